// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"

#include <functional>

namespace counterfoil::testing {

/// A small provider of our own making: it knows no key, lists no operations, counts no versions,
/// and an operation is a PATCH to the address that its link names. Answers do not bring the
/// payment. Only the figures tell what happened.
class LedgerProvider : public PaymentGateway
{
public:
    enum class Fate { Answered, LostBefore, LostAfter };

    LedgerProvider();

    ResendPromise promise; ///< none, unless a test says otherwise
    /// One refund of any part, without lines and lists, for as long as the payment has its link.
    OperationRules takes{true, true, false, false, false};
    Fate next = Fate::Answered;
    int writes = 0;
    int reads = 0;
    QList<Freshness> freshness; ///< of each read
    QStringList done;           ///< the merchant references of what took place

    /// Somebody else's refund.
    void refundElsewhere(qint64 minorUnits) { move(minorUnits); }
    void offerNothing() { m_payment.links.clear(); }
    /// The figures of this moment are shown for as long as the provider lives.
    void freeze() { m_frozen = snapshot(); }
    [[nodiscard]] PaymentPtr snapshot() const;

    [[nodiscard]] Capabilities capabilities() const override { return {promise, false}; }
    [[nodiscard]] OperationRules rules(OperationKind kind, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const override;
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override;
    [[nodiscard]] Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                  const Payment &after) const override;
    [[nodiscard]] bool isDuplicate(const ApiError &error) const override;

    Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) override;
    [[nodiscard]] PaymentReader paymentReader() const override;

private:
    void move(qint64 minorUnits);
    template <typename T>
    Call<T> &settled(tl::expected<T, ApiError> result);

    Payment m_payment;
    PaymentPtr m_frozen;
};

} // namespace counterfoil::testing
