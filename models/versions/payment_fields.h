// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <variant>

namespace counterfoil {

/// What of a payment has a field.
enum class FieldOwner {
    Payment,
    Sums,
    Customer,
    SplitItem,
    Authorisation,
    Capture,
    Refund,
    Void,
    Order,
    BillingAddress,
    Discount,
    Shipment,
    ShippingAddress,
    Line,
    Provider, ///< what only its provider has
};

/// What a field is; fieldName() has the words.
enum class FieldKind {
    Reference,
    Number,
    State,
    ProviderState,
    Amount,
    Processed,
    CaptureMode,
    FutureUsage,
    Created,
    Updated,
    Id,
    Session,
    PaymentLink,
    Entity,
    PendingAuthorisation,
    Authorised,
    Captured,
    Refunded,
    Voided,
    LeftToCapture,
    LeftToRefund,
    LeftToVoid,
    Name,
    Email,
    Type,
    Gender,
    Born,
    NationalIdentifier,
    IpAddress,
    Language,
    Partner,
    ParentPayment,
    TriggeredBy,
    OrderLines,
    Remaining,
    Tax,
    PartnerReference,
    PartnerSaid,
    PartnerToken,
    CardNumber,
    CardHolder,
    CardExpires,
    ThreeDSecure,
    AdditionalData,
    Net,
    Discount,
    Company,
    DeliveryPoint,
    Address,
    City,
    Country,
    Phone,
    Mobile,
    PhoneAtWork,
    Delivery,
    DeliveryReference,
    Expected,
    Sku,
    Brand,
    Quantity,
    UnitPrice,
    TaxRate,
    Seller,
    Coupon,
    Own, ///< the provider's, under the provider's own name
};

/// Nothing, text as it was sent, or a value that is worded when it is shown.
using FieldValue = std::variant<std::monostate, QString, Money, Timestamp, bool>;

struct PaymentField
{
    FieldKind kind = FieldKind::Own;
    FieldValue value;
    QString ownName = {}; ///< of an Own one
};

/// One part of a payment with its fields.
struct FieldGroup
{
    FieldOwner owner = FieldOwner::Payment;
    int number = 0;      ///< among those like it, from 1; 0 where there is only ever one
    int transaction = 0; ///< of a partner's part: its number in the group's, from 1
    QString name = {};   ///< of what the provider alone has
    QString id = {};     ///< names it over versions of the payment; empty where nothing does
    std::vector<PaymentField> fields = {};
};

/// Everything of a payment that has a name here, in the order of reading. Fields that are empty
/// are left out. Any thread; texts are shared with the payment.
[[nodiscard]] std::vector<FieldGroup> paymentFields(const Payment &payment);

} // namespace counterfoil
