// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"
#include "shopper.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

constexpr const char *openedLink =
    "7d9c5288-d7bb-423b-bff7-5c0727cb0001"; // of the demo: 164.00 USD
constexpr const char *cancelledLink = "7d9c5288-d7bb-423b-bff7-5c0727cb0004";

QByteArray linkPage(const QByteArray &id)
{
    return "/purse/entities/5e3a0862-7cc3-4427-92ba-9e1e9595f571/payment-links/" + id;
}

Json readLink(Shopper &shop, const QByteArray &id)
{
    return shop.get("/payment/v2/payment-links/" + id).json();
}

} // namespace

class TestSandboxPaymentLinkPage : public QObject
{
    Q_OBJECT

private slots:
    void linkLeadsToASessionThatPaysIt();
    void failedAttemptLeavesTheLinkOpen();
    void paidLinkTakesNoOtherAttempt();
    void closedLinkOnlySaysSo();
    void webhooksTellOfTheLinkAndOfTheAttempt();
};

void TestSandboxPaymentLinkPage::linkLeadsToASessionThatPaysIt()
{
    Shopper shop(QStringLiteral("demo"));
    const Json before = readLink(shop, openedLink);
    QVERIFY(shop.open(linkPage(openedLink)).body.contains("<h1>Pay 164.00 USD</h1>"));
    QCOMPARE(readLink(shop, openedLink), before); // to look is free

    const Answer begun = shop.fillIn(linkPage(openedLink), {{"answer", "begin"}});
    QCOMPARE(begun.status, 303);
    const QByteArray page = Shopper::pathTo(begun);
    QVERIFY(shop.open(page).body.contains("<h1>Pay 164.00 USD</h1>"));
    const Answer paid = shop.fillIn(page, {{"ingenico/creditcard", "164"}, {"answer", "pay"}});
    const Json claims = Shopper::claimsIn(Shopper::tokenIn(paid));
    const Json link = readLink(shop, openedLink);
    QCOMPARE(link["status"], Json("PAID"));
    QVERIFY(link["version"] > before["version"]);
    const Json attempt = link["payment_attempts"].back();
    QCOMPARE(attempt["payment_id"], claims["payment_id"]);
    QCOMPARE(attempt["client_session_id"], claims["client_session_id"]);
    QCOMPARE(attempt["status"], Json("AUTHORIZED"));
    const Json payment = shop.get(paymentPath({{"id", claims["payment_id"]}})).json();
    QCOMPARE(payment["payment_link_id"], Json(openedLink));
}

void TestSandboxPaymentLinkPage::failedAttemptLeavesTheLinkOpen()
{
    Shopper shop(QStringLiteral("demo"));
    const std::size_t attempts = readLink(shop, openedLink)["payment_attempts"].size();
    const QByteArray page =
        Shopper::pathTo(shop.fillIn(linkPage(openedLink), {{"answer", "begin"}}));
    const QByteArray bank = Shopper::pathTo(
        shop.fillIn(page, {{"ingenico/creditcard", "164"}, {"answer", "challenge"}}));
    QCOMPARE(readLink(shop, openedLink)["payment_attempts"].back()["status"], Json("PENDING"));
    shop.fillIn(bank, {{"answer", "refuse"}});
    const Json link = readLink(shop, openedLink);
    QCOMPARE(link["status"], Json("OPENED"));
    QCOMPARE(link["payment_attempts"].size(), attempts + 1);
    QCOMPARE(link["payment_attempts"].back()["status"], Json("REFUSED"));
}

void TestSandboxPaymentLinkPage::paidLinkTakesNoOtherAttempt()
{
    Shopper shop(QStringLiteral("demo"));
    const QByteArray first =
        Shopper::pathTo(shop.fillIn(linkPage(openedLink), {{"answer", "begin"}}));
    const QByteArray second =
        Shopper::pathTo(shop.fillIn(linkPage(openedLink), {{"answer", "begin"}}));
    QVERIFY(first != second);
    const std::size_t before = shop.payments().size();
    for (const QByteArray &page : {first, second})
        shop.fillIn(page, {{"ingenico/creditcard", "164"}, {"answer", "pay"}});
    QCOMPARE(shop.payments().size(), before + 1);
    QCOMPARE(shop.fillIn(linkPage(openedLink), {{"answer", "begin"}}).status, 200);
}

void TestSandboxPaymentLinkPage::closedLinkOnlySaysSo()
{
    Shopper shop(QStringLiteral("demo"));
    const Answer page = shop.open(linkPage(cancelledLink));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("CANCELLED"));
    QVERIFY(!page.body.contains("<button"));
    QCOMPARE(shop.fillIn(linkPage(cancelledLink), {{"answer", "begin"}}).status, 200);
}

void TestSandboxPaymentLinkPage::webhooksTellOfTheLinkAndOfTheAttempt()
{
    Receiver receiver;
    Shopper shop(QStringLiteral("demo"));
    const QByteArray page =
        Shopper::pathTo(shop.fillIn(linkPage(openedLink), {{"answer", "begin"}}));
    const Json wish{{"provider", "purse"}, {"url", receiver.url().toStdString()}};
    shop.sendBare("POST", "/_sandbox/notifications", sandbox::toBytes(wish), {});
    shop.fillIn(page, {{"ingenico/creditcard", "164"}, {"answer", "pay"}});
    QTRY_COMPARE(receiver.received.size(), 3); // the session, the payment, the link
    QByteArrayList told;
    for (const httpd::Request &request : receiver.received) {
        const Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
        told += QByteArray::fromStdString(body.value("status", std::string("payment")));
    }
    std::ranges::sort(told);
    QCOMPARE(told.join(' '), QByteArray("PAID SUBMITTED payment"));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPaymentLinkPage)
#include "tst_sandbox_payment_link_page.moc"
