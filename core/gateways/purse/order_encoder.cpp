// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/order_encoder.h"

#include <nlohmann/json.hpp>

namespace counterfoil::purse {

void put(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

void put(Json &object, const char *name, const std::optional<Money> &money)
{
    if (money)
        object[name] = money->minorUnits();
}

void put(Json &object, const char *name, const std::optional<qint64> &number)
{
    if (number)
        object[name] = *number;
}

void put(Json &object, const char *name, const std::optional<bool> &flag)
{
    if (flag)
        object[name] = *flag;
}

void put(Json &object, const char *name, const Timestamp &moment)
{
    if (moment.isValid())
        put(object, name, moment.reported().toString(Qt::ISODateWithMs));
}

namespace {

/// What is no JSON goes out as a string: the server then says what it expected.
void putFreeJson(Json &object, const char *name, const FreeJson &text)
{
    if (text.isEmpty())
        return;
    Json value = Json::parse(text.toStdString(), nullptr, false);
    object[name] = value.is_discarded() ? Json(text.toStdString()) : std::move(value);
}

Json encodeAddress(const Address &address)
{
    Json json = Json::object();
    put(json, "company_name", address.companyName);
    put(json, "gender", address.gender);
    put(json, "first_name", address.firstName);
    put(json, "middle_name", address.middleName);
    put(json, "last_name", address.lastName);
    for (const QString &line : address.addressLines)
        json["address_lines"].push_back(line.toStdString());
    put(json, "city", address.city);
    put(json, "postal_code", address.postalCode);
    put(json, "country_code", address.countryCode);
    put(json, "province_code", address.provinceCode);
    put(json, "phone_number", address.phoneNumber);
    put(json, "mobile_phone_number", address.mobilePhoneNumber);
    put(json, "work_phone_number", address.workPhoneNumber);
    put(json, "delivery_point_name", address.deliveryPointName);
    return json;
}

Json encodeShipment(const Shipment &shipment)
{
    Json json = Json::object();
    put(json, "net_amount", shipment.netAmount);
    put(json, "delivery_type", shipment.deliveryType);
    put(json, "delivery_quickness", shipment.deliveryQuickness);
    put(json, "delivery_method_reference", shipment.deliveryMethodReference);
    put(json, "estimated_delivery_date_time", shipment.estimatedDelivery);
    if (shipment.shippingAddress)
        json["shipping_address"] = encodeAddress(*shipment.shippingAddress);
    for (const ItemLine &line : shipment.itemLines)
        json["item_lines"].push_back(encodeItemLine(line));
    return json;
}

Json encodeDiscount(const Discount &discount)
{
    Json json = Json::object();
    put(json, "net_amount", discount.netAmount);
    put(json, "tax_amount", discount.taxAmount);
    put(json, "coupon_code", discount.couponCode);
    put(json, "seller_reference", discount.sellerReference);
    return json;
}

Json encodeAccount(const CustomerAccount &account)
{
    Json json = Json::object();
    put(json, "creation_date_time", account.createdAt);
    put(json, "update_date_time", account.updatedAt);
    put(json, "password_update_date_time", account.passwordUpdatedAt);
    put(json, "purchase_count_last_day", account.purchasesLastDay);
    put(json, "purchase_count_last_six_months", account.purchasesLastSixMonths);
    put(json, "purchase_count_last_year", account.purchasesLastYear);
    put(json, "authentication_method", account.authenticationMethod);
    put(json, "authentication_date_time", account.authenticatedAt);
    put(json, "age_indicator", account.ageIndicator);
    put(json, "change_indicator", account.changeIndicator);
    put(json, "password_change_indicator", account.passwordChangeIndicator);
    return json;
}

} // namespace

Json encodeItemLine(const ItemLine &line)
{
    Json json = Json::object();
    put(json, "type", line.type);
    put(json, "sku_reference", line.skuReference);
    put(json, "name", line.name);
    put(json, "brand", line.brand);
    put(json, "unit_gross_price", line.unitGrossPrice);
    json["net_amount"] = line.netAmount.minorUnits();
    put(json, "discount_amount", line.discountAmount);
    json["quantity"] = line.quantity;
    put(json, "tax_amount", line.taxAmount);
    putFreeJson(json, "tax_rate", line.taxRate);
    put(json, "seller_reference", line.sellerReference);
    put(json, "seller_name", line.sellerName);
    put(json, "is_marketplace_seller", line.isMarketplaceSeller);
    return json;
}

Json encodeOrder(const Order &order)
{
    Json json = Json::object();
    put(json, "reference", order.reference);
    putFreeJson(json, "additional_data", order.additionalData);
    put(json, "net_amount", order.netAmount);
    put(json, "discount_amount", order.discountAmount);
    put(json, "tax_amount", order.taxAmount);
    if (order.billingAddress)
        json["billing_address"] = encodeAddress(*order.billingAddress);
    for (const Shipment &shipment : order.shipments)
        json["shipments"].push_back(encodeShipment(shipment));
    for (const Discount &discount : order.discounts)
        json["discounts"].push_back(encodeDiscount(discount));
    return json;
}

Json encodeCustomer(const Customer &customer)
{
    Json json = Json::object();
    put(json, "reference", customer.reference);
    put(json, "type", customer.type);
    put(json, "email", customer.email);
    put(json, "gender", customer.gender);
    put(json, "first_name", customer.firstName);
    put(json, "middle_name", customer.middleName);
    put(json, "last_name", customer.lastName);
    put(json, "national_identifier", customer.nationalIdentifier);
    put(json, "birth_date", customer.birthDate);
    put(json, "ip_address", customer.ipAddress);
    put(json, "locale", customer.locale);
    if (customer.account)
        json["account"] = encodeAccount(*customer.account);
    return json;
}

Json encodeWebhook(const Webhook &webhook)
{
    Json json = Json::object();
    put(json, "url", webhook.url);
    for (const QString &word : webhook.eventTypes)
        json["event_types"].push_back(word.toStdString());
    for (const WebhookHeader &header : webhook.headers) {
        Json values = Json::array();
        for (const QString &value : header.values)
            values.push_back(value.toStdString());
        json["headers"].push_back({{"name", header.name.toStdString()}, {"values", values}});
    }
    return json;
}

Json encodeBrowser(const Browser &browser)
{
    Json json = Json::object();
    put(json, "user_agent", browser.userAgent);
    put(json, "referrer", browser.referrer);
    put(json, "accept_header", browser.acceptHeader);
    put(json, "color_depth", browser.colorDepth);
    put(json, "java_enabled", browser.javaEnabled);
    put(json, "javascript_enabled", browser.javascriptEnabled);
    put(json, "locale", browser.locale);
    put(json, "screen_height", browser.screenHeight);
    put(json, "screen_width", browser.screenWidth);
    put(json, "utc_time_zone", browser.utcTimeZone);
    return json;
}

} // namespace counterfoil::purse
