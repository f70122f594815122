// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/api.h"

#include "sandbox/api/router.h"

namespace sandbox {
namespace {

constexpr std::string_view controlPrefix = "/_sandbox/";

Json paymentList(Store &store)
{
    const auto orNull = [](const std::string &text) {
        return text.empty() ? Json(nullptr) : Json(text);
    };
    Json list = Json::array();
    store.payments.forEach([&](const Payment &payment) {
        list.push_back({{"id", payment.id},
                        {"client_session_id", orNull(payment.clientSessionId)},
                        {"order_reference", orNull(payment.orderReference)},
                        {"scenario", payment.scenario}});
    });
    return list;
}

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

Api::Api(Store &store, Settler &settler, Clock clock, Credentials credentials,
         std::function<void()> reseed)
    : m_store(store)
    , m_settler(settler)
    , m_clock(std::move(clock))
    , m_reseed(std::move(reseed))
    , m_authenticator(std::move(credentials))
{}

Reply Api::handle(const Request &request)
{
    m_settler.settleDue();
    Reply reply;
    if (request.path.starts_with(controlPrefix)) {
        reply.response = control(request);
        return reply;
    }
    const std::optional<Fault> fault = m_faults.take(request);
    if (!fault || fault->afterEffect)
        reply.response = withoutFaults(request, fault);
    if (fault)
        spoil(request, *fault, reply);

    const std::string given(request.header("x-request-id"));
    auto &headers = reply.response.headers;
    headers.emplace_back("x-request-id", given.empty() ? m_requestIds.uuid() : given);
    headers.emplace_back("Date", toHttpDate(m_clock()));
    finish(request, fault ? fault->name : std::string{}, reply);
    return reply;
}

Response Api::withoutFaults(const Request &request, const std::optional<Fault> &fault)
{
    Context context{request, m_store, m_settler, m_clock()};
    if (fault) {
        context.outcome = fault->outcome;
        context.stale = fault->stale;
    }
    return dispatch(context, m_authenticator);
}

void Api::spoil(const Request &request, const Fault &fault, Reply &reply)
{
    if (fault.answer)
        reply.response = *fault.answer;
    if (fault.drop)
        reply.wire = Wire::Drop;
    if (fault.cutHead)
        reply.wire = Wire::CutHead;
    if (fault.hang) {
        reply.wire = Wire::Hang;
        if (!fault.afterEffect)
            holdKey(request, reply);
    }
    if (fault.garbage)
        reply.wire = Wire::Garbage;
    if (fault.truncateAt || fault.cutBody) {
        reply.wire = Wire::Truncate;
        reply.truncateAt = fault.truncateAt.value_or(reply.response.body.size() / 2);
    }
    if (fault.drip) {
        reply.wire = Wire::Drip;
        reply.dripEvery = *fault.drip;
    }
    if (fault.delay)
        reply.delay = *fault.delay;
}

void Api::holdKey(const Request &request, Reply &reply)
{
    // The request is in flight until its client gives up; then nothing has happened.
    const auto path = operationPath(request);
    const std::string key(request.header("x-idempotency-key"));
    if (!path || key.empty() || m_store.keys.take(*path, key, m_store.random.uuid()))
        return;
    reply.abandoned = [this, path, key] { m_store.keys.release(*path, key); };
}

void Api::finish(const Request &request, const std::string &fault, const Reply &reply)
{
    const bool answered =
        reply.wire == Wire::Send || reply.wire == Wire::Truncate || reply.wire == Wire::Drip;
    const Exchange exchange{request, reply.response, fault, answered ? reply.response.status : 0};
    m_log.add(exchange);
    m_recorder.add(exchange);
}

Response Api::control(const Request &request)
{
    if (isOfAWebPage(request))
        return forbidden("Web pages have no say here: leave the Origin header out, and ask "
                         "127.0.0.1 or localhost.")
            .toResponse();
    const std::string target = request.method + ' ' + request.path.substr(controlPrefix.size());
    if (target == "GET requests")
        return jsonResponse(200, m_log.toJson());
    if (target == "GET payments")
        return jsonResponse(200, paymentList(m_store));
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
    if (target == "POST reset") {
        m_faults.clear();
        m_log.clear();
        m_reseed();
        return {204, {}, {}};
    }
    return notFound("There is nothing at " + request.path + '.').toResponse();
}

} // namespace sandbox
