// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <QUrlQuery>

using sandbox::Json;

namespace {

QByteArray apiPath(const Json &session)
{
    return "/payment/v2/client-sessions/" +
           QByteArray::fromStdString(session["id"].get<std::string>());
}

} // namespace

Json Shopper::sessionBody()
{
    return {{"entity_id", "5e3a0862-7cc3-4427-92ba-9e1e9595f571"},
            {"amount", 12000},
            {"currency", "EUR"},
            {"integration_mode", "HOSTED_PAGE"},
            {"shopper_redirection_url", "https://www.example.org/back?order_id=7"},
            {"order", {{"reference", "order_test"}, {"net_amount", 12000}}}};
}

Json Shopper::createdSession(const Json &changes)
{
    Json body = sessionBody();
    body.update(changes);
    const Answer answer = post("/payment/v2/client-sessions", body);
    if (answer.status != 201)
        qFatal("No session was created: %s", answer.body.constData());
    return answer.json();
}

Json Shopper::session(const Json &session)
{
    return get(apiPath(session)).json();
}

QByteArray Shopper::pageOf(const Json &session)
{
    const auto address = session["links"]["hosted_page"]["href"].get<std::string>();
    return QUrl(QString::fromStdString(address)).path().toUtf8();
}

Answer Shopper::fillIn(const QByteArray &path, const Fields &fields)
{
    QByteArrayList pairs;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        pairs.append(it.key().toPercentEncoding() + '=' + it.value().toPercentEncoding());
    return sendBare("POST", path, pairs.join('&'),
                    {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Json Shopper::paymentOf(const Json &session)
{
    return get(paymentPath({{"id", this->session(session)["payment_id"]}})).json();
}

QByteArray Shopper::pathTo(const Answer &answer)
{
    return QUrl::fromEncoded(answer.headers["location"])
        .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

QByteArray Shopper::tokenIn(const Answer &answer)
{
    const QUrlQuery query(QUrl::fromEncoded(answer.headers["location"]));
    return query.queryItemValue(QStringLiteral("purse-redirection-data")).toUtf8();
}

Json Shopper::claimsIn(const QByteArray &token)
{
    const QByteArray text =
        QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return Json::parse(text.begin(), text.end(), nullptr, false);
}
