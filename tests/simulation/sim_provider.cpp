// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_provider.h"
#include "tests/support/next_revision.h"

#include "tests/models/payment_builder.h"

namespace counterfoil::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApiError lost(ErrorKind kind, NetworkFault fault, bool sent)
{
    ApiError error;
    error.kind = kind;
    error.fault = fault;
    error.sent = sent;
    return error;
}

ApiError said(int status)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = status;
    error.sent = true;
    error.isFromProvider = true;
    return error;
}

ApiError idempotencyViolation()
{
    ApiError error = said(409);
    error.kind = ErrorKind::Api;
    error.code = u"urn:eu.purse:write-conflict"_s;
    return error;
}

} // namespace

SimProvider::SimProvider(SimClock &clock, Chance &chance)
    : m_clock(clock)
    , m_chance(chance)
{
    for (const QString &id : {u"pay-1"_s, u"pay-2"_s, u"pay-3"_s}) {
        Payment payment;
        payment.id = PaymentId(id);
        payment.revision = 1;
        payment.amount = testing::money(1'000'000);
        payment.amounts.availableToRefund = payment.amount;
        m_books[payment.id].payment = std::make_shared<const Payment>(payment);
    }
}

PaymentPtr SimProvider::truth(const PaymentId &id) const
{
    return m_books[id].payment;
}

void SimProvider::post(const PaymentId &id, OperationKind kind, const QByteArray &body,
                       const IdempotencyKey &key, QPointer<Call<OperationAnswer>> call)
{
    ++m_posts[key];
    if (m_bodies.contains(key) && m_bodies.value(key) != body)
        m_sawChangedBody = true;
    m_bodies.insert(key, body);
    const bool wasDone = effects(key) > 0;
    const int fault = isBroken() ? m_chance.below(16) : 16;
    const auto doIt = [&] { return wasDone || apply(id, kind, body, key); };
    switch (fault) {
    case 0: // never left
        return answer(
            call, tl::unexpected(lost(ErrorKind::Network, NetworkFault::ConnectionRefused, false)));
    case 1: // lost on the way there
        return answer(call, tl::unexpected(lost(ErrorKind::Network, NetworkFault::Dropped, true)));
    case 2: // lost on the way back
        doIt();
        return answer(call,
                      tl::unexpected(lost(ErrorKind::Network, NetworkFault::Truncated, true)));
    case 3:
        return answer(call, tl::unexpected(lost(ErrorKind::Timeout, NetworkFault::None, true)));
    case 4: // arrives, and is done, long after the desk gave it up
    case 5:
        m_clock.after(m_chance.between(0, 60'000), this, [this, id, kind, body, key] {
            if (effects(key) == 0)
                apply(id, kind, body, key);
        });
        return answer(call, tl::unexpected(lost(ErrorKind::Timeout, NetworkFault::None, true)));
    case 6:
        return answer(call, tl::unexpected(said(503)));
    case 7:
        doIt();
        return answer(call, tl::unexpected(said(500)));
    case 8:
        return answer(call, tl::unexpected(said(wasDone ? 502 : 400)));
    case 9: {
        ApiError wait = said(429);
        wait.retryAfter = std::chrono::seconds(m_chance.below(20));
        return answer(call, tl::unexpected(wait));
    }
    case 10: // 200 with what nobody can read
        doIt();
        return answer(call, tl::unexpected(lost(ErrorKind::Protocol, NetworkFault::None, true)));
    case 11: { // 200 with a payment from before
        const PaymentPtr before = truth(id);
        doIt();
        return answer(call, before);
    }
    default:
        break;
    }
    if (wasDone)
        return answer(call, tl::unexpected(idempotencyViolation()));
    doIt();
    answer(call, truth(id));
}

void SimProvider::get(const PaymentId &id, QPointer<Call<PaymentPtr>> call)
{
    const Book &book = m_books[id];
    const int fault = isBroken() ? m_chance.below(8) : 8;
    if (fault == 0)
        return answer(call, tl::unexpected(lost(ErrorKind::Timeout, NetworkFault::None, true)));
    if (fault == 1)
        return answer(call, tl::unexpected(said(404)));
    if (fault == 2 && !book.history.isEmpty()) // a replica that lags behind
        return answer(call, book.history.at(m_chance.below(int(book.history.size()))));
    if (fault == 3) // somebody else's payment
        return answer(
            call, truth(id.text() == "pay-1"_L1 ? PaymentId(u"pay-2"_s) : PaymentId(u"pay-1"_s)));
    answer(call, book.payment);
}

/// Does the operation that the bytes ask for.
bool SimProvider::apply(const PaymentId &id, OperationKind kind, const QByteArray &body,
                        const IdempotencyKey &key)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    Book &book = m_books[id];
    Operation operation;
    operation.kind = kind;
    operation.id = OperationId(u"%1-op-%2"_s.arg(id.text()).arg(book.held.size() + 1));
    operation.amount = testing::money(asked["amount"_L1].toInteger());
    operation.merchantReference = asked["merchant_reference"_L1].toString();
    const bool isSlow = m_chance.percent(30);
    operation.status = testing::operationWord(
        !isSlow ? OperationStatus::Success
                : (m_chance.percent(50) ? OperationStatus::Pending : OperationStatus::Uncertain));
    book.held.append({key, operation});
    publish(book);
    if (isSlow) {
        const int end = m_chance.below(4);
        m_clock.after(m_chance.between(500, 900'000), this, [this, id, key, end] {
            move(m_books[id], key,
                 end == 0   ? OperationStatus::Failure
                 : end == 1 ? OperationStatus::Conflict
                            : OperationStatus::Success);
        });
    }
    return true;
}

void SimProvider::move(Book &book, const IdempotencyKey &key, OperationStatus status)
{
    for (Held &held : book.held) {
        if (held.key == key)
            held.operation.status = testing::operationWord(status);
    }
    publish(book);
}

void SimProvider::publish(Book &book)
{
    book.history.append(book.payment);
    Payment next = *book.payment;
    testing::moveOn(next);
    next.refunds.clear();
    next.captures.clear();
    for (const Held &held : book.held)
        (held.operation.kind == OperationKind::Refund ? next.refunds : next.captures)
            .push_back(held.operation);
    book.payment = std::make_shared<const Payment>(next);
}

template <typename T>
void SimProvider::answer(QPointer<Call<T>> call, const tl::expected<PaymentPtr, ApiError> &result)
{
    m_clock.after(m_chance.between(1, 3000), this, [call, result] {
        if (call)
            call->settle(result);
    });
}

qsizetype SimProvider::effects(const IdempotencyKey &key) const
{
    qsizetype count = 0;
    for (const Book &book : m_books)
        count += std::count_if(book.held.cbegin(), book.held.cend(),
                               [&key](const Held &held) { return held.key == key; });
    return count;
}

QString SimProvider::statusOf(const IdempotencyKey &key) const
{
    for (const Book &book : m_books) {
        for (const Held &held : book.held) {
            if (held.key == key)
                return held.operation.status.text();
        }
    }
    return {};
}

Call<PaymentPtr> &SimGateway::payment(const PaymentId &id, Freshness)
{
    auto *call = new Call<PaymentPtr>(this);
    m_provider.get(id, call);
    return *call;
}

Call<OperationAnswer> &SimGateway::send(const PreparedOperation &operation,
                                        const IdempotencyKey &key)
{
    auto *call = new Call<OperationAnswer>(this);
    m_provider.post(operation.payment, kindOf(operation), operation.body, key, call);
    return *call;
}

} // namespace counterfoil::test
