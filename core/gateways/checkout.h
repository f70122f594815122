// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "core/gateways/operations.h"
#include "core/gateways/prepared_operation.h"
#include "core/gateways/request_texts.h"
#include "core/net/call.h"

namespace counterfoil {

/// What a complaint about a question for solutions is about.
enum class EligibleField { None, Amount, Order, Customer, FutureUse };

/// What a provider may offer before there is a payment: client sessions, payment links and the ways
/// to pay. Sessions are created like payments: PaymentGateway::prepareCreation(). A gateway that
/// has it owns the calls.
class Checkout
{
public:
    Checkout() = default;
    virtual ~Checkout() = default;
    Q_DISABLE_COPY_MOVE(Checkout)

    virtual Call<SessionPtr> &session(const SessionId &id) = 0;
    /// Exactly what PaymentGateway::send() will send, if the session can be aborted as it is now:
    /// by AbortedByCustomer or AbortedByMerchant.
    [[nodiscard]] virtual tl::expected<PreparedOperation, NotOffered>
    prepareAbort(const Session &session, SessionStatus as) const = 0;
    [[nodiscard]] bool canAbort(const Session &session) const
    {
        return prepareAbort(session, SessionStatus::AbortedByMerchant).has_value();
    }
    /// What a read of the session tells of an abort that was sent. It moves nothing, so one that
    /// ended as was asked is Seen, whoever did it; without an operation.
    [[nodiscard]] static Judgement judgeAbort(SessionStatus as, const Session &after);
    /// Reads an answer that was kept. The function is pure: any thread, also when the gateway is
    /// gone.
    template <typename DocumentPtr>
    using Reader = tl::expected<DocumentPtr, ApiError> (*)(const QByteArray &bytes);
    using SessionReader = Reader<SessionPtr>;
    using LinkReader = Reader<PaymentLinkPtr>;
    [[nodiscard]] virtual SessionReader sessionReader() const = 0;

    virtual Call<PaymentLinkPtr> &paymentLink(const PaymentLinkId &id) = 0;
    [[nodiscard]] virtual LinkReader linkReader() const = 0;
    virtual Call<EligibleSolutions> &eligibleSolutions(const EligibleSolutionsRequest &request) = 0;
    /// Reads an order that somebody has as the provider's JSON. A pure function, as the others.
    using EligibleReader =
        tl::expected<EligibleSolutionsRequest, ApiError> (*)(const QByteArray &bytes);
    [[nodiscard]] virtual EligibleReader eligibleReader() const = 0;
    /// By the JSON pointer into the question.
    [[nodiscard]] virtual EligibleField eligibleField(const QStringList &pointer) const = 0;
    virtual Call<std::vector<SigningKey>> &signingKeys() = 0;

    /// Where a shopper can pay the session, at the provider; empty where it has no page of its own.
    [[nodiscard]] virtual QString shopperPage(const Session &) const { return {}; }
    /// How requests that create are written, and what a form of them offers.
    [[nodiscard]] virtual RequestTexts requestTexts() const { return {}; }
};

} // namespace counterfoil
