// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/payex_rewriter.h"

namespace counterfoil::test {

using namespace Qt::StringLiterals;

namespace {

using PayexJson = nlohmann::ordered_json;

std::string payexText(const QString &text)
{
    return text.toStdString();
}

std::string payexMoment(const Timestamp &moment)
{
    return payexText(moment.reported().toString(Qt::ISODateWithMs));
}

void putPayexFacts(PayexJson &json, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts) {
        const QString pointer = u'/' + QString(fact.name).replace(u'.', u'/');
        json[PayexJson::json_pointer(payexText(pointer))] = payexText(fact.text);
    }
}

PayexJson rewritePart(const PartnerTransaction &part, const char *type)
{
    PayexJson json = PayexJson::object();
    json["id"] = payexText(part.id.text());
    json["created"] = payexMoment(part.createdAt);
    json["updated"] = payexMoment(part.updatedAt);
    json["type"] = type;
    json["state"] = payexText(part.partnerStatus);
    json["number"] = payexText(part.partnerReference);
    json["amount"] = part.amount.minorUnits();
    if (part.taxAmount)
        json["vatAmount"] = part.taxAmount->minorUnits();
    json["failedReason"] = payexText(part.partnerStatusDescription);
    putPayexFacts(json, part.facts);
    if (!json.contains("operations"))
        json["operations"] = PayexJson::array();
    return json;
}

void addPayexOperations(PayexJson &list, const std::vector<Operation> &operations, const char *type)
{
    for (const Operation &operation : operations) {
        PayexJson json = rewritePart(operation.partnerTransactions.front(), type);
        json["payeeReference"] = payexText(operation.merchantReference);
        list.push_back(std::move(json));
    }
}

PayexJson rewriteTransactionList(const Payment &payment)
{
    PayexJson list = PayexJson::array();
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
        list.push_back(rewritePart(part, "Authorization"));
    addPayexOperations(list, payment.captures, "Capture");
    addPayexOperations(list, payment.voids, "Cancellation");
    addPayexOperations(list, payment.refunds, "Reversal");
    return list;
}

PayexJson rewriteLinksOf(const Payment &payment)
{
    PayexJson list = PayexJson::array();
    for (auto link = payment.links.begin(); link != payment.links.end(); ++link)
        list.push_back({{"method", payexText(link->method)},
                        {"href", payexText(link->href)},
                        {"rel", payexText(link.key())}});
    return list;
}

} // namespace

nlohmann::ordered_json rewriteAsPayex(const Payment &payment)
{
    PayexJson root;
    PayexJson &json = root["payment"];
    json["id"] = payexText(payment.id.text());
    json["number"] = payexText(payment.number);
    json["created"] = payexMoment(payment.createdAt);
    json["updated"] = payexMoment(payment.authorisation.updatedAt);
    json["state"] = payexText(payment.providerState);
    json["intent"] = payexText(payment.captureMode.text());
    json["currency"] = payexText(payment.currency().code());
    json["amount"] = payment.amount.minorUnits();
    json["remainingCaptureAmount"] = payment.amounts.availableToCapture.minorUnits();
    json["remainingCancellationAmount"] = payment.amounts.availableToVoid.minorUnits();
    json["remainingReversalAmount"] = payment.amounts.availableToRefund.minorUnits();
    json["payerReference"] = payexText(payment.customer->reference);
    json["language"] = payexText(payment.customer->locale);
    json["userAgent"] = payexText(payment.browser->userAgent);
    for (const char *name : {"prices", "payeeInfo", "urls", "transactions", "authorizations",
                             "captures", "reversals", "cancellations"})
        json[name]["id"] = payexText(payment.id.text()) + '/' + name;
    json["payeeInfo"]["payeeId"] = payexText(payment.entityId.text());
    json["payeeInfo"]["orderReference"] = payexText(payment.orderReference);
    json["urls"]["callbackUrl"] = payexText(payment.webhook->url);
    json["transactions"]["transactionList"] = rewriteTransactionList(payment);
    for (const FactGroup &group : payment.facts) {
        if (group.name == "payment"_L1)
            putPayexFacts(json, group.facts);
        else if (group.name == "prices"_L1)
            putPayexFacts(json["prices"]["priceList"].emplace_back(), group.facts);
        else
            putPayexFacts(json[payexText(group.name)], group.facts);
    }
    root["operations"] = rewriteLinksOf(payment);
    return root;
}

} // namespace counterfoil::test
