// SPDX-License-Identifier: GPL-3.0-or-later
#include "payex_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

Json payexOutcome(const char *path, Json action)
{
    return {{"match", {{"method", "POST"}, {"path", path}}}, {"do", std::move(action)}};
}

Json abortBody()
{
    return {{"payment", {{"operation", "Abort"}, {"abortReason", "CancelledByConsumer"}}}};
}

const QByteArray afterAuthorisation{"create-capture create-cancellation paid-payment"};

} // namespace

class TestSandboxPayexOperations : public QObject
{
    Q_OBJECT

private slots:
    void authorisedPaymentCanBeCapturedAndCancelled();
    void captureLeavesTheRestAndCanBeReversed();
    void capturedWhollyOffersItsReversalOnly();
    void reversedWhollyOffersNothing();
    void cancellationTakesAllThatIsLeft();
    void partlyCapturedPaymentCanBeCancelled();
    void automaticCaptureFollowsTheAuthorisation();
    void verificationMovesNoMoney();
    void answerHasTheTransactionAsItIs();
    void abortEndsAnUnpaidPayment();
    void paidPaymentCannotBeAborted();
    void abortedPaymentCannotBePaid();
    void declinedPayerMayTryAgainUntilTheLimit();
    void amountAboveTheRestIsRefused_data();
    void amountAboveTheRestIsRefused();
    void usedReferenceIsRefusedWhateverElseIsAsked();
    void refusedRequestLeavesItsReferenceFree();
    void operationThatIsNotOfferedIsForbidden();
    void initializedTransactionBlocksThePayment();
    void initializedTransactionEndsAsScripted_data();
    void initializedTransactionEndsAsScripted();
    void failedTransactionMovesNoMoneyAndSaysWhy();
    void failedTransactionKeepsItsReference();
    void paidResourceNamesTheCard();
};

void TestSandboxPayexOperations::authorisedPaymentCanBeCapturedAndCancelled()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    QCOMPARE(shop.remaining(path), QByteArray("1500/1500/0"));
    QCOMPARE(shop.rels(path), afterAuthorisation);
    QCOMPARE(shop.read(path)["payment"]["state"], Json("Ready"));
}

void TestSandboxPayexOperations::captureLeavesTheRestAndCanBeReversed()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    QCOMPARE(shop.operate(path, "captures", 600).status, 200);
    QCOMPARE(shop.remaining(path), QByteArray("900/900/600"));
    QCOMPARE(shop.rels(path),
             QByteArray("create-capture create-cancellation create-reversal paid-payment"));
    QCOMPARE(shop.operate(path, "reversals", 200).status, 200);
    QCOMPARE(shop.remaining(path), QByteArray("900/900/400"));
}

void TestSandboxPayexOperations::capturedWhollyOffersItsReversalOnly()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.operate(path, "captures", 1000);
    shop.operate(path, "captures", 500);
    QCOMPARE(shop.remaining(path), QByteArray("0/0/1500"));
    QCOMPARE(shop.rels(path), QByteArray("create-reversal paid-payment"));
}

void TestSandboxPayexOperations::reversedWhollyOffersNothing()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.operate(path, "captures", 1500);
    shop.operate(path, "reversals", 1500);
    QCOMPARE(shop.remaining(path), QByteArray("0/0/0"));
    QCOMPARE(shop.rels(path), QByteArray("paid-payment"));
}

void TestSandboxPayexOperations::cancellationTakesAllThatIsLeft()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Json answer = shop.operate(path, "cancellations", 0).json();
    QCOMPARE(answer["cancellation"]["transaction"]["amount"], Json(1500));
    QCOMPARE(answer["cancellation"]["transaction"]["type"], Json("Cancellation"));
    QCOMPARE(shop.remaining(path), QByteArray("0/0/0"));
}

void TestSandboxPayexOperations::partlyCapturedPaymentCanBeCancelled()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.operate(path, "captures", 400);
    QCOMPARE(shop.operate(path, "cancellations", 0).json()["cancellation"]["transaction"]["amount"],
             Json(1100));
    QCOMPARE(shop.remaining(path), QByteArray("0/0/400"));
    QCOMPARE(shop.rels(path), QByteArray("create-reversal paid-payment"));
}

void TestSandboxPayexOperations::automaticCaptureFollowsTheAuthorisation()
{
    PayexShop shop;
    Json body = shop.paymentBody();
    body["payment"]["intent"] = "AutoCapture";
    const Json created = shop.call("POST", "/psp/creditcard/payments", body).json();
    const auto path = QByteArray::fromStdString(created["payment"]["id"].get<std::string>());
    QCOMPARE(shop.answerCheckout(path, "pay").status, 200);
    QCOMPARE(shop.remaining(path), QByteArray("0/0/1500"));
    QCOMPARE(shop.read(path + "/captures")["captures"]["captureList"].size(), std::size_t{1});
}

void TestSandboxPayexOperations::verificationMovesNoMoney()
{
    PayexShop shop;
    Json body = shop.paymentBody();
    body["payment"]["operation"] = "Verify";
    const Json created = shop.call("POST", "/psp/creditcard/payments", body).json();
    QCOMPARE(created["operations"][1]["rel"], Json("redirect-verification"));
    const auto path = QByteArray::fromStdString(created["payment"]["id"].get<std::string>());
    QCOMPARE(shop.answerCheckout(path, "pay").status, 200);
    QCOMPARE(shop.remaining(path), QByteArray("0/0/0"));
    QCOMPARE(shop.read(path + "/verifications")["verifications"]["verificationList"].size(),
             std::size_t{1});
}

void TestSandboxPayexOperations::answerHasTheTransactionAsItIs()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Json answer = shop.operate(path, "captures", 600, "CAPTURE1").json();
    QCOMPARE(answer["payment"], Json(path.toStdString()));
    const Json transaction = answer["capture"]["transaction"];
    QCOMPARE(transaction["type"], Json("Capture"));
    QCOMPARE(transaction["state"], Json("Completed"));
    QCOMPARE(transaction["amount"], Json(600));
    QCOMPARE(transaction["vatAmount"], Json(120));
    QCOMPARE(transaction["description"], Json("Test transaction"));
    QCOMPARE(transaction["payeeReference"], Json("CAPTURE1"));
    QCOMPARE(transaction["failedReason"], Json(""));
}

void TestSandboxPayexOperations::abortEndsAnUnpaidPayment()
{
    PayexShop shop;
    const QByteArray path = shop.created();
    const Answer answer = shop.call("PATCH", path, abortBody());
    QCOMPARE(answer.status, 200);
    const Json payment = answer.json()["payment"];
    QCOMPARE(payment["state"], Json("Aborted"));
    QCOMPARE(payment["amount"], Json(0));
    QCOMPARE(answer.json()["operations"], Json::array());
    QCOMPARE(shop.read(path), answer.json());
}

void TestSandboxPayexOperations::paidPaymentCannotBeAborted()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Answer answer = shop.call("PATCH", path, abortBody());
    QCOMPARE(answer.status, 403);
    QCOMPARE(problemOf(answer), QByteArray("forbidden:"));
    QCOMPARE(shop.read(path)["payment"]["state"], Json("Ready"));
}

void TestSandboxPayexOperations::abortedPaymentCannotBePaid()
{
    PayexShop shop;
    const QByteArray path = shop.created();
    shop.call("PATCH", path, abortBody());
    QCOMPARE(shop.answerCheckout(path, "pay").status, 403);
    QCOMPARE(shop.remaining(path), QByteArray("0/0/0"));
}

void TestSandboxPayexOperations::declinedPayerMayTryAgainUntilTheLimit()
{
    PayexShop shop;
    const QByteArray path = shop.created();
    for (const char *state : {"Ready", "Ready", "Failed"}) {
        QCOMPARE(shop.answerCheckout(path, "decline").status, 200);
        QCOMPARE(shop.read(path)["payment"]["state"], Json(state));
    }
    QCOMPARE(shop.rels(path), QByteArray());
    QCOMPARE(shop.answerCheckout(path, "pay").status, 403);

    const QByteArray other = shop.created();
    shop.answerCheckout(other, "decline");
    shop.answerCheckout(other, "pay");
    QCOMPARE(shop.rels(other), afterAuthorisation);
}

void TestSandboxPayexOperations::amountAboveTheRestIsRefused_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<int>("amount");
    QTest::newRow("capture") << QByteArray("captures") << 901;
    QTest::newRow("reversal") << QByteArray("reversals") << 601;
}

void TestSandboxPayexOperations::amountAboveTheRestIsRefused()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const int, amount);
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.operate(path, "captures", 600);
    const Answer answer = shop.operate(path, collection, amount);
    QCOMPARE(answer.status, 400);
    QCOMPARE(problemOf(answer), QByteArray("inputerror: transaction.amount"));
    QCOMPARE(shop.remaining(path), QByteArray("900/900/600"));
    QCOMPARE(shop.operate(path, collection, amount - 1).status, 200);
}

void TestSandboxPayexOperations::usedReferenceIsRefusedWhateverElseIsAsked()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const QByteArray other = shop.authorised();
    QCOMPARE(shop.operate(path, "captures", 1500, "ONCE").status, 200);
    // Nothing remains to capture: the reference is looked at first.
    for (const Answer &again :
         {shop.operate(path, "captures", 1500, "ONCE"), shop.operate(path, "captures", 1, "ONCE"),
          shop.operate(path, "reversals", 1, "ONCE"), shop.operate(other, "captures", 1, "ONCE")}) {
        QCOMPARE(again.status, 400);
        QCOMPARE(problemOf(again), QByteArray("inputerror: transaction.payeeReference"));
    }
    QCOMPARE(shop.remaining(path), QByteArray("0/0/1500"));
    QCOMPARE(shop.remaining(other), QByteArray("1500/1500/0"));
}

void TestSandboxPayexOperations::refusedRequestLeavesItsReferenceFree()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    QCOMPARE(shop.operate(path, "captures", 1501, "C1").status, 400);
    QCOMPARE(shop.operate(path, "captures", 1500, "C1").status, 200);
}

void TestSandboxPayexOperations::operationThatIsNotOfferedIsForbidden()
{
    PayexShop shop;
    const QByteArray unpaid = shop.created();
    const QByteArray paid = shop.authorised();
    for (const Answer &answer :
         {shop.operate(unpaid, "captures", 1), shop.operate(unpaid, "cancellations", 0),
          shop.operate(paid, "reversals", 1)}) {
        QCOMPARE(answer.status, 403);
        QCOMPARE(problemOf(answer), QByteArray("forbidden:"));
    }
}

void TestSandboxPayexOperations::initializedTransactionBlocksThePayment()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.addFault(payexOutcome("/captures", {{"outcome", "UNCERTAIN"}}));
    const Json answer = shop.operate(path, "captures", 600).json();
    QCOMPARE(answer["capture"]["transaction"]["state"], Json("Initialized"));
    QCOMPARE(shop.read(path)["payment"]["state"], Json("Pending"));
    QCOMPARE(shop.remaining(path), QByteArray("1500/1500/0"));
    QCOMPARE(shop.rels(path), QByteArray());
    QCOMPARE(shop.operate(path, "captures", 1).status, 403);
}

void TestSandboxPayexOperations::initializedTransactionEndsAsScripted_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("remaining");
    QTest::newRow("completed") << QByteArray("SUCCESS") << QByteArray("Completed")
                               << QByteArray("900/900/600");
    QTest::newRow("failed") << QByteArray("FAILURE") << QByteArray("Failed")
                            << QByteArray("1500/1500/0");
}

void TestSandboxPayexOperations::initializedTransactionEndsAsScripted()
{
    QFETCH(const QByteArray, then);
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, remaining);
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.addFault(payexOutcome(
        "/captures", {{"outcome", "PENDING"}, {"then", then.toStdString()}, {"after_ms", 1000}}));
    shop.operate(path, "captures", 600);
    shop.now += 999ms;
    QCOMPARE(shop.read(path)["payment"]["state"], Json("Pending"));
    shop.now += 1ms;
    QCOMPARE(shop.read(path)["payment"]["state"], Json("Ready"));
    QCOMPARE(shop.read(path + "/captures")["captures"]["captureList"][0]["transaction"]["state"],
             Json(state.toStdString()));
    QCOMPARE(shop.remaining(path), remaining);
}

void TestSandboxPayexOperations::failedTransactionMovesNoMoneyAndSaysWhy()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.addFault(payexOutcome("/captures", {{"outcome", "FAILURE"}}));
    const Answer answer = shop.operate(path, "captures", 600);
    QCOMPARE(answer.status, 200);
    const Json transaction = answer.json()["capture"]["transaction"];
    QCOMPARE(transaction["state"], Json("Failed"));
    QVERIFY(!transaction["failedReason"].get<std::string>().empty());
    QCOMPARE(transaction["problem"]["status"], Json(403));
    QCOMPARE(shop.remaining(path), QByteArray("1500/1500/0"));
    QCOMPARE(shop.rels(path), afterAuthorisation);
}

void TestSandboxPayexOperations::failedTransactionKeepsItsReference()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.addFault(payexOutcome("/captures", {{"outcome", "FAILURE"}}));
    QCOMPARE(shop.operate(path, "captures", 600, "C1").status, 200);
    QCOMPARE(shop.operate(path, "captures", 600, "C1").status, 400);
    QCOMPARE(shop.operate(path, "captures", 600, "C2").status, 200);
}

void TestSandboxPayexOperations::paidResourceNamesTheCard()
{
    PayexShop shop;
    QCOMPARE(shop.call("GET", shop.created() + "/paid").status, 404);
    const Json paid = shop.read(shop.authorised() + "/paid")["paid"];
    QCOMPARE(paid["amount"], Json(1500));
    QVERIFY(paid["details"].contains("maskedPan"));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayexOperations)
#include "tst_sandbox_payex_operations.moc"
