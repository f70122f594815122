// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/order_parts.h"

#include "core/domain/said_decimals.h"
#include "core/domain/status_words.h"
#include "core/gateways/pay/pay_facts.h"
#include "core/gateways/pay/pay_words.h"

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype binDigits = 6;
constexpr qsizetype lastDigits = 4;

/// "535456******4283".
Card readCard(JsonValue data)
{
    Card card;
    const QString masked = data.text("maskedPan");
    if (masked.size() > binDigits + lastDigits) {
        card.bin = masked.first(binDigits);
        card.lastFourDigits = masked.last(lastDigits);
    }
    card.countryCode = data.idText("countryCode");
    card.selectedNetwork = data.text("scheme");
    return card;
}

QString readStatus(JsonValue status, PartnerTransaction &payment)
{
    const auto code = status.integer("code");
    payment.partnerStatus = code ? QString::number(*code) : QString();
    payment.partnerStatusDescription = status.text("action");
    const auto meaning = code ? meaningOf(*code) : std::nullopt;
    if (meaning)
        return statusWord(meaning->status);
    return QString(payment.partnerStatus + u' ' + payment.partnerStatusDescription).trimmed();
}

PartnerTransaction readPayment(JsonValue json, Money amount, const SaidDecimals &decimals)
{
    PartnerTransaction payment;
    payment.id = PartnerTransactionId(json.requiredIdText("id"));
    payment.amount = amount;
    payment.solution = {partnerWord(), methodWord(json.object("paymentMethod").idText("id"))};
    payment.status = readStatus(json.object("status"), payment);
    const JsonValue method = json.object("customerMethod");
    if (method.text("type") == "card"_L1)
        payment.card = readCard(method.object("data"));
    payment.partnerAdditionalData = json.freeJson("supplierData");
    payment.facts = factsIn(json, {"id", "amount", "status", "supplierData"}, decimals);
    return payment;
}

ItemLine readProduct(JsonValue json, Currency currency)
{
    ItemLine line;
    line.skuReference = json.idText("id");
    line.name = json.text("description");
    line.type = json.text("type");
    line.taxRate = json.numberText("vatPercentage");
    const auto price = json.object("price").integer("value");
    const auto quantity = json.integer("quantity");
    if (price)
        line.unitGrossPrice = Money(*price, currency);
    const auto net = line.unitGrossPrice ? line.unitGrossPrice->times(quantity.value_or(0))
                                         : tl::expected<Money, MoneyError>(Money(0, currency));
    line.netAmount = net.value_or(Money(0, currency));
    const bool isKnown = price && net && !line.skuReference.isEmpty();
    line.quantity = isKnown ? quantity.value_or(0) : 0;
    return line;
}

/// What a link is followed with.
QString verbOfLink(const QString &name)
{
    const bool isRead =
        name == "status"_L1 || name == "debug"_L1 || name == "checkout"_L1 || name == "redirect"_L1;
    return isRead ? u"GET"_s : u"PATCH"_s;
}

} // namespace

std::vector<PartnerTransaction> readPayments(JsonValue payments, Currency currency,
                                             const SaidDecimals &decimals)
{
    std::vector<PartnerTransaction> read;
    for (const JsonValue json : payments) {
        if (!json.expectObject())
            continue;
        const JsonValue amount = json.requiredObject("amount");
        const auto money = moneyIn(amount, decimals);
        if (money && money->currency() == currency)
            read.push_back(readPayment(json, *money, decimals));
        else if (amount)
            amount.complain(JsonRule::Currency);
    }
    return read;
}

std::vector<SplitItem> splitOf(const std::vector<PartnerTransaction> &payments)
{
    std::vector<SplitItem> split;
    for (const PartnerTransaction &payment : payments) {
        SplitItem item;
        item.solution = payment.solution;
        item.amount = payment.amount;
        split.push_back(std::move(item));
    }
    return split;
}

std::optional<Customer> readCustomer(JsonValue order)
{
    Customer customer;
    customer.reference = order.idText("customerKey");
    for (const JsonValue payment : order.array("payments")) {
        if (!payment.isObject() || !customer.lastName.isEmpty())
            continue;
        customer.lastName = payment.text("customerName");
        customer.ipAddress = payment.text("ipAddress");
        customer.type = payment.text("customerType");
    }
    const bool isNobody = customer.reference.isEmpty() && customer.lastName.isEmpty() &&
                          customer.ipAddress.isEmpty() && customer.type.isEmpty();
    return isNobody ? std::nullopt : std::optional(customer);
}

std::optional<Order> readProducts(JsonValue json, Currency currency)
{
    const JsonValue products = json.array("products");
    if (!products)
        return std::nullopt;
    Shipment all;
    for (const JsonValue product : products) {
        if (product.expectObject())
            all.itemLines.push_back(readProduct(product, currency));
    }
    Order order;
    order.shipments.push_back(std::move(all));
    return order;
}

QMap<QString, Link> readLinks(JsonValue links)
{
    QMap<QString, Link> read;
    for (const JsonValue link : links) {
        if (link)
            read.insert(link.name(), {link.toText(), verbOfLink(link.name())});
    }
    return read;
}

} // namespace counterfoil::pay
