// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/exchange/exchange.h"

#include "sandbox/pay/api/router.h"
#include "sandbox/pay/state/order_json.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace sandbox::pay {
namespace {

using namespace std::chrono_literals;

const std::vector<std::string_view> orderForms{"signed", "signed-sha512", "json"};
const std::vector<std::string_view> flatForms{"post", "get", "json"};

/// A receiver says "TRUE|…", or {"result": true} to a signed exchange.
bool isTaken(int status, const QByteArray &body)
{
    if (status < 200 || status > 299)
        return false;
    if (body.trimmed().startsWith("TRUE|"))
        return true;
    const Json answer = Json::parse(body.begin(), body.end(), nullptr, false);
    return answer.is_object() && answer.value("result", Json(false)) == Json(true);
}

void sign(OutgoingRequest &request, QCryptographicHash::Algorithm algorithm, const char *name)
{
    const QByteArray key(credentials::token.data(), qsizetype(credentials::token.size()));
    const QByteArray signature =
        QMessageAuthenticationCode::hash(request.body, key, algorithm).toHex();
    request.headers.emplace_back("signature", signature.toStdString());
    request.headers.emplace_back("signature-keyid", credentials::tokenCode);
    request.headers.emplace_back("signature-method", "HMAC");
    request.headers.emplace_back("signature-algorithm", name);
}

/// For the receiver's log alone; what counts is in the body.
void nameInAddress(QUrl &receiver, const std::string &event, const std::string &id)
{
    QUrlQuery query(receiver);
    query.addQueryItem(QStringLiteral("type"), QStringLiteral("order"));
    query.addQueryItem(QStringLiteral("id"), QString::fromStdString(id));
    query.addQueryItem(QStringLiteral("event"), QString::fromStdString(event));
    receiver.setQuery(query);
}

/// application/x-www-form-urlencoded: QUrlQuery leaves a plus as it is.
QByteArray formOf(const Json &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields.items()) {
        form += (form.isEmpty() ? "" : "&") + QByteArray::fromStdString(name).toPercentEncoding() +
                '=' + QByteArray::fromStdString(value.get<std::string>()).toPercentEncoding();
    }
    return form;
}

} // namespace

bool isOrderForm(const std::string &form)
{
    return std::ranges::count(orderForms, form) > 0;
}

bool isFlatForm(const std::string &form)
{
    return std::ranges::count(flatForms, form) > 0;
}

OutgoingRequest orderExchange(const Order &order, const std::string &base, const std::string &form,
                              QUrl receiver)
{
    const Json body{{"event", "status_changed"},
                    {"type", "order"},
                    {"version", 1},
                    {"id", order.id},
                    {"object", toWire(order, base)}};
    nameInAddress(receiver, "status_changed", order.id);
    OutgoingRequest request{
        std::move(receiver), "POST", {{"Content-Type", "application/json"}}, toBytes(body)};
    if (form == "signed")
        sign(request, QCryptographicHash::Sha256, "sha256");
    if (form == "signed-sha512")
        sign(request, QCryptographicHash::Sha512, "sha512");
    return request;
}

OutgoingRequest flatExchange(const Json &fields, const std::string &form, QUrl receiver)
{
    if (form == "json") {
        return {
            std::move(receiver), "POST", {{"Content-Type", "application/json"}}, toBytes(fields)};
    }
    if (form == "get") {
        const QString own = receiver.query(QUrl::FullyEncoded);
        receiver.setQuery((own.isEmpty() ? own : own + QLatin1Char('&')) +
                          QString::fromLatin1(formOf(fields)));
        return {std::move(receiver), "GET", {}, {}};
    }
    return {std::move(receiver),
            "POST",
            {{"Content-Type", "application/x-www-form-urlencoded"}},
            formOf(fields)};
}

Json refundNotice(const Order &order)
{
    const Refund &refund = order.refunds.back();
    const Json &stats = order.facts.at("stats");
    const auto stat = [&stats](const char *name) { return valueOr<std::string>(stats, name, {}); };
    return {{"action", "refund:add"},
            {"transactionId", order.transactionId},
            {"order_id", order.orderId},
            {"amount", decimalOf(refund.amount)},
            {"description", refund.description},
            {"extra1", stat("extra1")},
            {"extra2", stat("extra2")},
            {"extra3", stat("extra3")},
            {"tool", stat("tool")},
            {"info", stat("info")},
            {"object", stat("object")},
            {"starttime", flatTime(order.createdAt)},
            {"stoptime", flatTime(refund.createdAt)}};
}

std::string decimalOf(Minor amount)
{
    const std::string cents = std::to_string(100 + amount % 100).substr(1);
    std::string text = std::to_string(amount / 100) + '.' + cents;
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string flatTime(TimePoint time)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(),
                                                           QTimeZone("Europe/Amsterdam"));
    return there.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
}

const NotifierRules &exchangeRules()
{
    // Six tries within two hours; no document gives the times between them.
    static const NotifierRules rules{{5s, 60s, 600s, 1800s, 7200s}, 5s, &isTaken};
    return rules;
}

} // namespace sandbox::pay
