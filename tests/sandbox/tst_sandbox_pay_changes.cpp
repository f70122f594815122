// SPDX-License-Identifier: GPL-3.0-or-later
#include "pay_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

Json payOutcome(const char *path, Json action)
{
    return {{"match", {{"method", "PATCH"}, {"path", path}}}, {"do", std::move(action)}};
}

Json products(const Json &quantities)
{
    Json list = Json::array();
    for (const auto &[id, quantity] : quantities.items())
        list.push_back({{"id", id}, {"quantity", quantity}});
    return {{"products", list}};
}

} // namespace

class TestSandboxPayChanges : public QObject
{
    Q_OBJECT

private slots:
    void payerDecidesTheCode_data();
    void payerDecidesTheCode();
    void changesGoByTheCode_data();
    void changesGoByTheCode();
    void captureByAmountKeepsTheReservation();
    void capturingTheRestPaysTheOrder();
    void captureAboveTheReservationIsRefused();
    void captureByProductsTakesTheirPrice();
    void productsAreCapturedOnce();
    void mergePatchIsTaken();
    void voidOfTheRestKeepsWhatWasCaptured();
    void partsFollowTheOrder();
    void refundOfAPartLeavesTheSums();
    void refundsUpToTheWholeEndIt();
    void refundWithoutABodyIsOfTheRest();
    void refundByProductsIsOfTheirPrice();
    void refundAnswerNamesWhatWasAsked();
    void secondRefundHasToWait();
    void refundAboveTheRestIsRefused();
    void refundInAnotherCurrencyIsRefused();
    void unpaidOrderCannotBeRefunded();
    void unpaidOrderExpires();
    void pendingCaptureTakesEffectLater();
    void pendingRefundMayFail();
    void outcomeWithoutAnEndLeavesTheOrder();
    void failureIsRefusedAndChangesNothing();
};

void TestSandboxPayChanges::payerDecidesTheCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("action");
    const auto row = [](const char *answer, const char *state, const char *action) {
        QTest::newRow(answer) << QByteArray(answer) << QByteArray(state) << QByteArray(action);
    };
    row("pay", "100 0/1500", "PAID");
    row("reserve", "95 1500/0", "AUTHORIZE");
    row("verify", "85 1500/0", "VERIFY");
    row("decline", "-63 0/0", "DENIED");
    row("cancel", "-90 0/0", "CANCEL");
}

void TestSandboxPayChanges::payerDecidesTheCode()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, action);
    PayShop shop;
    const QByteArray id = shop.answered(answer);
    QCOMPARE(shop.stateOf(id), state);
    QCOMPARE(shop.order(id)["status"]["action"], Json(action.toStdString()));
}

void TestSandboxPayChanges::changesGoByTheCode_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: still pending
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("state"); // or the code of the refusal
    const auto row = [](const char *answer, const char *change, const char *state) {
        QTest::addRow("%s %s", answer, change)
            << QByteArray(answer) << QByteArray(change) << QByteArray(state);
    };
    row("", "abort", "-90 0/0");
    row("", "capture", "PAY-405");
    row("", "void", "PAY-405");
    row("", "approve", "PAY-405");
    row("verify", "approve", "100 0/1500");
    row("verify", "decline", "-64 0/0");
    row("verify", "abort", "-90 0/0");
    row("verify", "capture", "PAY-405");
    row("reserve", "capture", "100 0/1500");
    row("reserve", "void", "-61 0/0");
    row("reserve", "abort", "PAY-406");
    row("reserve", "approve", "PAY-405");
    row("pay", "abort", "PAY-406");
    row("pay", "capture", "PAY-405");
    row("pay", "void", "PAY-405");
    row("pay", "decline", "PAY-405");
    row("cancel", "abort", "PAY-406");
}

void TestSandboxPayChanges::changesGoByTheCode()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, state);
    PayShop shop;
    const QByteArray id = answer.isEmpty() ? shop.created() : shop.answered(answer);
    const Json before = shop.order(id);
    const Answer changed = shop.change(id, change);
    if (state.startsWith("PAY-")) {
        QCOMPARE(changed.status, 422);
        QCOMPARE(refusalOf(changed), state);
        QCOMPARE(shop.order(id), before);
    } else {
        QCOMPARE(changed.status, 200);
        QCOMPARE(shop.stateOf(id), state);
        QCOMPARE(shop.order(id), changed.json());
    }
}

void TestSandboxPayChanges::captureByAmountKeepsTheReservation()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    QCOMPARE(shop.change(id, "capture/amount", {{"amount", 600}}).status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("97 900/600"));
    QCOMPARE(shop.order(id)["status"]["action"], Json("PARTLY_CAPTURED"));
    QVERIFY(shop.linksOf(id).contains("captureAmount"));
}

void TestSandboxPayChanges::capturingTheRestPaysTheOrder()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.change(id, "capture/amount", {{"amount", 600}});
    shop.change(id, "capture/amount", {{"amount", 899}});
    QCOMPARE(shop.stateOf(id), QByteArray("97 1/1499"));
    shop.change(id, "capture");
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
}

void TestSandboxPayChanges::captureAboveTheReservationIsRefused()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.change(id, "capture/amount", {{"amount", 600}});
    for (const Json &amount : {Json(901), Json(0), Json(-1), Json("100"), Json(1.5)}) {
        const Answer answer = shop.change(id, "capture/amount", {{"amount", amount}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(refusalOf(answer), QByteArray("400 amount"));
    }
    QCOMPARE(shop.stateOf(id), QByteArray("97 900/600"));
}

void TestSandboxPayChanges::captureByProductsTakesTheirPrice()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    QCOMPARE(shop.change(id, "capture/products", products({{"tea", 1}})).status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("97 1000/500"));
    shop.change(id, "capture/products", products({{"tea", 1}, {"cup", 1}}));
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
}

void TestSandboxPayChanges::productsAreCapturedOnce()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.change(id, "capture/products", products({{"cup", 1}}));
    for (const Json &quantities :
         {Json({{"cup", 1}}), Json({{"tea", 3}}), Json({{"pot", 1}}), Json::object()}) {
        const Answer answer = shop.change(id, "capture/products", products(quantities));
        QCOMPARE(answer.status, 400);
        QCOMPARE(refusalOf(answer), QByteArray("400 products"));
    }
    QCOMPARE(shop.stateOf(id), QByteArray("97 1000/500"));
}

void TestSandboxPayChanges::mergePatchIsTaken()
{
    PayShop shop;
    const QByteArray path = "/pay/v1/orders/" + shop.answered("reserve") + "/capture/amount";
    ExtraHeaders headers{{"Authorization", PayShop::basic("AT-0001-0001:demo-token")},
                         {"Content-Type", "application/merge-patch+json"}};
    QCOMPARE(shop.sendBare("PATCH", path, R"({"amount":1})", headers).status, 200);
    headers["Content-Type"] = "text/plain";
    QCOMPARE(shop.sendBare("PATCH", path, R"({"amount":1})", headers).status, 415);
}

void TestSandboxPayChanges::voidOfTheRestKeepsWhatWasCaptured()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.change(id, "capture/amount", {{"amount", 600}});
    QCOMPARE(shop.change(id, "void").status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/600"));
}

void TestSandboxPayChanges::partsFollowTheOrder()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.change(id, "capture/amount", {{"amount", 600}});
    const Json part = shop.order(id)["payments"][0];
    QCOMPARE(part["status"]["code"], Json(97));
    QCOMPARE(part["authorizedAmount"]["value"], Json(900));
    QCOMPARE(part["capturedAmount"]["value"], Json(600));
}

void TestSandboxPayChanges::refundOfAPartLeavesTheSums()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    QCOMPARE(shop.refund(id, 400).status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("-82 0/1500"));
    QCOMPARE(shop.order(id)["status"]["action"], Json("PARTIAL_REFUND"));
    const Json transaction = shop.call("GET", "/v2/transactions/" + id + "/status").json();
    QCOMPARE(transaction["amountRefunded"]["value"], Json(400));
}

void TestSandboxPayChanges::refundsUpToTheWholeEndIt()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    shop.refund(id, 400);
    shop.now += 6s;
    QCOMPARE(shop.refund(id, 1100).status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("-81 0/1500"));
    shop.now += 6s;
    QCOMPARE(refusalOf(shop.refund(id, 1)), QByteArray("PAY-405"));
}

void TestSandboxPayChanges::refundWithoutABodyIsOfTheRest()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    shop.refund(id, 400);
    shop.now += 6s;
    QCOMPARE(shop.refund(id).json()["amount"]["value"], Json(1100));
}

void TestSandboxPayChanges::refundByProductsIsOfTheirPrice()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    QCOMPARE(shop.refund(id, Json{{"products", {{"pot", 1}}}}).status, 400);
    QCOMPARE(shop.refund(id, Json{{"products", {{"tea", 3}}}}).status, 400);
    QCOMPARE(shop.refund(id, Json{{"products", {{"tea", 2}}}}).json()["amount"]["value"],
             Json(1000));
}

void TestSandboxPayChanges::refundAnswerNamesWhatWasAsked()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    const Json answer = shop.refund(id, {{"amount", {{"value", 400}, {"currency", "EUR"}}},
                                         {"description", "Broken cup"},
                                         {"processDate", "2026-11-25"}})
                            .json();
    const Json order = shop.order(id);
    QCOMPARE(answer["orderId"], order["orderId"]);
    QCOMPARE(answer["description"], Json("Broken cup"));
    QCOMPARE(answer["processDate"], Json("2026-11-25"));
    QCOMPARE(answer["amount"], Json({{"value", 400}, {"currency", "EUR"}}));
    QCOMPARE(answer["amountRefunded"]["value"], Json(400));
    QCOMPARE(answer["createdBy"], Json("AT-0001-0001"));
    QVERIFY(!answer.contains("payments"));
}

void TestSandboxPayChanges::secondRefundHasToWait()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    shop.refund(id, 400);
    shop.now += 5999ms;
    const Answer early = shop.refund(id, 400);
    QCOMPARE(early.status, 422);
    QCOMPARE(refusalOf(early), QByteArray("PAY-014"));
    shop.now += 1ms;
    QCOMPARE(shop.refund(id, 400).status, 200);
}

void TestSandboxPayChanges::refundAboveTheRestIsRefused()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    const Answer answer = shop.refund(id, 1501);
    QCOMPARE(answer.status, 422);
    QCOMPARE(refusalOf(answer), QByteArray("PAY-015"));
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
}

void TestSandboxPayChanges::refundInAnotherCurrencyIsRefused()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    const Answer answer = shop.refund(id, {{"amount", {{"value", 400}, {"currency", "USD"}}}});
    QCOMPARE(refusalOf(answer), QByteArray("400 amount.currency"));
}

void TestSandboxPayChanges::unpaidOrderCannotBeRefunded()
{
    PayShop shop;
    for (const QByteArray &id :
         {shop.created(), shop.answered("reserve"), shop.answered("cancel")}) {
        const Answer answer = shop.refund(id, 400);
        QCOMPARE(answer.status, 422);
        QCOMPARE(refusalOf(answer), QByteArray("PAY-405"));
    }
}

void TestSandboxPayChanges::unpaidOrderExpires()
{
    PayShop shop;
    Json body = PayShop::orderBody();
    body["expire"] = "2026-11-20T15:00:00+00:00";
    const QByteArray id = shop.created(body);
    shop.now += 57min + 36s;
    QCOMPARE(shop.stateOf(id), QByteArray("20 0/0"));
    shop.now += 1s;
    QCOMPARE(shop.stateOf(id), QByteArray("-80 0/0"));
}

void TestSandboxPayChanges::pendingCaptureTakesEffectLater()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.addFault(
        payOutcome("/capture", {{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}}));
    QCOMPARE(shop.change(id, "capture/amount", {{"amount", 600}}).status, 200);
    QCOMPARE(shop.stateOf(id), QByteArray("95 1500/0"));
    shop.now += 1s;
    QCOMPARE(shop.stateOf(id), QByteArray("97 900/600"));
}

void TestSandboxPayChanges::pendingRefundMayFail()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    shop.addFault(
        payOutcome("/refund", {{"outcome", "PENDING"}, {"then", "FAILURE"}, {"after_ms", 1000}}));
    QCOMPARE(shop.refund(id, 400).status, 200);
    shop.now += 1s;
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
}

void TestSandboxPayChanges::outcomeWithoutAnEndLeavesTheOrder()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.addFault(payOutcome("/void", {{"outcome", "UNCERTAIN"}}));
    QCOMPARE(shop.change(id, "void").status, 200);
    shop.now += 1h;
    QCOMPARE(shop.stateOf(id), QByteArray("95 1500/0"));
}

void TestSandboxPayChanges::failureIsRefusedAndChangesNothing()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    shop.addFault(payOutcome("/capture", {{"outcome", "FAILURE"}}));
    const Answer answer = shop.change(id, "capture");
    QCOMPARE(answer.status, 422);
    QCOMPARE(refusalOf(answer), QByteArray("PAY-405"));
    QCOMPARE(shop.stateOf(id), QByteArray("95 1500/0"));
    QCOMPARE(shop.change(id, "capture").status, 200);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayChanges)
#include "tst_sandbox_pay_changes.moc"
