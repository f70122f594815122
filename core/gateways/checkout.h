// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "core/net/call.h"

namespace counterfoil {

/// What a provider may offer before there is a payment: client sessions, payment links, the ways to
/// pay, and payments that are created. A gateway that has it owns the calls.
class Checkout
{
public:
    Checkout() = default;
    virtual ~Checkout() = default;
    Q_DISABLE_COPY_MOVE(Checkout)

    virtual Call<PaymentPtr> &createPayment(const PaymentRequest &request) = 0;

    virtual Call<SessionPtr> &session(const SessionId &id) = 0;
    virtual Call<SessionPtr> &createSession(const SessionRequest &request) = 0;
    /// AbortedByCustomer or AbortedByMerchant.
    virtual Call<SessionPtr> &abortSession(const SessionId &id, SessionStatus reason) = 0;
    /// Reads an answer that was kept. The function is pure: any thread, also when the gateway is
    /// gone.
    using SessionReader = tl::expected<SessionPtr, ApiError> (*)(const QByteArray &bytes);
    [[nodiscard]] virtual SessionReader sessionReader() const = 0;

    virtual Call<PaymentLinkPtr> &paymentLink(const PaymentLinkId &id) = 0;
    virtual Call<EligibleSolutions> &eligibleSolutions(const EligibleSolutionsRequest &request) = 0;
    virtual Call<std::vector<SigningKey>> &signingKeys() = 0;
};

} // namespace counterfoil
