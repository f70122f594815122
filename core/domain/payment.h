// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer_fault.h"
#include "core/domain/customer.h"
#include "core/domain/ids.h"
#include "core/domain/order.h"
#include "core/domain/revision.h"
#include "core/domain/word.h"

#include <QByteArray>
#include <QMap>

#include <memory>

namespace counterfoil {

enum class OperationKind { Capture, Refund, Void };
enum class OperationStatus { Success, Pending, Failure, Conflict, Uncertain };
enum class AuthorisationStatus {
    Authorised,
    Pending,
    Error,
    Aborted,
    Refused,
    Verify,      ///< the merchant has to approve or decline it
    ChargedBack, ///< the payer's bank took the money back
};
enum class Progress { Not, Partially, Totally };
enum class CaptureMode { Manual, Automatic };
enum class IntegrationMode { Embedded, HostedPage };

/// "capture", "refund", "void": its key in what is stored.
[[nodiscard]] QString keyOf(OperationKind kind);

/// PENDING and UNCERTAIN: the end is still to come.
[[nodiscard]] bool isOpen(const Word<OperationStatus> &status);

/// A way to pay: a partner and its method.
struct Solution
{
    QString partner;
    QString method;
    friend bool operator==(const Solution &, const Solution &) = default;
};

/// How much of the payment the shopper put on one solution.
struct SplitItem
{
    Solution solution;
    Money amount;
    QString parentPartnerTransactionId;
    QString parentPaymentId;
    QString parentPartnerToken;
    QString parentPartnerReference;

    /// Whether it repeats an authorisation of another payment.
    [[nodiscard]] bool hasParent() const
    {
        return !parentPaymentId.isEmpty() || !parentPartnerTransactionId.isEmpty() ||
               !parentPartnerToken.isEmpty() || !parentPartnerReference.isEmpty();
    }
};

/// Something that only its provider has, under the provider's own name for it.
struct Fact
{
    QString name;
    QString text;                              ///< as it was sent
    std::optional<Money> money = std::nullopt; ///< where it is an amount
};

/// The facts of one resource, or of one entry of a list.
struct FactGroup
{
    QString name;
    std::vector<Fact> facts;
};

struct ThreeDSecure
{
    QString eci;
    QString version;
    QString flow;
    QString dsTransactionId;
    QString acsTransactionId;
};

struct Card
{
    QString bin;
    QString lastFourDigits;
    QString holderName;
    QString expiryMonth;
    QString expiryYear;
    QString countryCode;
    QString fingerprint;
    QString selectedNetwork;
    std::optional<ThreeDSecure> threeDs;
};

/// One partner's part of an authorisation or of an operation.
struct PartnerTransaction
{
    PartnerTransactionId id;
    Timestamp createdAt;
    Timestamp updatedAt;
    Money amount;
    std::optional<Money> remainingAmount; ///< see decision P18 for what it means where absent
    Solution solution;
    QString partnerReference;
    QString partnerStatus;
    QString partnerStatusDescription;
    QString partnerToken;
    /// statusWord() of an AuthorisationStatus under an authorisation, of an OperationStatus else; a
    /// provider's own where we have none.
    QString status;
    std::optional<Card> card;
    FreeJson partnerAdditionalData;
    std::vector<Fact> facts = {};
    std::optional<Money> taxAmount = std::nullopt; ///< the tax that is in it

    [[nodiscard]] bool is(AuthorisationStatus wanted) const;
    [[nodiscard]] bool is(OperationStatus wanted) const;
};

/// A capture, refund or void of a payment.
struct Operation
{
    OperationKind kind = OperationKind::Capture;
    OperationId id;
    Money amount; ///< as requested
    Timestamp createdAt;
    Timestamp updatedAt;
    QString triggeredBy;
    QString merchantReference;
    Word<OperationStatus> status;
    std::vector<PartnerTransaction> partnerTransactions;
    std::optional<Order> order;

    /// Sum of the parts that succeeded; what was really moved.
    [[nodiscard]] Money processed() const;
};

/// The ledger of a payment (schema Amounts).
struct Amounts
{
    std::optional<Money> authorisePending;
    Money totalAuthorised;
    Money totalCaptured;
    Money availableToCapture;
    Money totalRefunded;
    Money availableToRefund;
    Money totalVoided;
    Money availableToVoid;
};

struct Overview
{
    Word<Progress> consumed;
    Word<Progress> captured;
    Word<Progress> voided;
    Word<Progress> refunded;
};

struct Authorisation
{
    Timestamp updatedAt;
    Word<AuthorisationStatus> status;
    std::vector<PartnerTransaction> partnerTransactions;
};

struct Browser
{
    QString userAgent;
    QString referrer;
    QString acceptHeader;
    std::optional<qint64> colorDepth;
    std::optional<bool> javaEnabled;
    std::optional<bool> javascriptEnabled;
    QString locale;
    std::optional<qint64> screenHeight;
    std::optional<qint64> screenWidth;
    std::optional<qint64> utcTimeZone; ///< minutes
};

struct WebhookHeader
{
    QString name;
    QStringList values; ///< the documents show strings and numbers: kept as text
};

struct Webhook
{
    QString url;
    QStringList eventTypes;
    std::vector<WebhookHeader> headers;
};

/// A HATEOAS link: relative to the provider's base, without its path prefix (purse-api.md).
struct Link
{
    QString href;
    QString method;
};

/// Everything a server said about one payment, immutable once parsed.
struct Payment
{
    PaymentId id;
    Revision revision;
    Timestamp createdAt;
    EntityId entityId;
    SessionId clientSessionId;   ///< empty when absent
    PaymentLinkId paymentLinkId; ///< empty when absent
    QString orderReference;
    QString number;        ///< what people call the payment, where that is not its id
    QString providerState; ///< the provider's own word, where it has one for the payment as a whole
    std::optional<Order> order;
    std::optional<Customer> customer;
    Money amount;
    Word<CaptureMode> captureMode;
    std::optional<bool> allowFutureUsage;
    Amounts amounts;
    Overview overview;
    std::vector<SplitItem> split;
    Authorisation authorisation;
    FreeJson authentication;
    std::vector<Operation> captures;
    std::vector<Operation> voids;
    std::vector<Operation> refunds;
    std::optional<Browser> browser;
    std::optional<Webhook> webhook;
    std::optional<Link> redirection;
    QMap<QString, Link> links;
    std::vector<FactGroup> facts;
    /// A notification told of it, and nothing else: the provider cannot be asked for it.
    bool isFromNotification = false;
    std::vector<JsonFault> unread; ///< what is left out, since it could not be read (decision P24)
    QByteArray raw;                ///< the bytes it was parsed from, for the raw view

    [[nodiscard]] Currency currency() const { return amount.currency(); }
    [[nodiscard]] const std::vector<Operation> &operations(OperationKind kind) const;
    /// What the ledger says is available now for an operation of that kind.
    [[nodiscard]] Money available(OperationKind kind) const;
    /// What the ledger says was moved by the operations of that kind.
    [[nodiscard]] Money moved(OperationKind kind) const;
    /// order_reference, else the order's own reference, else the number, else the id; as it was
    /// sent.
    [[nodiscard]] QString rawReference() const;
    /// The same, as it may be shown: see shownText().
    [[nodiscard]] QString displayReference() const;
    /// The last four digits of the first card that has them; empty without a card.
    [[nodiscard]] QString lastFourDigits() const;
};

/// Payments are shared between services, models and views; nobody changes one.
using PaymentPtr = std::shared_ptr<const Payment>;

/// Whether the payment changed from the one to the other. Where their order is unknown, whatever
/// was read differently counts.
[[nodiscard]] bool hasMovedOn(const Payment &from, const Payment &to);

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::PaymentPtr)
