// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_check.h"
#include "core/domain/payer.h"
#include "core/domain/payment_state.h"
#include "core/gateways/pay/pay_parsers.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

using PayStates = std::vector<PaymentState>;

QList<qint64> payFigures(const Payment &payment)
{
    const Amounts &amounts = payment.amounts;
    return {amounts.totalAuthorised.minorUnits(),    amounts.totalCaptured.minorUnits(),
            amounts.totalVoided.minorUnits(),        amounts.totalRefunded.minorUnits(),
            amounts.availableToCapture.minorUnits(), amounts.availableToRefund.minorUnits()};
}

} // namespace

/// What codes and words of PAY. become, and every way in which an order can be bad.
class TestPayParser : public QObject
{
    Q_OBJECT

private slots:
    void aCodeDecidesTheState_data();
    void aCodeDecidesTheState();
    void sumsBecomeALedger_data();
    void sumsBecomeALedger();
    void sumsThatContradictShowAsDoubtful();
    void aRefundIsOnlyKnownFromTheOtherApi();
    void aPartialRefundOfAnUnknownSumIsStillSaid();
    void theWordIsKeptAndDoesNotDecide();
    void paymentsAreTheSplit();
    void thePayerIsThatOfThePayments();
    void anOrderHasSeveralIds();
    void whatIsOpenHasAPageToPayOn();
    void productsAreLines();
    void missingMembersAreNamed_data();
    void missingMembersAreNamed();
    void amountsThatTheStatusRestsOnAreRequired();
    void anotherCurrencyIsRefused();
    void whatIsOnlyShownCostsThatMember();
    void aFutureMemberIsShown();
    void laterChangesAreNewer();
    void tenThousandPaymentsAreRead();
    void manyFactsAreBounded();
};

void TestPayParser::aCodeDecidesTheState_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("reserved");
    QTest::addColumn<qint64>("captured");
    QTest::addColumn<int>("state");
    const auto row = [](int code, qint64 reserved, qint64 captured, PaymentState state) {
        QTest::addRow("%d", code) << code << reserved << captured << static_cast<int>(state);
    };
    for (const int code : {20, 25, 50, 75, 76, 80, 90, 98})
        row(code, 0, 0, PaymentState::AuthorisationPending);
    row(85, 0, 0, PaymentState::ToVerify);
    row(95, 1000, 0, PaymentState::Authorised);
    row(97, 600, 400, PaymentState::PartlyCaptured);
    row(100, 0, 1000, PaymentState::Captured);
    row(-51, 0, 900, PaymentState::Error);
    row(-60, 0, 0, PaymentState::Error);
    row(-61, 0, 0, PaymentState::Voided);
    row(-63, 0, 0, PaymentState::Refused);
    row(-64, 0, 0, PaymentState::Refused);
    row(-70, 0, 1000, PaymentState::ChargedBack);
    row(-71, 0, 1000, PaymentState::ChargedBack);
    row(-72, 0, 1000, PaymentState::Captured);
    row(-80, 0, 0, PaymentState::Aborted);
    row(-81, 0, 1000, PaymentState::Refunded);
    row(-90, 0, 0, PaymentState::Aborted);
    row(-99, 0, 0, PaymentState::Aborted); // no document names it: negative is cancelled
    row(42, 0, 0, PaymentState::AuthorisationUnknown);
}

void TestPayParser::aCodeDecidesTheState()
{
    QFETCH(int, code);
    QFETCH(qint64, reserved);
    QFETCH(qint64, captured);
    QFETCH(int, state);
    const PaymentPtr payment =
        parsedOrder(sampleOrder(code, "SOMETHING", 1000, reserved, captured));
    QVERIFY(payment);
    QCOMPARE(paymentStates(*payment), PayStates{static_cast<PaymentState>(state)});
    QCOMPARE(payment->providerState, u"%1 SOMETHING"_s.arg(code));
    QCOMPARE(pay::codeOf(*payment), std::optional<qint64>(code));
    QVERIFY(checkLedger(*payment).empty());
}

void TestPayParser::sumsBecomeALedger_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("reserved");
    QTest::addColumn<qint64>("captured");
    QTest::addColumn<QList<qint64>>("figures");
    const auto row = [](const char *name, int code, qint64 reserved, qint64 captured,
                        const QList<qint64> &figures) {
        QTest::newRow(name) << code << reserved << captured << figures;
    };
    // authorised, captured, voided, refunded, to capture, to refund
    row("reserved", 95, 1000, 0, {1000, 0, 0, 0, 1000, 0});
    row("part captured", 97, 600, 400, {1000, 400, 0, 0, 600, 400});
    row("part captured, part released", 97, 500, 400, {1000, 400, 100, 0, 500, 400});
    row("paid", 100, 0, 1000, {1000, 1000, 0, 0, 0, 1000});
    row("part captured, the rest released", 100, 0, 400, {1000, 400, 600, 0, 0, 400});
    row("voided", -61, 0, 0, {1000, 0, 1000, 0, 0, 0});
    row("voided, with the reservation still told", -61, 1000, 0, {1000, 0, 1000, 0, 0, 0});
    row("refunded", -81, 0, 1000, {1000, 1000, 0, 1000, 0, 0});
    row("cancelled", -90, 0, 0, {0, 0, 0, 0, 0, 0});
    row("paid in part", 80, 0, 300, {300, 300, 0, 0, 0, 300});
    row("pending", 20, 0, 0, {0, 0, 0, 0, 0, 0});
}

void TestPayParser::sumsBecomeALedger()
{
    QFETCH(int, code);
    QFETCH(qint64, reserved);
    QFETCH(qint64, captured);
    const PaymentPtr payment = parsedOrder(sampleOrder(code, "X", 1000, reserved, captured));
    QVERIFY(payment);
    QTEST(payFigures(*payment), "figures");
    QCOMPARE(payment->amounts.availableToVoid, payment->amounts.availableToCapture);
    QVERIFY(checkLedger(*payment).empty());
}

void TestPayParser::sumsThatContradictShowAsDoubtful()
{
    const PaymentPtr payment = parsedOrder(sampleOrder(97, "PARTLY CAPTURED", 1000, 700, 400));
    QVERIFY(payment);
    QVERIFY(!checkLedger(*payment).empty());
}

void TestPayParser::aRefundIsOnlyKnownFromTheOtherApi()
{
    const Json order = sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000);
    Json transaction = {{"orderId", "50806105020X3481"},
                        {"amountRefunded", {{"value", 250}, {"currency", "EUR"}}},
                        {"modifiedAt", "2025-06-24T13:12:47+00:00"}};
    const auto both = [&] {
        return pay::parseOrder(pay::withTransaction(bytesOfOrder(order), bytesOfOrder(transaction)))
            .value_or(nullptr);
    };
    const PaymentPtr payment = both();
    QVERIFY(payment);
    QCOMPARE(payFigures(*payment), (QList<qint64>{1000, 1000, 0, 250, 0, 750}));
    QCOMPARE(paymentStates(*payment),
             (PayStates{PaymentState::Captured, PaymentState::PartlyRefunded}));
    QVERIFY(payment->revision.isNewerThan(parsedOrder(order)->revision));
    transaction["amountRefunded"]["currency"] = "USD";
    QVERIFY(!both());
}

void TestPayParser::aPartialRefundOfAnUnknownSumIsStillSaid()
{
    const PaymentPtr payment = parsedOrder(sampleOrder(-82, "PARTIAL REFUND", 1000, 0, 1000));
    QVERIFY(payment);
    QCOMPARE(paymentStates(*payment),
             (PayStates{PaymentState::Captured, PaymentState::PartlyRefunded}));
    QCOMPARE(payment->amounts.totalRefunded.minorUnits(), 0);
}

void TestPayParser::theWordIsKeptAndDoesNotDecide()
{
    for (const char *word : {"PARTLY CAPTURED", "PARTLY_CAPTURED", "PAID", ""}) {
        const PaymentPtr payment = parsedOrder(sampleOrder(97, word, 1000, 600, 400));
        QVERIFY(payment);
        QCOMPARE(paymentStates(*payment), PayStates{PaymentState::PartlyCaptured});
        QCOMPARE(payment->providerState, QString(u"97 "_s + QLatin1StringView(word)).trimmed());
    }
}

void TestPayParser::paymentsAreTheSplit()
{
    Json order = sampleOrder(80, "PARTIAL PAYMENT", 1000, 0, 300);
    Json &payments = order["payments"];
    payments[0]["amount"]["value"] = 300;
    payments.push_back(payments[0]);
    payments[1]["id"] = "68595091-5034-83c8-22c5-050806105021";
    payments[1]["paymentMethod"]["id"] = 4711;
    payments[1]["amount"]["value"] = 700;
    payments[1]["status"] = {{"code", 20}, {"action", "PENDING"}};
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment);
    QCOMPARE(payment->split.size(), 2u);
    QCOMPARE(payment->split[0].solution, (Solution{u"PAY."_s, u"ideal"_s}));
    QCOMPARE(payment->split[1].solution, (Solution{u"PAY."_s, u"4711"_s}));
    QCOMPARE(payment->split[1].amount.minorUnits(), 700);
    const auto &parts = payment->authorisation.partnerTransactions;
    QCOMPARE(parts.size(), 2u);
    QVERIFY(parts[0].is(AuthorisationStatus::Authorised));
    QCOMPARE(parts[0].partnerStatus, u"100"_s);
    QCOMPARE(parts[0].partnerStatusDescription, u"PAID"_s);
    QVERIFY(parts[1].is(AuthorisationStatus::Pending));
}

void TestPayParser::thePayerIsThatOfThePayments()
{
    const PaymentPtr payment = parsedOrder(sampleOrder());
    QVERIFY(payment && payment->customer);
    QCOMPARE(payerOf(*payment).name, u"John Doe"_s);
    QCOMPARE(payment->customer->reference, u"fbfb1bbb1531f7efe12aeffa3af91542"_s);
    QCOMPARE(payment->customer->ipAddress, u"127.0.0.1"_s);
}

void TestPayParser::anOrderHasSeveralIds()
{
    Json order = sampleOrder();
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment);
    QCOMPARE(payment->id.text(), u"50806105020X3481"_s);
    QVERIFY(pay::isIdOf(*payment, u"50806105020X3481"_s));
    QVERIFY(pay::isIdOf(*payment, u"68595063-5034-86B9-199F-737862303481"_s));
    QVERIFY(!pay::isIdOf(*payment, u"50806105020X3482"_s));
    order.erase("orderId");
    QCOMPARE(parsedOrder(order)->id.text(), u"68595063-5034-86b9-199f-737862303481"_s);
}

void TestPayParser::whatIsOpenHasAPageToPayOn()
{
    QVERIFY(!parsedOrder(sampleOrder())->redirection);
    const PaymentPtr open = parsedOrder(sampleOrder(20, "PENDING", 1000, 0, 0));
    QVERIFY(open && open->redirection);
    QCOMPARE(open->redirection->href, u"<redirect-url>"_s);
    QCOMPARE(open->redirection->method, u"GET"_s);
    QCOMPARE(open->links[u"captureAmount"_s].method, u"PATCH"_s);
}

void TestPayParser::productsAreLines()
{
    Json order = sampleOrder(95, "AUTHORIZE", 1000, 1000, 0);
    order["order"] = {
        {"products",
         Json::array({{{"id", "SKU-1"},
                       {"description", "Lamp"},
                       {"type", "ARTICLE"},
                       {"price", {{"value", 250}, {"currency", "EUR"}}},
                       {"quantity", 4},
                       {"vatPercentage", 21.5}},
                      {{"description", "no id"}, {"price", {{"value", 1}}}, {"quantity", 1}}})}};
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment && payment->order);
    const auto &lines = payment->order->shipments.front().itemLines;
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].skuReference, u"SKU-1"_s);
    QCOMPARE(lines[0].netAmount.minorUnits(), 1000);
    QCOMPARE(lines[0].quantity, 4);
    QCOMPARE(lines[0].taxRate, u"21.5"_s);
    QCOMPARE(lines[1].quantity, 0); // it could not be named in a capture
}

void TestPayParser::missingMembersAreNamed_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer :
         {"/id", "/serviceId", "/createdAt", "/amount", "/amount/value", "/amount/currency",
          "/status", "/status/code", "/capturedAmount/value", "/authorizedAmount/currency"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPayParser::missingMembersAreNamed()
{
    QFETCH(QString, pointer);
    Json order = sampleOrder();
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(order.contains(place));
    order.at(place.parent_pointer()).erase(place.back());
    QCOMPARE(faultOfOrder(order).pointer, pointer);
    QCOMPARE(faultOfOrder(order).found, JsonFound::Nothing);
}

void TestPayParser::amountsThatTheStatusRestsOnAreRequired()
{
    Json order = sampleOrder(20, "PENDING", 1000, 0, 0);
    order.erase("authorizedAmount");
    order["capturedAmount"] = nullptr;
    QVERIFY(parsedOrder(order));
    order["status"]["code"] = 97;
    QCOMPARE(faultOfOrder(order).pointer, u"/authorizedAmount"_s);
}

void TestPayParser::anotherCurrencyIsRefused()
{
    Json order = sampleOrder();
    order["capturedAmount"]["currency"] = "USD";
    const JsonFault fault = faultOfOrder(order);
    QCOMPARE(fault.pointer, u"/capturedAmount/currency"_s);
    QCOMPARE(fault.expected, JsonRule::Currency);
}

void TestPayParser::whatIsOnlyShownCostsThatMember()
{
    Json order = sampleOrder();
    order["reference"] = Json::array({1});
    order["payments"][0]["amount"]["currency"] = "USD";
    order["modifiedAt"] = "yesterday";
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment);
    QVERIFY(payment->authorisation.partnerTransactions.empty());
    QStringList unread;
    for (const JsonFault &fault : payment->unread)
        unread << fault.pointer;
    QCOMPARE(unread, (QStringList{u"/reference"_s, u"/modifiedAt"_s, u"/payments/0/amount"_s}));
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), 3);
}

void TestPayParser::aFutureMemberIsShown()
{
    Json order = sampleOrder();
    order["loyalty"] = {{"card", {{"points", 7}}}};
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment);
    const FactGroup &group = payment->facts.back();
    QCOMPARE(group.name, u"loyalty"_s);
    QCOMPARE(group.facts.front().name, u"card.points"_s);
    QCOMPARE(group.facts.front().text, u"7"_s);
}

void TestPayParser::laterChangesAreNewer()
{
    Json order = sampleOrder();
    const Revision before = parsedOrder(order)->revision;
    order["modifiedAt"] = "2025-06-23T15:12:48+02:00";
    QVERIFY(parsedOrder(order)->revision.isNewerThan(before));
    order["modifiedAt"] = nullptr;
    QVERIFY(parsedOrder(order)->revision.isOlderThan(before)); // when it was created
}

void TestPayParser::tenThousandPaymentsAreRead()
{
    Json order = sampleOrder(80, "PARTIAL PAYMENT", 30'000, 0, 30'000);
    const Json payment = order["payments"][0];
    Json payments = Json::array();
    for (int i = 0; i < 10'000; ++i)
        payments.push_back(payment);
    order["payments"] = std::move(payments);
    const PaymentPtr read = parsedOrder(order);
    QVERIFY(read);
    QCOMPARE(read->authorisation.partnerTransactions.size(), 10'000u);
    QCOMPARE(read->split.size(), 10'000u);
}

void TestPayParser::manyFactsAreBounded()
{
    Json order = sampleOrder();
    for (int i = 0; i < 5000; ++i)
        order["transferData"]["key" + std::to_string(i)] = i;
    const PaymentPtr payment = parsedOrder(order);
    QVERIFY(payment);
    size_t facts = 0;
    for (const FactGroup &group : payment->facts)
        facts += group.facts.size();
    QVERIFY(facts < 1000);
}

COUNTERFOIL_TEST(QCoreApplication, TestPayParser)
#include "tst_pay_parser.moc"
