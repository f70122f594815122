// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/sandbox_directory.h"

#include "core/gateways/url_below.h"
#include "core/net/json/json_value.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

std::vector<SandboxPayment> readDirectory(JsonValue array)
{
    std::vector<SandboxPayment> payments;
    for (const JsonValue json : array) {
        if (json.expectObject())
            payments.push_back({json.requiredText("provider"), PaymentId(json.requiredIdText("id")),
                                SessionId(json.idText("client_session_id")),
                                json.text("order_reference"), json.text("scenario"),
                                json.freeJson("exchange").toUtf8()});
    }
    return payments;
}

} // namespace

tl::expected<std::vector<SandboxPayment>, ApiError> parseSandboxDirectory(const QByteArray &bytes)
{
    return readJson(bytes, &readDirectory, JsonRoot::Array);
}

SandboxDirectory::SandboxDirectory(QUrl host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_api(m_http, nullptr, RetryPolicy{})
{}

Call<std::vector<SandboxPayment>> &SandboxDirectory::list()
{
    const QString path = u"/_sandbox/payments"_s;
    HttpRequest request;
    request.url = urlBelow(m_host, path);
    request.pathTemplate = path;
    return m_api.start<std::vector<SandboxPayment>>(std::move(request), &parseSandboxDirectory,
                                                    ApiClient::Access::NoToken);
}

Call<void> &SandboxDirectory::notifyAt(const QString &provider, const QUrl &receiver)
{
    const QString path = u"/_sandbox/notifications"_s;
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = urlBelow(m_host, path);
    request.pathTemplate = path;
    request.contentType = "application/json";
    request.body =
        QJsonDocument({{"provider"_L1, provider}, {"url"_L1, receiver.toString()}}).toJson();
    return m_api.start<void>(
        std::move(request), [](const QByteArray &) { return tl::expected<void, ApiError>(); },
        ApiClient::Access::NoToken);
}

} // namespace counterfoil
