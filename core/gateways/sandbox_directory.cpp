// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/sandbox_directory.h"

#include "core/gateways/url_below.h"
#include "core/net/json/json_value.h"

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
    const QString path = QStringLiteral("/_sandbox/payments");
    HttpRequest request;
    request.url = urlBelow(m_host, path);
    request.pathTemplate = path;
    return m_api.start<std::vector<SandboxPayment>>(std::move(request), &parseSandboxDirectory,
                                                    ApiClient::Access::NoToken);
}

} // namespace counterfoil
