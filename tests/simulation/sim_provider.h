// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/sim_clock.h"
#include "tests/ui/fake_gateway.h"

#include <QMap>

#include <random>

namespace counterfoil::test {

/// The seeded chance of a run; each draw is repeated by the same seed.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {}
    /// 0 … bound - 1.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }
    bool percent(int percent) { return below(100) < percent; }
    std::chrono::milliseconds between(int from, int to)
    {
        return std::chrono::milliseconds(from + below(to - from + 1));
    }

private:
    std::mt19937_64 m_engine;
};

/// A provider over a bad network: what really happened is here, whatever the desks are told. Like
/// the real one it does a key's operation once, and answers a second use of the key with a 409.
class SimProvider : public QObject
{
public:
    SimProvider(SimClock &clock, Chance &chance);

    /// What a desk is told of each request and when; faults until that time.
    void breakUntil(std::chrono::milliseconds end) { m_faultsEnd = end; }
    [[nodiscard]] PaymentPtr truth(const PaymentId &id) const;

    void post(const PaymentId &id, OperationKind kind, const QByteArray &body,
              const IdempotencyKey &key, QPointer<Call<OperationAnswer>> call);
    void get(const PaymentId &id, QPointer<Call<PaymentPtr>> call);

    /// How often the key's operation was done: never more than once, whatever arrived.
    [[nodiscard]] qsizetype effects(const IdempotencyKey &key) const;
    [[nodiscard]] QString statusOf(const IdempotencyKey &key) const;
    [[nodiscard]] int posts(const IdempotencyKey &key) const { return m_posts.value(key); }
    /// A key that came with other bytes than before: never allowed.
    [[nodiscard]] bool sawChangedBody() const { return m_sawChangedBody; }

private:
    struct Held
    {
        IdempotencyKey key;
        Operation operation;
    };
    struct Book
    {
        PaymentPtr payment;
        QList<PaymentPtr> history;
        QList<Held> held;
    };

    [[nodiscard]] bool isBroken() const { return m_clock.monotonic() < m_faultsEnd; }
    bool apply(const PaymentId &id, OperationKind kind, const QByteArray &body,
               const IdempotencyKey &key);
    void move(Book &book, const IdempotencyKey &key, OperationStatus status);
    void publish(Book &book);
    template <typename T>
    void answer(QPointer<Call<T>> call, const tl::expected<PaymentPtr, ApiError> &result);

    SimClock &m_clock;
    Chance &m_chance;
    std::chrono::milliseconds m_faultsEnd{0};
    QMap<PaymentId, Book> m_books;
    QMap<IdempotencyKey, QByteArray> m_bodies;
    QMap<IdempotencyKey, int> m_posts;
    bool m_sawChangedBody = false;
};

/// One desk's line to the provider. What is under way goes on there when the desk dies.
class SimGateway final : public testing::FakeGateway
{
public:
    explicit SimGateway(SimProvider &provider)
        : m_provider(provider)
    {}
    Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) override;
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override;

private:
    SimProvider &m_provider;
};

} // namespace counterfoil::test
