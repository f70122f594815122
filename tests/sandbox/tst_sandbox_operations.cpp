// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"

#include "sandbox/purse/state/settlement_timer.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

const Json splitPayment =
    Json::array({part("illicado", "giftcard", 4000), part("ingenico", "creditcard", 10299)});

Json outcomeFault(const char *path, Json action)
{
    return {{"match", {{"method", "POST"}, {"path", path}}}, {"do", std::move(action)}};
}

} // namespace

class TestSandboxOperations : public QObject
{
    Q_OBJECT

private slots:
    void captureTakesTheGiftCardFirst();
    void refundGoesBackToTheCardFirst();
    void prioritiesDecideWhoPays();
    void operationEchoesReferenceAndOrder();
    void versionRisesWithEveryChange();
    void remainingAmountsFollow();
    void emptyBodyMeansAllThatIsLeft();
    void emptyBodyIsNoCapture();
    void pendingMoneyIsGoneAtOnceAndCountedAtTheEnd();
    void failureGivesTheMoneyBack();
    void uncertainOperationMayStillFail();
    void conflictKeepsOnlyThePartThatSucceeded();
    void conflictWithOnePartnerDividesItsPart();
    void scenarioDecidesTheEnding();
    void pendingOperationSettlesByItself();
    void usedKeyIsAViolationWhateverTheBody();
    void keyBelongsToItsPath();
    void refusedOperationLeavesItsKeyFree();
    void failedOperationKeepsItsKey();
};

void TestSandboxOperations::captureTakesTheGiftCardFirst()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    const Json after = shop.post(paymentPath(payment, "/captures"), {{"amount", 11000}}).json();
    QCOMPARE(partsOf(after["captures"][0]),
             QByteArray("illicado/giftcard:4000 ingenico/creditcard:7000"));
    QCOMPARE(after["amounts"]["total_captured"], Json(11000));
    QCOMPARE(after["amounts"]["available_to_capture"], Json(3299));
    QCOMPARE(after["amounts"]["available_to_void"], Json(3299));
    QCOMPARE(after["amounts"]["available_to_refund"], Json(11000));
}

void TestSandboxOperations::refundGoesBackToTheCardFirst()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.post(paymentPath(payment, "/captures"), {{"amount", 14299}});
    const Json after = shop.post(paymentPath(payment, "/refunds"), {{"amount", 11000}}).json();
    QCOMPARE(partsOf(after["refunds"][0]),
             QByteArray("ingenico/creditcard:10299 illicado/giftcard:701"));
}

void TestSandboxOperations::prioritiesDecideWhoPays()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.post(paymentPath(payment, "/captures"), {{"amount", 14299}});
    const Json after =
        shop.post(paymentPath(payment, "/refunds"),
                  {{"amount", 5000},
                   {"priorities", Json::array({{{"partner", "illicado"}, {"method", "*"}},
                                               {{"partner", "*"}, {"method", "*"}}})}})
            .json();
    QCOMPARE(partsOf(after["refunds"][0]),
             QByteArray("illicado/giftcard:4000 ingenico/creditcard:1000"));
}

void TestSandboxOperations::operationEchoesReferenceAndOrder()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    const Json order{{"additional_data", {{"reason", "parcel 1"}}}};
    const Json after =
        shop.post(paymentPath(payment, "/captures"),
                  {{"amount", 100}, {"merchant_reference", "CAP#1"}, {"order", order}})
            .json();
    const Json capture = after["captures"][0];
    QCOMPARE(capture["merchant_reference"], Json("CAP#1"));
    QCOMPARE(capture["order"], order);
    QCOMPARE(capture["triggered_by"], Json("MERCHANT"));
    QCOMPARE(capture["status"], Json("SUCCESS"));
}

void TestSandboxOperations::versionRisesWithEveryChange()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.addFault(outcomeFault("/captures",
                               {{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}}));
    const Json started = shop.post(paymentPath(payment, "/captures"), {{"amount", 100}}).json();
    QCOMPARE(started["version"], Json(2));
    QCOMPARE(shop.get(paymentPath(payment)).json()["version"], Json(2));
    shop.now += 2s;
    const Json settled = shop.get(paymentPath(payment)).json();
    QCOMPARE(settled["version"], Json(3));
    QCOMPARE(settled["captures"][0]["created_at"], started["captures"][0]["created_at"]);
    QVERIFY(settled["captures"][0]["updated_at"] > started["captures"][0]["updated_at"]);
}

void TestSandboxOperations::remainingAmountsFollow()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.post(paymentPath(payment, "/captures"), {{"amount", 11000}});
    shop.post(paymentPath(payment, "/voids"), {{"amount", 299}});
    const Json after = shop.post(paymentPath(payment, "/refunds"), {{"amount", 2000}}).json();
    const Json &authorised = after["authorization"]["partner_transactions"];
    QCOMPARE(authorised[0]["remaining_amount"], Json(0));
    QCOMPARE(authorised[1]["remaining_amount"], Json(3000));
    const Json &captured = after["captures"][0]["partner_transactions"];
    QCOMPARE(captured[0]["remaining_amount"], Json(4000));
    QCOMPARE(captured[1]["remaining_amount"], Json(5000));
}

void TestSandboxOperations::emptyBodyMeansAllThatIsLeft()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.post(paymentPath(payment, "/captures"), {{"amount", 11000}});
    const Json voided = shop.send("POST", paymentPath(payment, "/voids")).json();
    QCOMPARE(voided["voids"][0]["amount"], Json(3299));
    const Json refunded = shop.send("POST", paymentPath(payment, "/refunds")).json();
    QCOMPARE(refunded["refunds"][0]["amount"], Json(11000));
    QCOMPARE(shop.send("POST", paymentPath(payment, "/refunds")).status, 400);
}

void TestSandboxOperations::emptyBodyIsNoCapture()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    QCOMPARE(shop.send("POST", paymentPath(payment, "/captures")).status, 400);
    QCOMPARE(shop.get(paymentPath(payment)).json()["captures"].size(), std::size_t{0});
}

void TestSandboxOperations::pendingMoneyIsGoneAtOnceAndCountedAtTheEnd()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.post(paymentPath(payment, "/captures"), {{"amount", 14299}});
    shop.addFault(outcomeFault("/refunds",
                               {{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 4000}}));
    const Json started = shop.post(paymentPath(payment, "/refunds"), {{"amount", 1000}}).json();
    QCOMPARE(started["refunds"][0]["status"], Json("PENDING"));
    QCOMPARE(started["amounts"]["available_to_refund"], Json(13299));
    QCOMPARE(started["amounts"]["total_refunded"], Json(0));
    QCOMPARE(started["overview"]["refunded"], Json("NOT"));
    shop.now += 3999ms;
    QCOMPARE(shop.get(paymentPath(payment)).json()["refunds"][0]["status"], Json("PENDING"));
    shop.now += 1ms;
    const Json settled = shop.get(paymentPath(payment)).json();
    QCOMPARE(settled["refunds"][0]["status"], Json("SUCCESS"));
    QCOMPARE(settled["amounts"]["available_to_refund"], Json(13299));
    QCOMPARE(settled["amounts"]["total_refunded"], Json(1000));
}

void TestSandboxOperations::failureGivesTheMoneyBack()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.addFault(outcomeFault("/captures", {{"outcome", "FAILURE"}}));
    const Json failed = shop.post(paymentPath(payment, "/captures"), {{"amount", 500}}).json();
    QCOMPARE(failed["captures"][0]["status"], Json("FAILURE"));
    QCOMPARE(failed["captures"][0]["partner_transactions"][0]["status"], Json("FAILURE"));
    QCOMPARE(failed["amounts"]["available_to_capture"], Json(14299));
    QCOMPARE(failed["amounts"]["total_captured"], Json(0));
    const Json &first = failed["authorization"]["partner_transactions"][0];
    QCOMPARE(first["remaining_amount"], Json(4000));
}

void TestSandboxOperations::uncertainOperationMayStillFail()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.addFault(
        outcomeFault("/voids", {{"outcome", "UNCERTAIN"}, {"then", "FAILURE"}, {"after_ms", 100}}));
    const Json started = shop.post(paymentPath(payment, "/voids"), {{"amount", 14299}}).json();
    QCOMPARE(started["voids"][0]["status"], Json("UNCERTAIN"));
    QCOMPARE(started["amounts"]["available_to_capture"], Json(0));
    QVERIFY(!started["links"].contains("void"));
    shop.now += 1s;
    const Json settled = shop.get(paymentPath(payment)).json();
    QCOMPARE(settled["voids"][0]["status"], Json("FAILURE"));
    QCOMPARE(settled["amounts"]["available_to_capture"], Json(14299));
    QVERIFY(settled["links"].contains("void"));
}

void TestSandboxOperations::conflictKeepsOnlyThePartThatSucceeded()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    shop.addFault(outcomeFault("/captures", {{"outcome", "CONFLICT"}}));
    const Json after = shop.post(paymentPath(payment, "/captures"), {{"amount", 14299}}).json();
    const Json &parts = after["captures"][0]["partner_transactions"];
    QCOMPARE(after["captures"][0]["status"], Json("CONFLICT"));
    QCOMPARE(parts[0]["status"], Json("SUCCESS"));
    QCOMPARE(parts[1]["status"], Json("FAILURE"));
    QCOMPARE(after["amounts"]["total_captured"], Json(4000));
    QCOMPARE(after["amounts"]["available_to_capture"], Json(10299));
    const Json refunded = shop.post(paymentPath(payment, "/refunds"), {{"amount", 4000}}).json();
    QCOMPARE(partsOf(refunded["refunds"][0]), QByteArray("illicado/giftcard:4000"));
}

void TestSandboxOperations::conflictWithOnePartnerDividesItsPart()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 101)}));
    shop.addFault(outcomeFault("/captures", {{"outcome", "CONFLICT"}}));
    const Json after = shop.post(paymentPath(payment, "/captures"), {{"amount", 101}}).json();
    QCOMPARE(partsOf(after["captures"][0]), QByteArray("paypal/wallet:51 paypal/wallet:50"));
    QCOMPARE(after["amounts"]["total_captured"], Json(51));
    QCOMPARE(after["amounts"]["available_to_capture"], Json(50));
}

void TestSandboxOperations::scenarioDecidesTheEnding()
{
    LocalSandbox shop(QStringLiteral("demo"));
    const std::vector<std::pair<std::string, Json>> endings{
        {"failing-capture", "FAILURE"},     {"pending-capture", "PENDING"},
        {"uncertain-capture", "UNCERTAIN"}, {"conflict-capture", "CONFLICT"},
        {"pending-void", "SUCCESS"},
    };
    const Json payments = shop.payments();
    for (const auto &[scenario, status] : endings) {
        const auto found = std::ranges::find_if(
            payments, [&](const Json &entry) { return entry["scenario"] == scenario; });
        QVERIFY2(found != payments.end(), scenario.c_str());
        const Json after = shop.post(paymentPath(*found, "/captures"), {{"amount", 1000}}).json();
        QCOMPARE(after["captures"].back()["status"], status);
    }
}

void TestSandboxOperations::pendingOperationSettlesByItself()
{
    // With the real clock and no request in between.
    sandbox::purse::Store store;
    sandbox::purse::SettlementTimer settlements(store, sandbox::systemClock());
    QSignalSpy settled(&settlements, &sandbox::purse::SettlementTimer::settled);
    sandbox::purse::Payment payment;
    payment.id = "p";
    payment.captures.emplace_back();
    payment.captures[0].status = "PENDING";
    payment.captures[0].settlement = {"SUCCESS", sandbox::systemClock()() + 20ms};
    settlements.watch(store.payments.add(std::move(payment)));
    QVERIFY(settled.wait());
    QCOMPARE(store.payments.find("p")->captures[0].status, std::string("SUCCESS"));
    QVERIFY(store.takeChanged());
}

void TestSandboxOperations::usedKeyIsAViolationWhateverTheBody()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    const QByteArray path = paymentPath(payment, "/captures");
    const Json after = shop.post(path, {{"amount", 100}}, {{"x-idempotency-key", "k"}}).json();
    for (const int amount : {100, 200, 999999}) {
        const Answer again = shop.post(path, {{"amount", amount}}, {{"x-idempotency-key", "k"}});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.headers["content-type"], QByteArray("application/problem+json"));
        const Json problem = again.json();
        QCOMPARE(problem["type"], Json("urn:eu.purse:write-conflict"));
        QCOMPARE(problem["title"], Json("Idempotency violation"));
        QCOMPARE(problem["instance"], after["links"]["capture"]["href"]);
        QCOMPARE(problem["resource_id"], after["captures"][0]["id"]);
    }
    QCOMPARE(shop.get(paymentPath(payment)).json()["captures"].size(), std::size_t{1});
}

void TestSandboxOperations::keyBelongsToItsPath()
{
    LocalSandbox shop;
    const Json one = shop.createPayment(splitPayment);
    const Json other = shop.createPayment(splitPayment);
    const ExtraHeaders key{{"x-idempotency-key", "k"}};
    QCOMPARE(shop.post(paymentPath(one, "/captures"), {{"amount", 100}}, key).status, 200);
    QCOMPARE(shop.post(paymentPath(one, "/voids"), {{"amount", 100}}, key).status, 200);
    QCOMPARE(shop.post(paymentPath(other, "/captures"), {{"amount", 100}}, key).status, 200);
}

void TestSandboxOperations::refusedOperationLeavesItsKeyFree()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    const QByteArray path = paymentPath(payment, "/captures");
    const ExtraHeaders key{{"x-idempotency-key", "k"}};
    QCOMPARE(shop.post(path, {{"amount", 0}}, key).status, 400);
    QCOMPARE(shop.post(path, {{"amount", 99999}}, key).status, 400);
    QCOMPARE(shop.post(path, {{"amount", 100}}, key).status, 200);
}

void TestSandboxOperations::failedOperationKeepsItsKey()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(splitPayment);
    const QByteArray path = paymentPath(payment, "/captures");
    const ExtraHeaders key{{"x-idempotency-key", "k"}};
    shop.addFault(outcomeFault("/captures", {{"outcome", "FAILURE"}}));
    QCOMPARE(shop.post(path, {{"amount", 100}}, key).status, 200);
    QCOMPARE(shop.post(path, {{"amount", 100}}, key).status, 409);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxOperations)
#include "tst_sandbox_operations.moc"
