// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"

#include "sandbox/json.h"

#include <QByteArray>
#include <QUrlQuery>

namespace sandbox::purse {
namespace {

/// RFC 6749 section 5.2.
Response oauthError(int status, const char *error, const char *description)
{
    Response response =
        jsonResponse(status, {{"error", error}, {"error_description", description}});
    response.headers.emplace_back("Cache-Control", "no-store");
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"purse\"");
    return response;
}

} // namespace

Authenticator::Authenticator(Credentials expected)
    : m_expected(std::move(expected))
{}

bool Authenticator::hasClientCredentials(const Request &request) const
{
    const QByteArray value(request.header("authorization").data(),
                           qsizetype(request.header("authorization").size()));
    if (!value.toLower().startsWith("basic "))
        return false;
    const std::string pair = std::string(credentials::clientId) + ':' + m_expected.clientSecret;
    return QByteArray::fromBase64(value.mid(6)).toStdString() == pair;
}

Response Authenticator::token(const Request &request, TimePoint now)
{
    const std::string_view type = request.header("content-type");
    if (type.substr(0, type.find(';')) != "application/x-www-form-urlencoded")
        return oauthError(400, "invalid_request",
                          "The body must be application/x-www-form-urlencoded.");
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QString grant = form.queryItemValue(QStringLiteral("grant_type"));
    if (grant.isEmpty())
        return oauthError(400, "invalid_request", "grant_type is missing.");
    if (grant != QLatin1String("client_credentials"))
        return oauthError(400, "unsupported_grant_type", "Only client_credentials are supported.");
    const std::string_view apiKey = request.header("x-api-key");
    if (!hasClientCredentials(request) || (!apiKey.empty() && apiKey != m_expected.apiKey))
        return oauthError(401, "invalid_client", "The client credentials are wrong.");

    std::erase_if(m_tokens, [now](const auto &entry) { return entry.second <= now; });
    const std::string token = m_random.hex(40);
    m_tokens.emplace(token, now + tokenLifetime);
    Response response = jsonResponse(
        200,
        {{"access_token", token}, {"token_type", "Bearer"}, {"expires_in", tokenLifetime.count()}});
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Result<void> Authenticator::checkApiKey(const Request &request) const
{
    const std::string_view key = request.header("x-api-key");
    if (key.empty())
        return refuse(forbidden("The header x-api-key is missing."));
    if (key != m_expected.apiKey)
        return refuse(forbidden("The API key is wrong."));
    return {};
}

Result<void> Authenticator::checkBearer(const Request &request, TimePoint now) const
{
    const std::string_view value = request.header("authorization");
    constexpr std::string_view scheme = "Bearer ";
    if (!value.starts_with(scheme))
        return refuse(unauthorised("An access token is needed."));
    const auto token = m_tokens.find(std::string(value.substr(scheme.size())));
    if (token == m_tokens.end())
        return refuse(unauthorised("The access token is not known."));
    if (token->second <= now)
        return refuse(unauthorised("The access token has expired."));
    return {};
}

Result<void> checkEntity(const Json &body)
{
    if (body.contains("entity_id") && body.at("entity_id") != credentials::entityId)
        return refuse(forbidden("These credentials do not belong to this entity."));
    return {};
}

} // namespace sandbox::purse
