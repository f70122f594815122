// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

enum class SessionStatus { Created, Submitted, AbortedByCustomer, AbortedByMerchant, Expired };
enum class PaymentLinkStatus { Opened, Paid, Expired, Cancelled };

struct Widget
{
    QString data;
    QString jsUrl;
};

/// A client session: what a shopper was asked to pay, before it becomes a payment.
struct Session
{
    SessionId id;
    Word<SessionStatus> status; ///< EXPIRED is decision P7
    Money amount;
    EntityId entityId;
    Word<CaptureMode> captureMode;
    Word<IntegrationMode> integrationMode;
    std::optional<bool> allowFutureUsage;
    QString challengeIndicator; ///< of the 3-D Secure options: the server's word
    std::optional<Order> order;
    std::optional<Customer> customer;
    Timestamp expiresAt;
    QString shopperRedirectionUrl;
    PaymentId paymentId; ///< empty until one exists
    std::optional<Widget> widget;
    std::vector<Solution> eligibleSolutions;
    QMap<QString, Link> links;
    std::vector<JsonFault> unread; ///< as of a payment
    QByteArray raw;
};
using SessionPtr = std::shared_ptr<const Session>;

/// That a session is to end before anybody paid.
struct SessionAbort
{
    SessionId session;
    SessionStatus as = SessionStatus::AbortedByMerchant; ///< or AbortedByCustomer

    friend bool operator==(const SessionAbort &, const SessionAbort &) = default;
};

/// One attempt to pay a link (decision P23).
struct PaymentAttempt
{
    PaymentId paymentId;
    SessionId clientSessionId;
    QString status;
    Timestamp createdAt;
    FreeJson json = {}; ///< the whole of one that says more than that, or something else
};

/// A payment link (pay by link).
struct PaymentLink
{
    PaymentLinkId id;
    std::optional<qint64> version;
    EntityId entityId;
    Word<PaymentLinkStatus> status; ///< decision P8
    Money amount;
    Word<CaptureMode> captureMode;
    Timestamp expiresAt;
    std::optional<Customer> customer;
    std::optional<Order> order;
    std::optional<bool> allowFutureUsage;
    std::vector<PaymentAttempt> attempts;
    QString shopperUrl; ///< where it is paid (decision P28); empty where the answer has none
    std::vector<JsonFault> unread; ///< as of a payment
    QByteArray raw;
};
using PaymentLinkPtr = std::shared_ptr<const PaymentLink>;

/// One way to pay that is offered.
struct EligibleSolution
{
    Solution solution;
    FreeJson json = {}; ///< the whole of one that says more than partner and method
};

struct EligibleSolutions
{
    Money amount;
    std::vector<EligibleSolution> solutions;
    std::vector<JsonFault> unread = {}; ///< as of a payment
    QByteArray raw = {};
};

/// A public key that signs redirections (decision P13).
struct SigningKey
{
    QString type; ///< kty
    QString keyId;
    QString modulus;
    QString exponent;
};

} // namespace counterfoil
Q_DECLARE_METATYPE(counterfoil::SessionPtr)
Q_DECLARE_METATYPE(counterfoil::PaymentLinkPtr)
