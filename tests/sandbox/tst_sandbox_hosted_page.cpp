// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"
#include "shopper.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using sandbox::Json;

class TestSandboxHostedPage : public QObject
{
    Q_OBJECT

private slots:
    void onlyHostedSessionsHaveAPage();
    void pageShowsWhatIsPaidAndHow();
    void paysWithTwoSolutions();
    void yenHaveNoDecimals();
    void wrongAmountsAreShownAgain_data();
    void wrongAmountsAreShownAgain();
    void refusedPaymentGoesBackToTheShop();
    void abandonedSessionIsAborted();
    void challengeComesBeforeTheAuthorisation();
    void challengeCanBeRefusedOrLeft_data();
    void challengeCanBeRefusedOrLeft();
    void leftChallengeEndsWithTheSession();
    void automaticSessionIsCapturedWhenPaid();
    void sessionIsPaidOnce();
    void expiredSessionGoesBackToTheShop();
    void nothingOfTheShopIsMarkup();
    void webhooksTellOfThePayment();
    void shopperOfAPaymentIsAskedOnItsPage();
    void pageOfAnotherEntityIsNotFound();
    void pageSurvivesARestart();
};

void TestSandboxHostedPage::onlyHostedSessionsHaveAPage()
{
    Shopper shop;
    const Json hosted = shop.createdSession();
    const std::string base = "http://127.0.0.1:" + std::to_string(shop.port()) + "/purse/entities/";
    QCOMPARE(hosted["links"]["hosted_page"]["href"],
             Json(base + hosted["entity_id"].get<std::string>() + "/sessions/" +
                  hosted["id"].get<std::string>()));
    QCOMPARE(hosted["links"]["hosted_page"]["method"], Json("GET"));
    const Json embedded = shop.createdSession({{"integration_mode", "EMBEDDED"}});
    QCOMPARE(embedded["links"].size(), std::size_t{1});
    QVERIFY(embedded["links"].contains("self"));
    QByteArray path = Shopper::pageOf(hosted);
    path.replace(QByteArray::fromStdString(hosted["id"].get<std::string>()),
                 QByteArray::fromStdString(embedded["id"].get<std::string>()));
    QCOMPARE(shop.open(path).status, 404);
}

void TestSandboxHostedPage::pageShowsWhatIsPaidAndHow()
{
    Shopper shop;
    const Json line{
        {"type", "PHYSICAL"}, {"name", "Tea & cups"}, {"net_amount", 12000}, {"quantity", 3}};
    const Json order{{"reference", "order_test"},
                     {"net_amount", 12000},
                     {"shipments", Json::array({{{"item_lines", Json::array({line})}}})}};
    const Answer page = shop.open(Shopper::pageOf(shop.createdSession({{"order", order}})));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.headers["content-type"], QByteArray("text/html; charset=utf-8"));
    QVERIFY(page.body.contains("<h1>Pay 120.00 EUR</h1>"));
    QVERIFY(page.body.contains("<td>Tea &amp; cups</td><td>3</td><td>120.00</td>"));
    QVERIFY(!page.body.contains("<script"));
    for (const char *solution : {"illicado/giftcard", "ingenico/creditcard", "dalenys/creditcard",
                                 "paypal/wallet", "oney/cb3x", "easy2play/giftcard"}) {
        const QByteArray name(solution);
        QVERIFY2(page.body.contains("<label for=\"" + name + "\">"), solution);
        QVERIFY2(page.body.contains("id=\"" + name + "\" name=\"" + name + '"'), solution);
    }
    // Chromium refuses the way back to the shop where a policy names form-action.
    QVERIFY(!page.headers["content-security-policy"].contains("form-action"));
}

void TestSandboxHostedPage::paysWithTwoSolutions()
{
    Shopper shop;
    const Json session = shop.createdSession();
    const Answer paid = shop.fillIn(
        Shopper::pageOf(session),
        {{"illicado/giftcard", "20"}, {"ingenico/creditcard", " 100,00 "}, {"answer", "pay"}});
    QCOMPARE(paid.status, 303);
    QVERIFY(paid.headers["location"].startsWith(
        "https://www.example.org/back?order_id=7&purse-redirection-data="));
    const Json payment = shop.paymentOf(session);
    QCOMPARE(payment["authorization"]["status"], Json("AUTHORIZED"));
    QCOMPARE(payment["amounts"]["total_authorized"], Json(12000));
    QCOMPARE(partsOf(payment["authorization"]),
             QByteArray("illicado/giftcard:2000 ingenico/creditcard:10000"));
    QCOMPARE(payment["client_session_id"], session["id"]);
    QCOMPARE(payment["order_reference"], Json("order_test"));
    QCOMPARE(payment["authorization"]["partner_transactions"][1]["card"]["three_ds"]["flow"],
             Json("FRICTIONLESS"));
    const Json after = shop.session(session);
    QCOMPARE(after["status"], Json("SUBMITTED"));
    const Json claims{{"client_session_id", session["id"]},
                      {"payment_id", payment["id"]},
                      {"authorization_status", "AUTHORIZED"},
                      {"client_session_status", "SUBMITTED"}};
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(paid)), claims);
}

void TestSandboxHostedPage::yenHaveNoDecimals()
{
    Shopper shop;
    const Json session = shop.createdSession({{"currency", "JPY"}});
    const QByteArray page = Shopper::pageOf(session);
    QVERIFY(shop.open(page).body.contains("<h1>Pay 12000 JPY</h1>"));
    QCOMPARE(shop.fillIn(page, {{"paypal/wallet", "12000.0"}, {"answer", "pay"}}).status, 422);
    QCOMPARE(shop.fillIn(page, {{"paypal/wallet", "12000"}, {"answer", "pay"}}).status, 303);
    QCOMPARE(shop.paymentOf(session)["amounts"]["total_authorized"], Json(12000));
}

void TestSandboxHostedPage::wrongAmountsAreShownAgain_data()
{
    QTest::addColumn<QByteArray>("typed");
    for (const char *typed : {"", "119.99", "120.01", "0", "-120", "+120", "120.000", "120.", ".",
                              "1e2", "12 0", "99999999999999999999", "\"><b>120"})
        QTest::addRow("typed: %s", typed) << QByteArray(typed);
}

void TestSandboxHostedPage::wrongAmountsAreShownAgain()
{
    QFETCH(const QByteArray, typed);
    Shopper shop;
    const Json session = shop.createdSession();
    const Answer again =
        shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", typed}, {"answer", "pay"}});
    QCOMPARE(again.status, 422);
    QVERIFY(again.body.contains("role=\"alert\""));
    QVERIFY(
        again.body.contains("value=\"" + QString::fromUtf8(typed).toHtmlEscaped().toUtf8() + "\""));
    QVERIFY(!again.body.contains("<b>"));
    QCOMPARE(shop.session(session)["status"], Json("CREATED"));
}

void TestSandboxHostedPage::refusedPaymentGoesBackToTheShop()
{
    Shopper shop;
    const Json session = shop.createdSession();
    const Answer refused =
        shop.fillIn(Shopper::pageOf(session),
                    {{"illicado/giftcard", "20"}, {"paypal/wallet", "100"}, {"answer", "refuse"}});
    QCOMPARE(refused.status, 303);
    const Json payment = shop.paymentOf(session);
    QCOMPARE(payment["authorization"]["status"], Json("REFUSED"));
    QCOMPARE(payment["amounts"]["total_authorized"], Json(0));
    QCOMPARE(payment["authorization"]["partner_transactions"][0]["status"], Json("ABORTED"));
    QCOMPARE(payment["authorization"]["partner_transactions"][1]["status"], Json("REFUSED"));
    const Json claims = Shopper::claimsIn(Shopper::tokenIn(refused));
    QCOMPARE(claims["authorization_status"], Json("REFUSED"));
    QCOMPARE(claims["client_session_status"], Json("SUBMITTED"));
}

void TestSandboxHostedPage::abandonedSessionIsAborted()
{
    Shopper shop;
    const Json session = shop.createdSession();
    const Answer left = shop.fillIn(Shopper::pageOf(session), {{"answer", "abandon"}});
    QCOMPARE(left.status, 303);
    QCOMPARE(shop.session(session)["status"], Json("ABORTED_BY_CUSTOMER"));
    const Json claims{{"client_session_id", session["id"]},
                      {"client_session_status", "ABORTED_BY_CUSTOMER"}};
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(left)), claims);
}

void TestSandboxHostedPage::challengeComesBeforeTheAuthorisation()
{
    Shopper shop;
    const Json session = shop.createdSession();
    const QByteArray page = Shopper::pageOf(session);
    const Answer asked =
        shop.fillIn(page, {{"dalenys/creditcard", "120"}, {"answer", "challenge"}});
    QCOMPARE(asked.status, 303);
    const QByteArray bank = Shopper::pathTo(asked);
    QVERIFY(bank.startsWith("/purse/"));
    QVERIFY(shop.open(bank).body.contains("<label for=\"code\">"));
    QCOMPARE(shop.paymentOf(session)["amounts"]["authorize_pending"], Json(12000));
    QVERIFY(shop.session(session)["links"].contains("abort"));
    // Who goes back finds the same question again.
    QCOMPARE(Shopper::pathTo(shop.open(page)), bank);

    QCOMPARE(shop.fillIn(bank, {{"code", "4321"}, {"answer", "confirm"}}).status, 422);
    QCOMPARE(shop.paymentOf(session)["authorization"]["status"], Json("PENDING"));
    const Answer confirmed = shop.fillIn(bank, {{"code", "1234"}, {"answer", "confirm"}});
    QCOMPARE(confirmed.status, 303);
    const Json payment = shop.paymentOf(session);
    QCOMPARE(payment["authorization"]["status"], Json("AUTHORIZED"));
    QCOMPARE(payment["authorization"]["partner_transactions"][0]["card"]["three_ds"]["flow"],
             Json("CHALLENGE"));
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(confirmed))["authorization_status"],
             Json("AUTHORIZED"));
}

void TestSandboxHostedPage::challengeCanBeRefusedOrLeft_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("refused") << QByteArray("refuse") << QByteArray("REFUSED");
    QTest::newRow("left") << QByteArray("abandon") << QByteArray("ABORTED");
}

void TestSandboxHostedPage::challengeCanBeRefusedOrLeft()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, status);
    Shopper shop;
    const Json session = shop.createdSession();
    const QByteArray bank = Shopper::pathTo(
        shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "challenge"}}));
    const Answer back = shop.fillIn(bank, {{"answer", answer}});
    QCOMPARE(back.status, 303);
    QCOMPARE(shop.paymentOf(session)["authorization"]["status"], Json(status.toStdString()));
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(back))["authorization_status"],
             Json(status.toStdString()));
}

void TestSandboxHostedPage::leftChallengeEndsWithTheSession()
{
    Shopper shop;
    const Json session = shop.createdSession();
    shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "challenge"}});
    shop.now += 30min - 1ms;
    QCOMPARE(shop.paymentOf(session)["authorization"]["status"], Json("PENDING"));
    shop.now += 1ms;
    QCOMPARE(shop.paymentOf(session)["authorization"]["status"], Json("ABORTED"));
}

void TestSandboxHostedPage::automaticSessionIsCapturedWhenPaid()
{
    Shopper shop;
    const Json session = shop.createdSession({{"capture_mode", "AUTOMATIC"}});
    shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "pay"}});
    const Json payment = shop.paymentOf(session);
    QCOMPARE(payment["amounts"]["total_captured"], Json(12000));
    QCOMPARE(payment["captures"].size(), std::size_t{1});
}

void TestSandboxHostedPage::sessionIsPaidOnce()
{
    Shopper shop;
    const Json session = shop.createdSession();
    const QByteArray page = Shopper::pageOf(session);
    const Shopper::Fields fields{{"paypal/wallet", "120"}, {"answer", "pay"}};
    const Answer first = shop.fillIn(page, fields);
    const Answer second = shop.fillIn(page, fields);
    QCOMPARE(second.status, 303);
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(second)),
             Shopper::claimsIn(Shopper::tokenIn(first)));
    QCOMPARE(shop.payments().size(), std::size_t{1});
}

void TestSandboxHostedPage::expiredSessionGoesBackToTheShop()
{
    Shopper shop;
    const Json session = shop.createdSession();
    shop.now += 30min;
    const Answer late = shop.open(Shopper::pageOf(session));
    QCOMPARE(late.status, 303);
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(late))["client_session_status"], Json("EXPIRED"));
    const Answer paid =
        shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "pay"}});
    QCOMPARE(paid.status, 303);
    QCOMPARE(shop.payments().size(), std::size_t{0});
}

void TestSandboxHostedPage::nothingOfTheShopIsMarkup()
{
    Shopper shop;
    const std::string evil = "</p><script>alert(1)</script>\"'<img src=x onerror=y>";
    const Json line{{"type", evil}, {"name", evil}, {"net_amount", 12000}, {"quantity", 1}};
    const Json order{{"reference", evil},
                     {"net_amount", 12000},
                     {"shipments", Json::array({{{"item_lines", Json::array({line})}}})}};
    const Json customer{{"first_name", evil}, {"last_name", evil}};
    const Json session = shop.createdSession({{"order", order}, {"customer", customer}});
    const QByteArray page = Shopper::pageOf(session);
    const Answer asked =
        shop.fillIn(page, {{"paypal/wallet", "120"}, {"<b>", "<b>"}, {"answer", "challenge"}});
    for (const Answer &shown :
         {shop.open(
              Shopper::pageOf(shop.createdSession({{"order", order}, {"customer", customer}}))),
          asked, shop.open(Shopper::pathTo(asked)),
          shop.open("/purse/shop?order_id=%3Cscript%3E&purse-redirection-data=%3Cscript%3E")}) {
        QVERIFY(shown.status == 200 || shown.status == 303);
        QVERIFY2(!shown.body.contains("<script"), shown.body.constData());
        QVERIFY2(!shown.body.contains("<img"), shown.body.constData());
    }
}

void TestSandboxHostedPage::webhooksTellOfThePayment()
{
    Receiver receiver;
    Shopper shop;
    const Json session = shop.createdSession(
        {{"webhook", {{"url", receiver.url().toStdString()}}}, {"capture_mode", "AUTOMATIC"}});
    shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "pay"}});
    // The session as CREATED and SUBMITTED, the payment as authorised and captured.
    QTRY_COMPARE(receiver.received.size(), 4);
    QByteArrayList told;
    for (const httpd::Request &request : receiver.received) {
        const Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
        told +=
            body.contains("amounts")
                ? "captured " + QByteArray::fromStdString(body["amounts"]["total_captured"].dump())
                : QByteArray::fromStdString(body["status"].get<std::string>());
    }
    std::ranges::sort(told);
    QCOMPARE(told.join(", "), QByteArray("CREATED, SUBMITTED, captured 0, captured 12000"));
}

void TestSandboxHostedPage::shopperOfAPaymentIsAskedOnItsPage()
{
    Shopper shop;
    Json request = LocalSandbox::paymentRequest(Json::array({part("paypal", "wallet", 1000)}));
    request["browser"] = {{"locale", "fr-FR"}};
    request["shopper_redirection_url"] = "https://www.example.org/back";
    const Json payment = shop.post("/payment/v2/payments", request).json();
    const QByteArray bank =
        QUrl(QString::fromStdString(payment["redirection"]["href"].get<std::string>()))
            .path()
            .toUtf8();
    QCOMPARE(shop.open(bank).status, 200);
    // Somebody has come, so nothing happens by itself any more.
    shop.now += 5s;
    QCOMPARE(shop.get(paymentPath(payment)).json()["authorization"]["status"], Json("PENDING"));
    const Answer back = shop.fillIn(bank, {{"code", "1234"}, {"answer", "confirm"}});
    QVERIFY(back.headers["location"].startsWith(
        "https://www.example.org/back?purse-redirection-data="));
    const Json claims{{"payment_id", payment["id"]}, {"authorization_status", "AUTHORIZED"}};
    QCOMPARE(Shopper::claimsIn(Shopper::tokenIn(back)), claims);
}

void TestSandboxHostedPage::pageOfAnotherEntityIsNotFound()
{
    Shopper shop;
    const QByteArray page = Shopper::pageOf(shop.createdSession());
    QByteArray other = page;
    other.replace("5e3a0862", "00000000");
    for (const QByteArray &path : {other, page + "x", QByteArray("/purse/"), page + "/more"}) {
        const Answer answer = shop.open(path);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("There is no such page."));
    }
    QCOMPARE(shop.sendBare("DELETE", page, {}, {}).status, 405);
}

void TestSandboxHostedPage::pageSurvivesARestart()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("state.json"));
    Json session;
    {
        Shopper shop(QStringLiteral("empty"), file);
        session = shop.createdSession();
        shop.fillIn(Shopper::pageOf(session), {{"paypal/wallet", "120"}, {"answer", "challenge"}});
    }
    Shopper shop(QStringLiteral("empty"), file);
    const Json again = shop.session(session);
    QCOMPARE(Shopper::pageOf(again), Shopper::pageOf(session));
    QVERIFY(again["links"]["hosted_page"]["href"].get<std::string>().find(
                std::to_string(shop.port())) != std::string::npos);
    const QByteArray bank = Shopper::pathTo(shop.open(Shopper::pageOf(session)));
    shop.fillIn(bank, {{"code", "1234"}, {"answer", "confirm"}});
    QCOMPARE(shop.paymentOf(session)["authorization"]["status"], Json("AUTHORIZED"));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxHostedPage)
#include "tst_sandbox_hosted_page.moc"
