// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/order_encoder.h"

#include "core/gateways/pay/pay_encoder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// Members in the order of the documents.
using OrderJson = nlohmann::ordered_json;

/// Leaves out what is empty.
void putText(OrderJson &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text.toStdString();
}

void putObject(OrderJson &json, const char *name, OrderJson object)
{
    if (!object.empty())
        json[name] = std::move(object);
}

OrderJson amountJson(Money money)
{
    return {{"value", money.minorUnits()}, {"currency", money.currency().code().toStdString()}};
}

/// A reference has letters and digits only; any other is in the description alone.
bool isPlainReference(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

OrderJson customerJson(const Customer &customer)
{
    OrderJson json = OrderJson::object();
    putText(json, "firstName", customer.firstName);
    putText(json, "lastName", customer.lastName);
    putText(json, "ipAddress", customer.ipAddress);
    putText(json, "birthDate", customer.birthDate);
    putText(json, "email", customer.email);
    putText(json, "reference", customer.reference);
    putText(json, "locale", customer.locale);
    return json;
}

OrderJson addressJson(const Address &address)
{
    OrderJson json = OrderJson::object();
    putText(json, "street", address.addressLines.join(u' '));
    putText(json, "zipCode", address.postalCode);
    putText(json, "city", address.city);
    putText(json, "region", address.provinceCode);
    putText(json, "country", address.countryCode);
    return json;
}

OrderJson productJson(const ItemLine &line)
{
    OrderJson json = OrderJson::object();
    putText(json, "id", line.skuReference);
    putText(json, "description", line.name);
    putText(json, "type", line.type);
    if (line.unitGrossPrice)
        json["price"] = amountJson(*line.unitGrossPrice);
    json["quantity"] = line.quantity;
    if (isTaxRate(line.taxRate))
        json["vatPercentage"] = OrderJson::parse(line.taxRate.toStdString());
    return json;
}

OrderJson orderJson(const Order &order)
{
    OrderJson json = OrderJson::object();
    if (order.billingAddress)
        putObject(json, "invoiceAddress", addressJson(*order.billingAddress));
    for (const Shipment &shipment : order.shipments) {
        if (shipment.shippingAddress && !json.contains("deliveryAddress"))
            putObject(json, "deliveryAddress", addressJson(*shipment.shippingAddress));
        for (const ItemLine &line : shipment.itemLines)
            json["products"].push_back(productJson(line));
    }
    return json;
}

} // namespace

QByteArray encodeNewOrder(const PaymentRequest &request, const QString &service, OrderMode mode)
{
    OrderJson json = OrderJson::object();
    putText(json, "serviceId", service);
    json["amount"] = amountJson(request.amount);
    putText(json, "description",
            request.description.isEmpty() ? request.order.reference : request.description);
    if (isPlainReference(request.order.reference))
        putText(json, "reference", request.order.reference);
    putText(json, "returnUrl", request.shopperRedirectionUrl);
    if (request.webhook)
        putText(json, "exchangeUrl", request.webhook->url);
    if (request.expiresAt.isValid())
        putText(json, "expire", request.expiresAt.reported().toString(Qt::ISODate));
    json["integration"]["test"] = mode == OrderMode::Test;
    if (request.customer)
        putObject(json, "customer", customerJson(*request.customer));
    putObject(json, "order", orderJson(request.order));
    return QByteArray::fromStdString(
        json.dump(-1, ' ', false, OrderJson::error_handler_t::replace));
}

} // namespace counterfoil::pay
