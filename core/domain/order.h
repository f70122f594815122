// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/timestamp.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace counterfoil {

/// Free-form JSON of the merchant or a partner, kept as compact text; empty when absent.
using FreeJson = QString;

struct ItemLine
{
    QString type; ///< PHYSICAL, DIGITAL, SHIPPING_FEES, …: the server's word
    QString skuReference;
    QString name;
    QString brand;
    std::optional<Money> unitGrossPrice;
    Money netAmount; ///< of the whole line
    std::optional<Money> discountAmount;
    qint64 quantity = 1; ///< zero where it or the amount is not known: nothing is offered by it
    std::optional<Money> taxAmount;
    QString taxRate; ///< per cent, as written: it is shown, never computed with
    QString sellerReference;
    QString sellerName;
    std::optional<bool> isMarketplaceSeller;
};

struct Address
{
    QString companyName;
    QString gender;
    QString firstName;
    QString middleName;
    QString lastName;
    QStringList addressLines;
    QString city;
    QString postalCode;
    QString countryCode;
    QString provinceCode;
    QString phoneNumber;
    QString mobilePhoneNumber;
    QString workPhoneNumber;
    QString deliveryPointName;
};

struct Shipment
{
    std::optional<Money> netAmount;
    QString deliveryType;
    QString deliveryQuickness;
    QString deliveryMethodReference;
    Timestamp estimatedDelivery;
    std::optional<Address> shippingAddress;
    std::vector<ItemLine> itemLines;
};

struct Discount
{
    std::optional<Money> netAmount;
    std::optional<Money> taxAmount;
    QString couponCode;
    QString sellerReference;
};

/// What was bought (schema Order; as OperationOrder only shipments and additionalData are set).
struct Order
{
    QString reference;
    FreeJson additionalData;
    std::optional<Money> netAmount;
    std::optional<Money> discountAmount;
    std::optional<Money> taxAmount;
    std::optional<Address> billingAddress;
    std::vector<Shipment> shipments;
    std::vector<Discount> discounts;
};
using OrderPtr = std::shared_ptr<const Order>;

/// The order of a payment or a session, which is kept as long as the order is; null without one.
template <typename Purchase>
[[nodiscard]] OrderPtr orderOf(const std::shared_ptr<const Purchase> &purchase)
{
    return purchase && purchase->order ? OrderPtr(purchase, &*purchase->order) : nullptr;
}

} // namespace counterfoil
