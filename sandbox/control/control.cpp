// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/control.h"

#include "sandbox/control/faults.h"
#include "sandbox/control/request_log.h"
#include "sandbox/http/problem.h"
#include "sandbox/json.h"
#include "sandbox/notifier.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

constexpr std::string_view controlPrefix = "/_sandbox/";

/// Whether the host of a Host header, with or without a port, is this machine by a name that no
/// name server can give to another address.
bool isThisMachine(std::string_view host)
{
    for (const std::string_view name : {"127.0.0.1", "localhost", "[::1]"}) {
        if (host.starts_with(name) && (host.size() == name.size() || host[name.size()] == ':'))
            return true;
    }
    return false;
}

/// A browser names the origin of a page that writes, and the host that the page was read from.
bool isOfAWebPage(const Request &request)
{
    return !request.header("origin").empty() || !isThisMachine(request.header("host"));
}

} // namespace

Control::Control(std::vector<Provider *> providers, Faults &faults, RequestLog &log,
                 Notifier &notifier, std::function<void()> reseed)
    : m_providers(std::move(providers))
    , m_faults(faults)
    , m_log(log)
    , m_notifier(notifier)
    , m_reseed(std::move(reseed))
{}

bool Control::isFor(const Request &request)
{
    return request.path.starts_with(controlPrefix);
}

Response Control::handle(const Request &request)
{
    if (isOfAWebPage(request))
        return forbidden("Requests from web pages are refused: leave out the Origin header, and "
                         "use 127.0.0.1 or localhost.")
            .toResponse();
    const std::string target = request.method + ' ' + request.path.substr(controlPrefix.size());
    if (target == "GET requests")
        return jsonResponse(200, m_log.toJson());
    if (target == "GET payments")
        return jsonResponse(200, payments());
    if (target == "POST faults") {
        const Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
        if (const auto added = m_faults.add(body); !added)
            return added.error().toResponse();
        return {204, {}, {}};
    }
    if (target == "DELETE faults") {
        m_faults.clear();
        return {204, {}, {}};
    }
    if (target == "GET notifications")
        return jsonResponse(200, m_notifier.toJson());
    if (target == "POST notifications") {
        if (const auto taken = notify(request); !taken)
            return taken.error().toResponse();
        return {204, {}, {}};
    }
    if (target == "POST reset") {
        m_faults.clear();
        m_log.clear();
        m_notifier.clear();
        m_reseed();
        return {204, {}, {}};
    }
    return notFound("There is nothing at " + request.path + '.').toResponse();
}

Result<void> Control::notify(const Request &request)
{
    const Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
    std::array<std::string, 4> texts;
    const std::array names{"provider", "url", "payment", "form"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Json value = body.is_object() ? body.value(names[i], Json("")) : Json(nullptr);
        if (!value.is_string())
            return refuse(validationProblem('/' + std::string(names[i]),
                                            std::string(names[i]) + " must be a text."));
        texts[i] = value.get<std::string>();
    }
    const auto provider = std::ranges::find(m_providers, texts[0], &Provider::name);
    if (provider == m_providers.end())
        return refuse(validationProblem("/provider", "No provider is named " + texts[0] + '.'));
    const QUrl receiver(QString::fromStdString(texts[1]));
    if (!isOfThisMachine(receiver))
        return refuse(validationProblem("/url", "The url must be http on this computer."));
    return (*provider)->notify(
        {receiver, texts[2], texts[3], "http://" + std::string(request.header("host"))});
}

Json Control::payments() const
{
    Json list = Json::array();
    for (Provider *provider : m_providers) {
        for (Json payment : provider->payments()) {
            payment["provider"] = provider->name();
            list.push_back(std::move(payment));
        }
    }
    return list;
}

} // namespace sandbox
