// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_check.h"
#include "core/gateways/payex/payex_parser.h"
#include "tests/gateways/payex_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

PaymentPtr parsedPayex(const Json &json)
{
    const auto payment = payex::parsePayment(payexBytes(json));
    return payment ? *payment : nullptr;
}

JsonFault payexFault(const Json &json)
{
    const auto payment = payex::parsePayment(payexBytes(json));
    return payment || !payment.error().answerFault ? JsonFault()
                                                   : payment.error().answerFault->json;
}

Json withAmount(Json transaction, int amount, int tax)
{
    transaction["amount"] = amount;
    transaction["vatAmount"] = tax;
    return transaction;
}

QString factIn(const std::vector<Fact> &facts, const QString &name)
{
    for (const Fact &fact : facts) {
        if (fact.name == name)
            return fact.text;
    }
    return {};
}

} // namespace

class TestPayexParsers : public QObject
{
    Q_OBJECT

private slots:
    void missingFieldIsNamed_data();
    void missingFieldIsNamed();
    void wrongTypeOfWhatCountsIsNamed_data();
    void wrongTypeOfWhatCountsIsNamed();
    void aWrongMemberThatIsOnlyShownCostsThatMember_data();
    void aWrongMemberThatIsOnlyShownCostsThatMember();
    void idThatIsNoPathOfAPaymentIsRefused_data();
    void idThatIsNoPathOfAPaymentIsRefused();
    void theSamePaymentHasOneId_data();
    void theSamePaymentHasOneId();
    void pricesAreNeverAddedUp();
    void orderReferenceIsTheOrder();
    void withoutAnOrderTheNumberIsShown();
    void theNumberMayBeAText();
    void sumsAreThoseOfCompletedTransactions();
    void aSaleIsAuthorisedAndCaptured();
    void anAbortedPaymentHasNothingLeft();
    void transactionStatesAreMapped_data();
    void transactionStatesAreMapped();
    void paymentStatesAreMapped_data();
    void paymentStatesAreMapped();
    void intentsAreMapped_data();
    void intentsAreMapped();
    void anUnknownTransactionIsShownAndNotCounted();
    void failedTransactionKeepsItsProblem();
    void numbersAndTruthValuesComeInTwoForms();
    void operationsAreKeptByTheirRel();
    void operationsOfAnyOtherFormOfferNothing_data();
    void operationsOfAnyOtherFormOfferNothing();
    void cardIsThatOfTheAuthorisation();
    void payerReferenceMayBeAnAddress();
    void aReferenceThatLooksLikeACardNumberIsKept();
    void cardNumbersInTextAreMasked();
    void tenThousandTransactionsAreRead();
    void theTransactionThatWasMadeIsNamed_data();
    void theTransactionThatWasMadeIsNamed();
    void anAnswerWithoutATransactionIsRefused();
};

void TestPayexParsers::missingFieldIsNamed_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer :
         {"/payment", "/payment/id", "/payment/created", "/payment/currency", "/payment/amount",
          "/payment/transactions", "/payment/transactions/transactionList",
          "/payment/transactions/transactionList/0/id",
          "/payment/transactions/transactionList/1/type",
          "/payment/transactions/transactionList/1/state",
          "/payment/transactions/transactionList/1/amount",
          "/payment/transactions/transactionList/1/created"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPayexParsers::missingFieldIsNamed()
{
    QFETCH(QString, pointer);
    Json json = expandedPayment();
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(json.contains(place));
    json.at(place.parent_pointer()).erase(place.back());
    const JsonFault fault = payexFault(json);
    QCOMPARE(fault.pointer, pointer);
    QCOMPARE(fault.found, JsonFound::Nothing);
}

void TestPayexParsers::wrongTypeOfWhatCountsIsNamed_data()
{
    missingFieldIsNamed_data();
    for (const char *pointer :
         {"/payment/remainingCaptureAmount", "/payment/remainingCancellationAmount",
          "/payment/remainingReversalAmount",
          "/payment/transactions/transactionList/1/payeeReference"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPayexParsers::wrongTypeOfWhatCountsIsNamed()
{
    QFETCH(QString, pointer);
    Json json = expandedPayment();
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(json.contains(place));
    json[place] = true;
    const JsonFault fault = payexFault(json);
    QCOMPARE(fault.pointer, pointer);
    QCOMPARE(fault.found, JsonFound::Boolean);
}

void TestPayexParsers::aWrongMemberThatIsOnlyShownCostsThatMember_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"/payment/number",
                                "/payment/updated",
                                "/payment/state",
                                "/payment/intent",
                                "/payment/payerReference",
                                "/payment/language",
                                "/payment/userAgent",
                                "/payment/payeeInfo",
                                "/payment/payeeInfo/orderReference",
                                "/payment/urls",
                                "/payment/urls/callbackUrl",
                                "/payment/prices",
                                "/payment/prices/priceList",
                                "/payment/prices/priceList/1",
                                "/payment/prices/priceList/1/amount",
                                "/payment/transactions/transactionList/1/number",
                                "/payment/transactions/transactionList/1/updated",
                                "/payment/transactions/transactionList/1/vatAmount",
                                "/payment/transactions/transactionList/1/failedReason",
                                "/operations"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPayexParsers::aWrongMemberThatIsOnlyShownCostsThatMember()
{
    QFETCH(QString, pointer);
    Json json = expandedPayment();
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(json.contains(place));
    json[place] = true;
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->unread.size(), size_t(1));
    QCOMPARE(payment->unread.front().pointer, pointer);
    QCOMPARE(payment->unread.front().found, JsonFound::Boolean);
    QCOMPARE(payment->amounts.totalAuthorised.minorUnits(), 1500);
    QCOMPARE(payment->captures.size(), size_t(1));
}

void TestPayexParsers::idThatIsNoPathOfAPaymentIsRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("a uuid alone") << QByteArray("5adc265f-f87f-4313-577e-08d3dca1a26c");
    QTest::newRow("an address") << QByteArray("https://api.payex.com") + QByteArray(payexPath);
    QTest::newRow("a resource of it") << QByteArray(payexPath) + "/captures";
    QTest::newRow("upwards") << QByteArray("/psp/creditcard/payments/..");
    QTest::newRow("elsewhere") << QByteArray("/psp/creditcard/orders/1");
    QTest::newRow("a query") << QByteArray(payexPath) + "?a=b";
    QTest::newRow("empty") << QByteArray();
}

void TestPayexParsers::idThatIsNoPathOfAPaymentIsRefused()
{
    QFETCH(QByteArray, id);
    Json json = expandedPayment();
    json["payment"]["id"] = id.toStdString();
    const JsonFault fault = payexFault(json);
    QCOMPARE(fault.pointer, u"/payment/id"_s);
    QCOMPARE(fault.expected, JsonRule::Id);
}

void TestPayexParsers::theSamePaymentHasOneId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("as in the sample") << QByteArray(payexPath);
    QTest::newRow("a slash behind it") << QByteArray(payexPath) + '/';
    QTest::newRow("in capitals") << QByteArray("/psp/creditcard/payments/"
                                               "5ADC265F-F87F-4313-577E-08D3DCA1A26C");
}

void TestPayexParsers::theSamePaymentHasOneId()
{
    QFETCH(QByteArray, id);
    Json json = expandedPayment();
    json["payment"]["id"] = id.toStdString();
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->id.text(), QString::fromLatin1(payexPath));
}

void TestPayexParsers::pricesAreNeverAddedUp()
{
    const PaymentPtr payment = parsedPayex(expandedPayment());
    QVERIFY(payment);
    QCOMPARE(payment->amount.minorUnits(), 1500); // beside two prices of 2,350
    QCOMPARE(payment->amounts.availableToCapture.minorUnits(), 1500);
    std::vector<qint64> prices;
    for (const FactGroup &group : payment->facts) {
        if (group.name != u"prices"_s)
            continue;
        QCOMPARE(group.facts.size(), size_t(3));
        QCOMPARE(group.facts[1].name, u"amount"_s);
        prices.push_back(group.facts[1].money->minorUnits());
    }
    QCOMPARE(prices, (std::vector<qint64>{2350, 2350}));
}

void TestPayexParsers::orderReferenceIsTheOrder()
{
    const PaymentPtr payment = parsedPayex(expandedPayment());
    QVERIFY(payment);
    QCOMPARE(payment->displayReference(), u"or-123456"_s);
    QCOMPARE(payment->number, u"1234567890"_s);
    QCOMPARE(payment->entityId.text(), u"12345678-1234-1234-1234-123456789012"_s);
}

void TestPayexParsers::withoutAnOrderTheNumberIsShown()
{
    Json json = expandedPayment();
    json["payment"]["payeeInfo"].erase("orderReference");
    QCOMPARE(parsedPayex(json)->displayReference(), u"1234567890"_s);
    json["payment"].erase("number");
    QCOMPARE(parsedPayex(json)->displayReference(), QString::fromLatin1(payexPath));
}

void TestPayexParsers::theNumberMayBeAText()
{
    Json json = expandedPayment();
    json["payment"]["number"] = "1234567890";
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->number, u"1234567890"_s);
    QVERIFY(payment->unread.empty());
}

void TestPayexParsers::sumsAreThoseOfCompletedTransactions()
{
    Json json = paymentWith(
        Json::array({payexTransaction("Authorization", "Failed", 1),
                     withAmount(payexTransaction("Authorization", "Completed", 2), 1500, 300),
                     withAmount(payexTransaction("Capture", "Completed", 3), 600, 120),
                     withAmount(payexTransaction("Capture", "Completed", 4), 400, 80),
                     payexTransaction("Capture", "Failed", 5),
                     withAmount(payexTransaction("Reversal", "Completed", 6), 250, 50),
                     withAmount(payexTransaction("Cancellation", "Completed", 7), 500, 100)}));
    json["payment"]["remainingCaptureAmount"] = 0;
    json["payment"]["remainingCancellationAmount"] = 0;
    json["payment"]["remainingReversalAmount"] = 750;
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->amounts.totalAuthorised.minorUnits(), 1500);
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), 1000);
    QCOMPARE(payment->amounts.totalVoided.minorUnits(), 500);
    QCOMPARE(payment->amounts.totalRefunded.minorUnits(), 250);
    QCOMPARE(payment->available(OperationKind::Refund).minorUnits(), 750);
    QVERIFY(checkLedger(*payment).empty());
    QVERIFY(payment->overview.consumed.is(Progress::Totally));
    QVERIFY(payment->overview.captured.is(Progress::Partially));
    QVERIFY(payment->overview.voided.is(Progress::Partially));
    QVERIFY(payment->overview.refunded.is(Progress::Partially));
    QCOMPARE(payment->captures.size(), size_t(3));
    QCOMPARE(payment->captures[0].merchantReference, u"REF3"_s);
    QCOMPARE(payment->captures[0].partnerTransactions[0].taxAmount->minorUnits(), 120);
    QCOMPARE(payment->captures[0].partnerTransactions[0].solution.method, u"creditcard"_s);
}

void TestPayexParsers::aSaleIsAuthorisedAndCaptured()
{
    Json json = paymentWith(Json::array({payexTransaction("Sale", "Completed", 1)}));
    json["payment"]["intent"] = "Sale";
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QVERIFY(payment->authorisation.status.is(AuthorisationStatus::Authorised));
    QCOMPARE(payment->amounts.totalAuthorised.minorUnits(), 1000);
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), 1000);
    QVERIFY(payment->captureMode.is(CaptureMode::Automatic));
}

void TestPayexParsers::anAbortedPaymentHasNothingLeft()
{
    Json json = paymentWith(Json::array());
    for (const char *name :
         {"remainingCaptureAmount", "remainingCancellationAmount", "remainingReversalAmount"})
        json["payment"].erase(name);
    json["payment"]["state"] = "Aborted";
    json["payment"]["amount"] = 0;
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QVERIFY(payment->authorisation.status.is(AuthorisationStatus::Aborted));
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
        QCOMPARE(payment->available(kind), payment->amount);
}

void TestPayexParsers::transactionStatesAreMapped_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("authorisation");
    QTest::newRow("Completed") << QByteArray("Completed") << u"SUCCESS"_s << u"AUTHORIZED"_s;
    QTest::newRow("Failed") << QByteArray("Failed") << u"FAILURE"_s << u"REFUSED"_s;
    QTest::newRow("Initialized") << QByteArray("Initialized") << u"UNCERTAIN"_s << u"PENDING"_s;
    QTest::newRow("AwaitingActivity")
        << QByteArray("AwaitingActivity") << u"PENDING"_s << u"PENDING"_s;
    QTest::newRow("one that nobody knows") << QByteArray("Thawing") << u"Thawing"_s << u"Thawing"_s;
}

void TestPayexParsers::transactionStatesAreMapped()
{
    QFETCH(QByteArray, state);
    const Json json =
        paymentWith(Json::array({payexTransaction("Authorization", state.constData(), 1),
                                 payexTransaction("Capture", state.constData(), 2)}));
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    const PartnerTransaction &authorised = payment->authorisation.partnerTransactions.front();
    QTEST(authorised.status, "authorisation");
    const Operation &capture = payment->captures.front();
    QTEST(capture.status.text(), "operation");
    QTEST(capture.partnerTransactions.front().status, "operation");
    for (const PartnerTransaction &part : {authorised, capture.partnerTransactions.front()})
        QCOMPARE(part.partnerStatus, QString::fromLatin1(state));
    QCOMPARE(payment->amounts.totalCaptured.isPositive(), state == "Completed");
}

void TestPayexParsers::paymentStatesAreMapped_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("status");
    QTest::newRow("Ready") << QByteArray("Ready") << u"PENDING"_s;
    QTest::newRow("Pending") << QByteArray("Pending") << u"PENDING"_s;
    QTest::newRow("Failed") << QByteArray("Failed") << u"REFUSED"_s;
    QTest::newRow("Aborted") << QByteArray("Aborted") << u"ABORTED"_s;
    QTest::newRow("one that nobody knows") << QByteArray("Thawing") << u"Thawing"_s;
}

/// The state says something only as long as nothing is authorised.
void TestPayexParsers::paymentStatesAreMapped()
{
    QFETCH(QByteArray, state);
    Json json = paymentWith(Json::array());
    json["payment"]["state"] = state.toStdString();
    const PaymentPtr waiting = parsedPayex(json);
    QVERIFY(waiting);
    QTEST(waiting->authorisation.status.text(), "status");
    QCOMPARE(waiting->providerState, QString::fromLatin1(state));
    json = expandedPayment();
    json["payment"]["state"] = state.toStdString();
    const PaymentPtr authorised = parsedPayex(json);
    QVERIFY(authorised);
    QVERIFY(authorised->authorisation.status.is(AuthorisationStatus::Authorised));
    QCOMPARE(authorised->providerState, QString::fromLatin1(state));
}

void TestPayexParsers::intentsAreMapped_data()
{
    QTest::addColumn<QByteArray>("intent");
    QTest::addColumn<int>("mode"); // -1: unknown
    QTest::newRow("Authorization") << QByteArray("Authorization") << int(CaptureMode::Manual);
    QTest::newRow("PreAuthorization") << QByteArray("PreAuthorization") << int(CaptureMode::Manual);
    QTest::newRow("AutoCapture") << QByteArray("AutoCapture") << int(CaptureMode::Automatic);
    QTest::newRow("Sale") << QByteArray("Sale") << int(CaptureMode::Automatic);
    QTest::newRow("one that nobody knows") << QByteArray("Guess") << -1;
}

void TestPayexParsers::intentsAreMapped()
{
    QFETCH(QByteArray, intent);
    QFETCH(int, mode);
    Json json = expandedPayment();
    json["payment"]["intent"] = intent.toStdString();
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    const auto known = payment->captureMode.known();
    QCOMPARE(known ? int(*known) : -1, mode);
    QCOMPARE(payment->captureMode.text(), QString::fromLatin1(intent));
}

void TestPayexParsers::anUnknownTransactionIsShownAndNotCounted()
{
    Json json = expandedPayment();
    json["payment"]["transactions"]["transactionList"].push_back(
        payexTransaction("Donation", "Completed", 9));
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), 0);
    const auto shown =
        std::find_if(payment->facts.begin(), payment->facts.end(),
                     [](const FactGroup &group) { return group.name == u"transaction"_s; });
    QVERIFY(shown != payment->facts.end());
    QCOMPARE(factIn(shown->facts, u"type"_s), u"Donation"_s);
    QCOMPARE(factIn(shown->facts, u"amount"_s), u"1000"_s);
}

void TestPayexParsers::failedTransactionKeepsItsProblem()
{
    Json failed = payexTransaction("Reversal", "Failed", 3);
    failed["failedReason"] = "ExternalResponseError";
    failed["problem"] = {{"title", "Operation failed"}, {"status", 403}};
    const PaymentPtr payment = parsedPayex(paymentWith(Json::array({failed})));
    QVERIFY(payment);
    const Operation &refund = payment->refunds.front();
    QVERIFY(refund.status.is(OperationStatus::Failure));
    const PartnerTransaction &part = refund.partnerTransactions.front();
    QCOMPARE(part.partnerStatusDescription, u"ExternalResponseError"_s);
    QCOMPARE(factIn(part.facts, u"problem.title"_s), u"Operation failed"_s);
    QCOMPARE(factIn(part.facts, u"problem.status"_s), u"403"_s);
}

void TestPayexParsers::numbersAndTruthValuesComeInTwoForms()
{
    Json asText = payexTransaction("Capture", "Completed", 7);
    asText["number"] = "1234567890";
    asText["isOperational"] = "TRUE";
    Json asValue = payexTransaction("Capture", "Completed", 8);
    asValue["number"] = 1234567890;
    asValue["isOperational"] = true;
    const PaymentPtr payment = parsedPayex(paymentWith(Json::array({asText, asValue})));
    QVERIFY(payment);
    QVERIFY(payment->unread.empty());
    for (const Operation &capture : payment->captures)
        QCOMPARE(capture.partnerTransactions[0].partnerReference, u"1234567890"_s);
    QCOMPARE(factIn(payment->captures[0].partnerTransactions[0].facts, u"isOperational"_s),
             u"TRUE"_s);
    QCOMPARE(factIn(payment->captures[1].partnerTransactions[0].facts, u"isOperational"_s),
             u"true"_s);
}

void TestPayexParsers::operationsAreKeptByTheirRel()
{
    Json json = expandedPayment();
    json["operations"] = Json::array({payexOperation("create-capture", "POST", "/captures"),
                                      payexOperation("create-capture", "POST", "/others"),
                                      payexOperation("water-plants", "POST", "/plants")});
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QCOMPARE(payment->links.keys(), (QStringList{u"create-capture"_s, u"water-plants"_s}));
    QCOMPARE(payment->links[u"create-capture"_s].href,
             u"https://api.payex.com"_s + QString::fromLatin1(payexPath) + u"/captures"_s);
    QCOMPARE(payment->links[u"create-capture"_s].method, u"POST"_s);
}

void TestPayexParsers::operationsOfAnyOtherFormOfferNothing_data()
{
    QTest::addColumn<QByteArray>("operations");
    for (const char *operations : {"null", "[]", "{}", "\"create-capture\"", "[1]", "[null]",
                                   R"([{"href":"/psp/x","method":"POST"}])",
                                   R"([{"rel":7,"href":"/psp/x","method":"POST"}])"})
        QTest::newRow(operations) << QByteArray(operations);
}

void TestPayexParsers::operationsOfAnyOtherFormOfferNothing()
{
    QFETCH(QByteArray, operations);
    Json json = expandedPayment();
    json["operations"] = Json::parse(operations.begin(), operations.end());
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    QVERIFY(payment->links.isEmpty());
}

void TestPayexParsers::cardIsThatOfTheAuthorisation()
{
    const Json authorisation = payexTransaction("Authorization", "Completed", 1);
    Json json = paymentWith(Json::array({authorisation}));
    json["payment"]["authorizations"]["authorizationList"] =
        Json::array({{{"id", std::string(payexPath) + "/authorizations/1"},
                      {"paymentToken", "pay-token"},
                      {"maskedPan", "476173******0119"},
                      {"expiryDate", "12/2027"},
                      {"cardBrand", "Visa"},
                      {"cardType", "Credit"},
                      {"issuingBank", "UTL MAESTRO"},
                      {"countryCode", "999"},
                      {"transaction", authorisation}}});
    const PaymentPtr payment = parsedPayex(json);
    QVERIFY(payment);
    const PartnerTransaction &part = payment->authorisation.partnerTransactions.front();
    QVERIFY(part.card.has_value());
    QCOMPARE(part.card->bin, u"476173"_s);
    QCOMPARE(payment->lastFourDigits(), u"0119"_s);
    QCOMPARE(part.card->expiryMonth, u"12"_s);
    QCOMPARE(part.card->expiryYear, u"2027"_s);
    QCOMPARE(part.card->selectedNetwork, u"Visa"_s);
    QCOMPARE(part.partnerToken, u"pay-token"_s);
    QCOMPARE(factIn(part.facts, u"cardType"_s), u"Credit"_s);
    QCOMPARE(factIn(part.facts, u"issuingBank"_s), u"UTL MAESTRO"_s);
}

void TestPayexParsers::payerReferenceMayBeAnAddress()
{
    Json json = expandedPayment();
    const PaymentPtr numbered = parsedPayex(json);
    QVERIFY(numbered);
    QCOMPARE(numbered->customer->reference, u"AB1234"_s);
    QVERIFY(numbered->customer->email.isEmpty());
    json["payment"]["payerReference"] = "leia@example.org";
    const PaymentPtr addressed = parsedPayex(json);
    QVERIFY(addressed);
    QCOMPARE(addressed->customer->email, u"leia@example.org"_s);
}

void TestPayexParsers::aReferenceThatLooksLikeACardNumberIsKept()
{
    Json capture = payexTransaction("Capture", "Completed", 2);
    capture["payeeReference"] = "4111111111111111";
    const PaymentPtr payment = parsedPayex(paymentWith(Json::array({capture})));
    QVERIFY(payment);
    QCOMPARE(payment->captures.front().merchantReference, u"4111111111111111"_s);
}

void TestPayexParsers::cardNumbersInTextAreMasked()
{
    Json capture = payexTransaction("Capture", "Completed", 2);
    capture["description"] = "Card 4111111111111111";
    const PaymentPtr payment = parsedPayex(paymentWith(Json::array({capture})));
    QVERIFY(payment);
    QVERIFY(!payment->raw.contains("4111111111111111"));
    const auto &facts = payment->captures.front().partnerTransactions.front().facts;
    QVERIFY(factIn(facts, u"description"_s).startsWith(u"Card 411111"_s));
    QVERIFY(!factIn(facts, u"description"_s).contains(u"4111111111111111"_s));
}

void TestPayexParsers::tenThousandTransactionsAreRead()
{
    constexpr int count = 10'000;
    Json transactions = Json::array(
        {withAmount(payexTransaction("Authorization", "Completed", 1), count, count / 5)});
    for (int number = 2; number <= count; ++number)
        transactions.push_back(withAmount(payexTransaction("Capture", "Completed", number), 1, 0));
    const PaymentPtr payment = parsedPayex(paymentWith(transactions));
    QVERIFY(payment);
    QCOMPARE(payment->captures.size(), size_t(count - 1));
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), count - 1);
}

void TestPayexParsers::theTransactionThatWasMadeIsNamed_data()
{
    QTest::addColumn<QByteArray>("resource");
    for (const char *resource : {"capture", "cancellation", "reversal"})
        QTest::newRow(resource) << QByteArray(resource);
}

void TestPayexParsers::theTransactionThatWasMadeIsNamed()
{
    QFETCH(QByteArray, resource);
    const Json transaction = payexExample("transaction")["transaction"];
    Json json = {{"payment", std::string(payexPath) + '/'}};
    json[resource.toStdString()] = {{"id", std::string(payexPath) + "/captures/1"},
                                    {"transaction", transaction}};
    const auto made = payex::parseMadeTransaction(payexBytes(json));
    QVERIFY(made.has_value());
    QCOMPARE(made->payment.text(), QString::fromLatin1(payexPath));
    QCOMPARE(made->transaction.text(),
             QString::fromStdString(transaction["id"].get<std::string>()));
}

void TestPayexParsers::anAnswerWithoutATransactionIsRefused()
{
    const auto none = payex::parseMadeTransaction(payexBytes({{"payment", payexPath}}));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().answerFault->json.pointer, u"/capture"_s);
    const auto empty = payex::parseMadeTransaction(
        payexBytes({{"payment", payexPath}, {"reversal", {{"id", "/x"}}}}));
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error().answerFault->json.pointer, u"/reversal/transaction"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestPayexParsers)
#include "tst_payex_parsers.moc"
