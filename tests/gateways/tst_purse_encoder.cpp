// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_encoder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Money euros(qint64 cents)
{
    return {cents, *Currency::fromCode(u"EUR")};
}

OperationLine line(const QString &name, qint64 cents, size_t shipment)
{
    ItemLine item;
    item.type = u"PHYSICAL"_s;
    item.name = name;
    item.netAmount = euros(cents);
    return {item, shipment};
}

OperationRequest refund()
{
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = euros(3000);
    request.merchantReference = u"REF-1"_s;
    return request;
}

} // namespace

class TestPurseEncoder : public QObject
{
    Q_OBJECT

private slots:
    void operationByAmount();
    void operationWithPriorities();
    void prioritiesFieldIsTheAccounts();
    void operationByLines();
    void sameRequestGivesTheSameBytes();
    void textIsEscaped();
    void foreignDuplicateNamesItsParent();
    void eligibleSolutionsAlwaysHaveAnAmount();
    void freeDataThatIsNoJsonIsAString();
};

void TestPurseEncoder::operationByAmount()
{
    QCOMPARE(purse::encodeOperation(refund(), u"priorities"_s),
             R"({"amount":3000,"merchant_reference":"REF-1"})");
}

void TestPurseEncoder::operationWithPriorities()
{
    OperationRequest request = refund();
    request.priorities.entries = {
        {u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}};
    QCOMPARE(purse::encodeOperation(request, u"priorities"_s),
             R"({"amount":3000,"merchant_reference":"REF-1","priorities":[)"
             R"({"partner":"*","method":"creditcard"},{"partner":"*","method":"*"},)"
             R"({"partner":"illicado","method":"*"}]})");
}

void TestPurseEncoder::prioritiesFieldIsTheAccounts()
{
    OperationRequest request = refund();
    request.priorities.entries = {{u"*"_s, u"*"_s}};
    QCOMPARE(purse::encodeOperation(request, u"order_of_use"_s),
             R"({"amount":3000,"merchant_reference":"REF-1",)"
             R"("order_of_use":[{"partner":"*","method":"*"}]})");
}

void TestPurseEncoder::operationByLines()
{
    OperationRequest request = refund();
    request.lines = {line(u"Lamp"_s, 1000, 1), line(u"Bulb"_s, 500, 0), line(u"Rug"_s, 1500, 1)};
    QCOMPARE(purse::encodeOperation(request, u"priorities"_s),
             R"({"amount":3000,"order":{"shipments":[)"
             R"({"net_amount":500,"item_lines":[)"
             R"({"type":"PHYSICAL","name":"Bulb","net_amount":500,"quantity":1}]},)"
             R"({"net_amount":2500,"item_lines":[)"
             R"({"type":"PHYSICAL","name":"Lamp","net_amount":1000,"quantity":1},)"
             R"({"type":"PHYSICAL","name":"Rug","net_amount":1500,"quantity":1}]}]},)"
             R"("merchant_reference":"REF-1"})");
}

void TestPurseEncoder::sameRequestGivesTheSameBytes()
{
    OperationRequest request = refund();
    request.priorities.entries = {{u"*"_s, u"*"_s}};
    request.lines = {line(u"Lamp"_s, 1000, 1)};
    const OperationRequest copy = request;
    QCOMPARE(purse::encodeOperation(request, u"priorities"_s),
             purse::encodeOperation(copy, u"priorities"_s));
}

void TestPurseEncoder::textIsEscaped()
{
    OperationRequest request = refund();
    request.merchantReference = u"\"},{\"amount\":1,\n\u00e9"_s;
    QCOMPARE(purse::encodeOperation(request, u"priorities"_s),
             "{\"amount\":3000,\"merchant_reference\":\"\\\"},{\\\"amount\\\":1,\\n\u00e9\"}");
}

void TestPurseEncoder::foreignDuplicateNamesItsParent()
{
    PaymentRequest request;
    request.amount = euros(100);
    request.order.reference = u"o"_s;
    request.order.netAmount = euros(100);
    request.split = {
        {euros(60), {u"aci"_s, u"creditcard"_s}, {}, u"tok"_s, {}},
        {euros(40), {u"aci"_s, u"creditcard"_s}, {}, {}, u"ref"_s},
    };
    QVERIFY(purse::encodePaymentRequest(request, EntityId(u"e"_s))
                .endsWith(R"("split":[{"amount":60,"partner":"aci","method":"creditcard",)"
                          R"("parent_partner_token":"tok"},{"amount":40,"partner":"aci",)"
                          R"("method":"creditcard","parent_partner_reference":"ref"}]})"));
}

void TestPurseEncoder::eligibleSolutionsAlwaysHaveAnAmount()
{
    EligibleSolutionsRequest request;
    request.order.reference = u"o"_s;
    request.amount = Money(0, *Currency::fromCode(u"JPY"));
    QCOMPARE(purse::encodeEligibleSolutionsRequest(request, EntityId(u"e"_s)),
             R"({"entity_id":"e","amount":0,"currency":"JPY","order":{"reference":"o"}})");
    request.amount = Money(500, *Currency::fromCode(u"JPY"));
    request.allowFutureUsage = true;
    QCOMPARE(purse::encodeEligibleSolutionsRequest(request, EntityId(u"e"_s)),
             R"({"entity_id":"e","amount":500,"currency":"JPY","order":{"reference":"o"},)"
             R"("allow_future_usage":true})");
}

void TestPurseEncoder::freeDataThatIsNoJsonIsAString()
{
    EligibleSolutionsRequest request;
    request.amount = Money(500, *Currency::fromCode(u"JPY"));
    request.order.additionalData = u"{\"a\":"_s;
    QCOMPARE(purse::encodeEligibleSolutionsRequest(request, {}),
             R"({"amount":500,"currency":"JPY","order":{"additional_data":"{\"a\":"}})");
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseEncoder)
#include "tst_purse_encoder.moc"
