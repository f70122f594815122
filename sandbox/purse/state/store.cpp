// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/store.h"

#include "sandbox/purse/state/payment_json.h"

namespace sandbox::purse {
namespace {

bool isLarge(const Payment &payment)
{
    constexpr std::size_t many = 100;
    return payment.captures.size() + payment.refunds.size() + payment.voids.size() > many;
}

std::string slotOf(const std::string &path, const std::string &key)
{
    return path + '\n' + key;
}

} // namespace

std::optional<std::string> IdempotencyKeys::take(const std::string &path, const std::string &key,
                                                 const std::string &operationId)
{
    const auto [slot, taken] = m_operations.try_emplace(slotOf(path, key), operationId);
    if (taken)
        return std::nullopt;
    return slot->second;
}

void IdempotencyKeys::release(const std::string &path, const std::string &key)
{
    m_operations.erase(slotOf(path, key));
}

Json IdempotencyKeys::toState() const
{
    Json state = Json::array();
    for (const auto &[slot, operation] : m_operations)
        state.push_back({slot, operation});
    return state;
}

void IdempotencyKeys::restore(const Json &state)
{
    m_operations.clear();
    for (const Json &pair : state)
        m_operations.emplace(pair.at(0).get<std::string>(), pair.at(1).get<std::string>());
}

QByteArray Store::bodyOf(const Payment &payment)
{
    if (!isLarge(payment))
        return toBytes(wireOf(payment));
    Body &body = m_bodies[payment.id];
    if (body.version != payment.version)
        body = {payment.version, toBytes(wireOf(payment))};
    return body.bytes;
}

void Store::prepareBodies()
{
    payments.forEach([this](const Payment &payment) {
        if (isLarge(payment))
            bodyOf(payment);
    });
}

Json Store::wireOf(const Payment &payment) const
{
    return toWire(payment, pages);
}

Json Store::wireOf(const Session &session)
{
    // Of the documents' samples only those of a submitted session link to its abort.
    return toWire(session, session.status == "SUBMITTED" && isAbortable(session), pages);
}

Payment *Store::pendingPayment(const Session &session)
{
    Payment *payment = payments.find(session.paymentId);
    return payment && payment->authorizationStatus == "PENDING" ? payment : nullptr;
}

bool Store::isAbortable(const Session &session)
{
    return session.status == "CREATED" ||
           (session.status == "SUBMITTED" && pendingPayment(session));
}

void Store::clear()
{
    payments.clear();
    sessions.clear();
    links.clear();
    keys = {};
    random = Random{1};
    m_bodies.clear();
    m_changed = true;
}

Json Store::toState()
{
    Json state{{"random", random.state()},
               {"keys", keys.toState()},
               {"payments", Json::array()},
               {"sessions", Json::array()},
               {"links", Json::array()}};
    payments.forEach(
        [&](const Payment &item) { state["payments"].push_back(purse::toState(item)); });
    sessions.forEach(
        [&](const Session &item) { state["sessions"].push_back(purse::toState(item)); });
    links.forEach([&](const PaymentLink &item) { state["links"].push_back(purse::toState(item)); });
    return state;
}

void Store::restore(const Json &state)
{
    clear();
    random.restore(state.at("random").get<std::string>());
    keys.restore(state.at("keys"));
    for (const Json &item : state.at("payments"))
        payments.add(paymentFromState(item));
    for (const Json &item : state.at("sessions"))
        sessions.add(sessionFromState(item));
    for (const Json &item : state.at("links"))
        links.add(linkFromState(item));
    m_changed = false;
}

} // namespace sandbox::purse
