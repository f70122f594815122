// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_readers.h"

namespace counterfoil::purse {

Solution readSolution(JsonValue owner)
{
    return {owner.requiredText("partner"), owner.requiredText("method")};
}

std::vector<Solution> readSolutions(JsonValue array)
{
    std::vector<Solution> solutions;
    for (const JsonValue element : array) {
        if (element.expectObject())
            solutions.push_back(readSolution(element));
    }
    return solutions;
}

Link readLink(JsonValue link)
{
    return {link.requiredText("href"), link.requiredText("method")};
}

QMap<QString, Link> readLinks(JsonValue links)
{
    QMap<QString, Link> read;
    for (const JsonValue link : links) {
        if (link.expectObject())
            read.insert(link.name(), readLink(link));
    }
    return read;
}

namespace {

QStringList readTexts(JsonValue array)
{
    QStringList texts;
    for (const JsonValue element : array)
        texts.append(element.toIdText());
    return texts;
}

std::optional<Address> readAddress(JsonValue json)
{
    if (!json)
        return std::nullopt;
    Address address;
    address.companyName = json.text("company_name");
    address.gender = json.text("gender");
    address.firstName = json.text("first_name");
    address.middleName = json.text("middle_name");
    address.lastName = json.text("last_name");
    for (const JsonValue line : json.array("address_lines"))
        address.addressLines.append(line.toText());
    address.city = json.text("city");
    address.postalCode = json.text("postal_code");
    address.countryCode = json.text("country_code");
    address.provinceCode = json.text("province_code");
    address.phoneNumber = json.text("phone_number");
    address.mobilePhoneNumber = json.text("mobile_phone_number");
    address.workPhoneNumber = json.text("work_phone_number");
    address.deliveryPointName = json.text("delivery_point_name");
    return address;
}

ItemLine readItemLine(JsonValue json, Currency currency)
{
    ItemLine line;
    line.type = json.text("type");
    line.skuReference = json.text("sku_reference");
    line.name = json.text("name");
    line.brand = json.text("brand");
    line.unitGrossPrice = money(json, "unit_gross_price", currency);
    const auto net = expectedMoney(json, "net_amount", currency);
    line.netAmount = net.value_or(Money(0, currency));
    line.discountAmount = money(json, "discount_amount", currency);
    const qint64 quantity = json.requiredInteger("quantity");
    line.quantity = net ? quantity : 0;
    line.taxAmount = money(json, "tax_amount", currency);
    line.taxRate = json.numberText("tax_rate");
    line.sellerReference = json.text("seller_reference");
    line.sellerName = json.text("seller_name");
    line.isMarketplaceSeller = json.boolean("is_marketplace_seller");
    return line;
}

Shipment readShipment(JsonValue json, Currency currency)
{
    Shipment shipment;
    shipment.netAmount = money(json, "net_amount", currency);
    shipment.deliveryType = json.text("delivery_type");
    shipment.deliveryQuickness = json.text("delivery_quickness");
    shipment.deliveryMethodReference = json.text("delivery_method_reference");
    shipment.estimatedDelivery = json.timestamp("estimated_delivery_date_time");
    shipment.shippingAddress = readAddress(json.object("shipping_address"));
    for (const JsonValue line : json.array("item_lines")) {
        if (line.expectObject())
            shipment.itemLines.push_back(readItemLine(line, currency));
    }
    return shipment;
}

Discount readDiscount(JsonValue json, Currency currency)
{
    Discount discount;
    discount.netAmount = money(json, "net_amount", currency);
    discount.taxAmount = money(json, "tax_amount", currency);
    discount.couponCode = json.text("coupon_code");
    discount.sellerReference = json.text("seller_reference");
    return discount;
}

CustomerAccount readAccount(JsonValue json)
{
    CustomerAccount account;
    account.createdAt = json.timestamp("creation_date_time");
    account.updatedAt = json.timestamp("update_date_time");
    account.passwordUpdatedAt = json.timestamp("password_update_date_time");
    account.purchasesLastDay = json.integer("purchase_count_last_day");
    account.purchasesLastSixMonths = json.integer("purchase_count_last_six_months");
    account.purchasesLastYear = json.integer("purchase_count_last_year");
    account.authenticationMethod = json.text("authentication_method");
    account.authenticatedAt = json.timestamp("authentication_date_time");
    account.ageIndicator = json.text("age_indicator");
    account.changeIndicator = json.text("change_indicator");
    account.passwordChangeIndicator = json.text("password_change_indicator");
    return account;
}

} // namespace

std::optional<Order> readOrder(JsonValue json, Currency currency)
{
    if (!json)
        return std::nullopt;
    Order order;
    order.reference = json.text("reference");
    order.additionalData = json.freeJson("additional_data");
    order.netAmount = money(json, "net_amount", currency);
    order.discountAmount = money(json, "discount_amount", currency);
    order.taxAmount = money(json, "tax_amount", currency);
    order.billingAddress = readAddress(json.object("billing_address"));
    for (const JsonValue shipment : json.array("shipments")) {
        if (shipment.expectObject())
            order.shipments.push_back(readShipment(shipment, currency));
    }
    for (const JsonValue discount : json.array("discounts")) {
        if (discount.expectObject())
            order.discounts.push_back(readDiscount(discount, currency));
    }
    return order;
}

std::optional<Customer> readCustomer(JsonValue json)
{
    if (!json)
        return std::nullopt;
    Customer customer;
    customer.reference = json.idText("reference");
    customer.type = json.text("type");
    customer.email = json.text("email");
    customer.gender = json.text("gender");
    customer.firstName = json.text("first_name");
    customer.middleName = json.text("middle_name");
    customer.lastName = json.text("last_name");
    customer.nationalIdentifier = json.text("national_identifier");
    customer.birthDate = json.text("birth_date");
    customer.ipAddress = json.text("ip_address");
    customer.locale = json.text("locale");
    if (const JsonValue account = json.object("account"))
        customer.account = readAccount(account);
    return customer;
}

std::optional<Browser> readBrowser(JsonValue json)
{
    if (!json)
        return std::nullopt;
    Browser browser;
    browser.userAgent = json.text("user_agent");
    browser.referrer = json.text("referrer");
    browser.acceptHeader = json.text("accept_header");
    browser.colorDepth = json.integer("color_depth");
    browser.javaEnabled = json.boolean("java_enabled");
    browser.javascriptEnabled = json.boolean("javascript_enabled");
    browser.locale = json.text("locale");
    browser.screenHeight = json.integer("screen_height");
    browser.screenWidth = json.integer("screen_width");
    browser.utcTimeZone = json.integer("utc_time_zone");
    return browser;
}

std::optional<Webhook> readWebhook(JsonValue json)
{
    if (!json)
        return std::nullopt;
    Webhook webhook;
    webhook.url = json.requiredText("url");
    // A list of words, or one sample's prose about them (openapi Webhook).
    const JsonValue eventTypes = json.member("event_types");
    if (eventTypes.isText())
        webhook.eventTypes.append(eventTypes.toText());
    else
        webhook.eventTypes = readTexts(json.array("event_types"));
    for (const JsonValue header : json.array("headers")) {
        if (header.expectObject())
            webhook.headers.push_back(
                {header.requiredText("name"), readTexts(header.array("values"))});
    }
    return webhook;
}

} // namespace counterfoil::purse
