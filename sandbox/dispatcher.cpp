// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dispatcher.h"

#include "sandbox/http/problem.h"

#include <algorithm>

namespace sandbox {

Dispatcher::Dispatcher(std::vector<Provider *> providers, Notifier &notifier, Clock clock,
                       std::function<void()> reseed)
    : m_providers(std::move(providers))
    , m_notifier(notifier)
    , m_clock(std::move(clock))
    , m_control(m_providers, m_faults, m_log, m_notifier, std::move(reseed))
{}

Reply Dispatcher::answer(const Request &request)
{
    for (Provider *provider : m_providers)
        provider->schedule().settleDue();
    m_notifier.schedule().settleDue();
    Reply reply;
    if (Control::isFor(request)) {
        reply.response = m_control.handle(request);
        return reply;
    }
    Provider *provider = providerOf(request);
    const std::optional<Fault> fault = m_faults.take(request);
    if (!fault || fault->afterEffect) {
        reply.response = provider
                             ? provider->handle(request, fault ? fault->script : Script{})
                             : notFound("There is nothing at " + request.path + '.').toResponse();
    }
    if (fault) {
        spoil(reply, *fault);
        // The request is in flight until its client gives up; then nothing has happened.
        if (provider && fault->hang && !fault->afterEffect)
            reply.abandoned = provider->hold(request);
    }
    const std::string given(request.header("x-request-id"));
    auto &headers = reply.response.headers;
    headers.emplace_back("x-request-id", given.empty() ? m_requestIds.uuid() : given);
    headers.emplace_back("Date", toHttpDate(m_clock()));
    finish(request, fault ? fault->name : std::string{}, reply);
    return reply;
}

Provider *Dispatcher::providerOf(const Request &request) const
{
    const auto isOwn = [&request](const Provider *provider) {
        return std::ranges::any_of(provider->prefixes(), [&request](std::string_view prefix) {
            return request.path.starts_with(prefix);
        });
    };
    const auto found = std::ranges::find_if(m_providers, isOwn);
    return found == m_providers.end() ? nullptr : *found;
}

void Dispatcher::finish(const Request &request, const std::string &fault, const Reply &reply)
{
    const bool answered =
        reply.wire == Wire::Send || reply.wire == Wire::Truncate || reply.wire == Wire::Drip;
    const Exchange exchange{request, reply.response, fault, answered ? reply.response.status : 0};
    m_log.add(exchange);
    m_recorder.add(exchange);
}

} // namespace sandbox
