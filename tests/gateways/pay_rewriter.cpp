// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/pay_rewriter.h"

#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/purse/order_encoder.h"

#include <QFile>
#include <QStringList>

namespace counterfoil::test {

using namespace Qt::StringLiterals;

namespace {

Json rewriteMoney(Money money)
{
    return {{"value", money.minorUnits()}, {"currency", money.currency().code().toStdString()}};
}

void putFacts(Json &json, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts) {
        Json *place = &json;
        for (const QString &step : fact.name.split(u'.'))
            place = &(*place)[step.toStdString()];
        *place = fact.money ? rewriteMoney(*fact.money) : Json(fact.text.toStdString());
    }
}

Json rewritePayment(const PartnerTransaction &payment)
{
    Json json = Json::object();
    putFacts(json, payment.facts);
    purse::put(json, "id", payment.id.text());
    json["amount"] = rewriteMoney(payment.amount);
    purse::put(json["status"], "code", payment.partnerStatus);
    purse::put(json["status"], "action", payment.partnerStatusDescription);
    if (!payment.partnerAdditionalData.isEmpty())
        json["supplierData"] = Json::parse(payment.partnerAdditionalData.toStdString());
    return json;
}

bool isEmptyValue(const Json &json)
{
    return json.is_null() || ((json.is_object() || json.is_array()) && json.empty());
}

} // namespace

Json rewriteOrder(const Payment &order)
{
    Json json = Json::object();
    for (const FactGroup &group : order.facts)
        putFacts(group.name == "object"_L1 ? json : json[group.name.toStdString()], group.facts);
    purse::put(json, "serviceId", order.entityId.text());
    purse::put(json, "reference", order.orderReference);
    purse::put(json, "createdAt", order.createdAt);
    purse::put(json, "modifiedAt", order.authorisation.updatedAt);
    json["amount"] = rewriteMoney(order.amount);
    json["authorizedAmount"] = rewriteMoney(order.amounts.availableToCapture);
    json["capturedAmount"] = rewriteMoney(order.amounts.totalCaptured);
    for (const PartnerTransaction &payment : order.authorisation.partnerTransactions)
        json["payments"].push_back(rewritePayment(payment));
    for (auto link = order.links.begin(); link != order.links.end(); ++link)
        purse::put(json["links"], link.key().toUtf8().constData(), link->href);
    return json;
}

Json withoutEmpty(const Json &document)
{
    if (document.is_array()) {
        Json list = Json::array();
        for (const Json &element : document)
            list.push_back(withoutEmpty(element));
        return list;
    }
    if (!document.is_object())
        return document;
    Json object = Json::object();
    for (const auto &[name, value] : document.items()) {
        const Json kept = withoutEmpty(value);
        if (!isEmptyValue(kept))
            object[name] = kept;
    }
    return object;
}

QByteArray payExample(const char *name)
{
    QFile file(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/pay/pay-%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json sampleOrder()
{
    const QByteArray bytes = payExample("exchange-multicore");
    return Json::parse(bytes.begin(), bytes.end()).at("object");
}

Json sampleOrder(int code, const char *action, qint64 amount, qint64 reserved, qint64 captured)
{
    Json order = sampleOrder();
    order["status"] = {{"code", code}, {"action", action}};
    order["amount"]["value"] = amount;
    order["authorizedAmount"]["value"] = reserved;
    order["capturedAmount"]["value"] = captured;
    return order;
}

QByteArray bytesOfOrder(const Json &order)
{
    return QByteArray::fromStdString(order.dump());
}

PaymentPtr parsedOrder(const Json &order)
{
    return pay::parseOrder(bytesOfOrder(order)).value_or(nullptr);
}

JsonFault faultOfOrder(const Json &order)
{
    const auto parsed = pay::parseOrder(bytesOfOrder(order));
    return parsed ? JsonFault() : parsed.error().answerFault.value_or(AnswerFault()).json;
}

} // namespace counterfoil::test
