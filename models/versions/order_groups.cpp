// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/order_groups.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

FieldGroup addressGroup(FieldOwner owner, int number, const Address &address)
{
    FieldGroup group{owner, number};
    addField(group, FieldKind::Name,
             joinedName(address.firstName, address.middleName, address.lastName));
    addField(group, FieldKind::Company, address.companyName);
    addField(group, FieldKind::DeliveryPoint, address.deliveryPointName);
    addField(group, FieldKind::Address, address.addressLines.join(u", "_s));
    addField(group, FieldKind::City, joinedParts({address.postalCode, address.city}, u" "_s));
    addField(group, FieldKind::Country,
             joinedParts({address.provinceCode, address.countryCode}, u", "_s));
    addField(group, FieldKind::Phone, address.phoneNumber);
    addField(group, FieldKind::Mobile, address.mobilePhoneNumber);
    addField(group, FieldKind::PhoneAtWork, address.workPhoneNumber);
    return group;
}

FieldGroup orderLineGroup(const ItemLine &line, int number)
{
    FieldGroup group{FieldOwner::Line, number};
    addField(group, FieldKind::Name, line.name);
    addField(group, FieldKind::Sku, line.skuReference);
    addField(group, FieldKind::Type, line.type);
    addField(group, FieldKind::Brand, line.brand);
    addField(group, FieldKind::Quantity, QString::number(line.quantity));
    addField(group, FieldKind::UnitPrice, line.unitGrossPrice);
    addField(group, FieldKind::Net, line.netAmount);
    addField(group, FieldKind::Discount, line.discountAmount);
    addField(group, FieldKind::Tax, line.taxAmount);
    addField(group, FieldKind::TaxRate, line.taxRate);
    addField(group, FieldKind::Seller,
             joinedParts({line.sellerName, line.sellerReference}, u" · "_s));
    return group;
}

FieldGroup shipmentGroup(const Shipment &shipment, int number)
{
    FieldGroup group{FieldOwner::Shipment, number};
    addField(group, FieldKind::Net, shipment.netAmount);
    addField(group, FieldKind::Delivery,
             joinedParts({shipment.deliveryType, shipment.deliveryQuickness}, u", "_s));
    addField(group, FieldKind::DeliveryReference, shipment.deliveryMethodReference);
    addField(group, FieldKind::Expected, shipment.estimatedDelivery);
    return group;
}

FieldGroup discountGroup(const Discount &discount, int number)
{
    FieldGroup group{FieldOwner::Discount, number};
    addField(group, FieldKind::Coupon, discount.couponCode);
    addField(group, FieldKind::Net, discount.netAmount);
    addField(group, FieldKind::Tax, discount.taxAmount);
    addField(group, FieldKind::Seller, discount.sellerReference);
    return group;
}

} // namespace

QString joinedParts(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

void addField(FieldGroup &group, FieldKind kind, const QString &text)
{
    if (!text.isEmpty())
        group.fields.push_back({kind, text});
}

void addField(FieldGroup &group, FieldKind kind, const std::optional<Money> &money)
{
    if (money)
        group.fields.push_back({kind, *money});
}

void addField(FieldGroup &group, FieldKind kind, Timestamp time)
{
    if (time.isValid())
        group.fields.push_back({kind, time});
}

void addField(FieldGroup &group, FieldKind kind, std::optional<bool> value)
{
    if (value)
        group.fields.push_back({kind, *value});
}

void addOrder(std::vector<FieldGroup> &groups, const Order &order)
{
    FieldGroup group{FieldOwner::Order};
    addField(group, FieldKind::Reference, order.reference);
    addField(group, FieldKind::Net, order.netAmount);
    addField(group, FieldKind::Discount, order.discountAmount);
    addField(group, FieldKind::Tax, order.taxAmount);
    addField(group, FieldKind::AdditionalData, order.additionalData);
    groups.push_back(std::move(group));
    if (order.billingAddress)
        groups.push_back(addressGroup(FieldOwner::BillingAddress, 0, *order.billingAddress));
    int number = 0;
    for (const Discount &discount : order.discounts)
        groups.push_back(discountGroup(discount, ++number));
    int shipments = 0;
    int lines = 0;
    for (const Shipment &shipment : order.shipments) {
        groups.push_back(shipmentGroup(shipment, ++shipments));
        if (shipment.shippingAddress)
            groups.push_back(
                addressGroup(FieldOwner::ShippingAddress, shipments, *shipment.shippingAddress));
        for (const ItemLine &line : shipment.itemLines)
            groups.push_back(orderLineGroup(line, ++lines));
    }
}

} // namespace counterfoil
