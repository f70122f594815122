// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority_list.h"
#include "core/domain/session.h"

#include <QDate>

#include <variant>

namespace counterfoil {

/// An order line with the quantity and amount that an operation is about.
struct OperationLine
{
    ItemLine line;
    size_t shipment = 0; ///< index of its shipment in the payment's order
};

/// What a person wants done to a payment (schema OperationRequest).
struct OperationRequest
{
    OperationKind kind = OperationKind::Refund;
    Money amount; ///< above zero
    QString
        merchantReference; ///< never empty when it reaches a gateway: it finds the operation again
    PriorityList priorities;                       ///< empty: the provider's default order
    std::vector<OperationLine> lines;              ///< empty: by amount only
    QString description = {};                      ///< empty: the provider's usual words
    QString taxRate = {};                          ///< per cent, as typed; empty: it is not stated
    QDate processDate = {};                        ///< not before that day; invalid: at once
    std::optional<Money> taxAmount = std::nullopt; ///< none: as proportionalTax() has it
};

enum class ChallengeIndicator { None, NotRequested, RequestedByMerchant, RequestedByMandate };

/// schema ClientSessionRequest; the entity is the account's.
struct SessionRequest
{
    Money amount;
    Order order;
    std::optional<Customer> customer;
    CaptureMode captureMode = CaptureMode::Manual;
    IntegrationMode integrationMode = IntegrationMode::Embedded;
    bool allowFutureUsage = false;
    QString shopperRedirectionUrl;
    ChallengeIndicator challenge = ChallengeIndicator::None;
    std::optional<Webhook> webhook;
};

/// One part of a created payment: exactly one of the variants of the OpenAPI file, told by which
/// parent field is set.
struct SplitCandidate
{
    Money amount;
    Solution solution;              ///< empty for a duplicate of our own payment
    QString parentPaymentId;        ///< DuplicateAuthorizationCandidate
    QString parentPartnerToken;     ///< DuplicateForeignAuthorizationCandidate
    QString parentPartnerReference; ///< DuplicateForeignAuthorizationCandidate
};

/// schema PaymentRequest.
struct PaymentRequest
{
    Money amount;
    Order order;
    std::optional<Customer> customer;
    CaptureMode captureMode = CaptureMode::Manual;
    bool allowFutureUsage = false;
    QString shopperRedirectionUrl;
    std::optional<Webhook> webhook;
    std::optional<Browser> browser;
    std::vector<SplitCandidate> split;
    QString description = {}; ///< what the payer reads; empty: the order's reference
    Timestamp expiresAt = {}; ///< until when it can be paid; empty: the provider's usual time
};

/// What a provider may be asked to create.
enum class CreationKind { Session, Payment };
using CreationRequest = std::variant<SessionRequest, PaymentRequest>;

[[nodiscard]] inline CreationKind kindOf(const CreationRequest &request)
{
    return std::holds_alternative<SessionRequest>(request) ? CreationKind::Session
                                                           : CreationKind::Payment;
}
[[nodiscard]] inline Money amountOf(const CreationRequest &request)
{
    return std::visit([](const auto &asked) { return asked.amount; }, request);
}
/// The order's reference, which finds again what was created; empty where none was given.
[[nodiscard]] inline const QString &referenceOf(const CreationRequest &request)
{
    return std::visit([](const auto &asked) -> const QString & { return asked.order.reference; },
                      request);
}

/// schema EligibleSolutionsRequest.
struct EligibleSolutionsRequest
{
    Money amount;
    Order order;
    std::optional<Customer> customer;
    std::optional<bool> allowFutureUsage;
};

} // namespace counterfoil
