// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/webhook/webhook.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cctype>

namespace sandbox::purse {
namespace {

using namespace std::chrono_literals;

/// What a header may be named (RFC 9110 section 5.6.2).
bool isHeaderName(std::string_view name)
{
    constexpr std::string_view allowed = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return !name.empty() && name.find_first_not_of(allowed) == std::string_view::npos;
}

/// Headers that say how the message is framed or what it holds: the sandbox writes those itself.
bool isOwnHeader(const std::string &name)
{
    constexpr std::array own{"host", "content-length", "transfer-encoding", "connection",
                             "content-type"};
    const QByteArray lower = QByteArray::fromStdString(name).toLower();
    return std::ranges::any_of(own, [&lower](const char *each) { return lower == each; });
}

std::string headerValue(const Json &value)
{
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    std::erase_if(text, [](char c) { return std::iscntrl(static_cast<unsigned char>(c)) != 0; });
    return text;
}

void addHeader(Headers &headers, const Json &header)
{
    const auto name = header.at("name").get<std::string>();
    if (!isHeaderName(name) || isOwnHeader(name))
        return;
    const Json &values = header.at("values");
    for (const Json &value : values.is_array() ? values : Json::array({values}))
        headers.emplace_back(name, headerValue(value));
}

} // namespace

Json requestedWebhook(const Json &request)
{
    return request.value("webhook", Json(nullptr));
}

QUrl receiverOf(const Json &webhook)
{
    return webhook.is_object() ? QUrl(QString::fromStdString(webhook.at("url").get<std::string>()))
                               : QUrl();
}

std::string eventOf(Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return "PAYMENT_CAPTURE";
    case Kind::Refund:
        return "PAYMENT_REFUND";
    case Kind::Void:
        break;
    }
    return "PAYMENT_VOID";
}

bool asksFor(const Json &webhook, const std::string &event)
{
    const Json wanted = webhook.is_object() ? webhook.value("event_types", Json()) : Json();
    if (!wanted.is_array() || wanted.empty())
        return true;
    return std::ranges::find(wanted, Json(event)) != wanted.end();
}

Headers webhookHeaders(const Json &webhook)
{
    Headers headers{{"Content-Type", "application/json"}};
    if (webhook.is_object()) {
        for (const Json &header : webhook.value("headers", Json::array()))
            addHeader(headers, header);
    }
    return headers;
}

const NotifierRules &webhookRules()
{
    static const NotifierRules rules{{1s, 2s, 4s, 8s, 16s}, 5s, [](int status, const QByteArray &) {
                                         return status >= 200 && status < 300;
                                     }};
    return rules;
}

} // namespace sandbox::purse
