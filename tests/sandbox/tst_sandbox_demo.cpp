// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using sandbox::Json;

namespace {

std::vector<Json> allPayments(LocalSandbox &shop, bool withScale = false)
{
    std::vector<Json> payments;
    for (const Json &entry : shop.payments()) {
        if (withScale || entry["scenario"] != "scale")
            payments.push_back(shop.get(paymentPath(entry)).json());
    }
    return payments;
}

/// The pages of a payment are at the port that its sandbox has.
std::vector<Json> withoutPages(std::vector<Json> payments)
{
    for (Json &payment : payments)
        payment.erase("redirection");
    return payments;
}

std::int64_t sum(const Json &list, const char *member)
{
    std::int64_t total = 0;
    for (const Json &item : list)
        total += item[member].get<std::int64_t>();
    return total;
}

} // namespace

class TestSandboxDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<LocalSandbox>(QStringLiteral("demo")); }
    void weekHasSixtyPaymentsInEveryState();
    void everySumOfThePaymentsIsRight();
    void everythingHappenedInTheLastSevenDays();
    void twoStartsGiveTheSamePayments();
    void emilysPaymentIsTheOneOfTheManual();
    void latestOrdersAreInTheirOrder();
    void scalePaymentIsLastAndHasTenThousandTransactions();
    void scalePaymentCanStillBeOperatedOn();
    void sessionsAndLinksComeInEveryState();
    void randomPaymentsAreReproducibleAndConsistent();
    void emptySeedIsEmpty();

private:
    std::unique_ptr<LocalSandbox> m_demo;
};

void TestSandboxDemo::weekHasSixtyPaymentsInEveryState()
{
    LocalSandbox &shop = *m_demo;
    const auto payments = allPayments(shop);
    QCOMPARE(payments.size(), std::size_t{60});
    QSet<QByteArray> seen;
    const auto note = [&](const std::string &what, const Json &value) {
        seen.insert(QByteArray::fromStdString(what + value.get<std::string>()));
    };
    for (const Json &payment : payments) {
        note("", payment["currency"]);
        note("authorization ", payment["authorization"]["status"]);
        for (const char *kind : {"captures", "refunds", "voids"}) {
            for (const Json &operation : payment[kind])
                note("operation ", operation["status"]);
        }
        for (const Json &item : payment["split"]) {
            note("", item["partner"]);
            note("", item["method"]);
        }
        seen.insert("partners " + QByteArray::number(payment["split"].size()));
        const Json &first = payment["authorization"]["partner_transactions"][0];
        seen.insert(first.contains("remaining_amount") ? "remaining" : "no remaining");
    }
    for (const char *wanted : {"CHF",
                               "EUR",
                               "GBP",
                               "JPY",
                               "USD",
                               "authorization AUTHORIZED",
                               "authorization PENDING",
                               "authorization ERROR",
                               "authorization ABORTED",
                               "authorization REFUSED",
                               "operation SUCCESS",
                               "operation PENDING",
                               "operation FAILURE",
                               "operation CONFLICT",
                               "operation UNCERTAIN",
                               "partners 1",
                               "partners 2",
                               "partners 3",
                               "partners 4",
                               "remaining",
                               "no remaining",
                               "ingenico",
                               "illicado",
                               "dalenys",
                               "paypal",
                               "oney",
                               "easy2play",
                               "creditcard",
                               "giftcard",
                               "wallet",
                               "cb3x"})
        QVERIFY2(seen.contains(wanted), wanted);
}

void TestSandboxDemo::everySumOfThePaymentsIsRight()
{
    LocalSandbox &shop = *m_demo;
    for (const Json &payment : allPayments(shop)) {
        const Json &order = payment["order"];
        QCOMPARE(order["net_amount"], payment["amount"]);
        QCOMPARE(sum(order["shipments"], "net_amount"), payment["amount"].get<std::int64_t>());
        std::int64_t net = 0;
        std::int64_t tax = 0;
        for (const Json &shipment : order["shipments"]) {
            const Json &lines = shipment["item_lines"];
            QCOMPARE(sum(lines, "net_amount"), shipment["net_amount"].get<std::int64_t>());
            net += sum(lines, "net_amount");
            tax += sum(lines, "tax_amount");
            for (const Json &line : lines) {
                QCOMPARE(line["unit_gross_price"].get<std::int64_t>() *
                                 line["quantity"].get<std::int64_t>() -
                             line.value("discount_amount", std::int64_t{0}),
                         line["net_amount"].get<std::int64_t>());
            }
        }
        QCOMPARE(net, payment["amount"].get<std::int64_t>());
        QCOMPARE(tax, order["tax_amount"].get<std::int64_t>());
        QCOMPARE(sum(payment["split"], "amount"), payment["amount"].get<std::int64_t>());
        for (const char *kind : {"captures", "refunds", "voids"}) {
            for (const Json &operation : payment[kind]) {
                QCOMPARE(sum(operation["partner_transactions"], "amount"),
                         operation["amount"].get<std::int64_t>());
            }
        }
    }
}

void TestSandboxDemo::everythingHappenedInTheLastSevenDays()
{
    LocalSandbox &shop = *m_demo;
    const std::string now = sandbox::toIso8601(shop.now);
    const std::string weekAgo = sandbox::toIso8601(shop.now - std::chrono::days{7});
    for (const Json &payment : allPayments(shop, true)) {
        std::string last = payment["created_at"].get<std::string>();
        QVERIFY(last > weekAgo);
        for (const char *kind : {"captures", "refunds", "voids"}) {
            for (const Json &operation : payment[kind])
                last = std::max(last, operation["updated_at"].get<std::string>());
        }
        QVERIFY2(last <= now, payment["order_reference"].get<std::string>().c_str());
    }
}

void TestSandboxDemo::twoStartsGiveTheSamePayments()
{
    LocalSandbox one(QStringLiteral("demo"));
    LocalSandbox other(QStringLiteral("demo"));
    QCOMPARE(withoutPages(allPayments(one)), withoutPages(allPayments(other)));
}

void TestSandboxDemo::emilysPaymentIsTheOneOfTheManual()
{
    LocalSandbox &shop = *m_demo;
    const Json payment =
        shop.get("/payment/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f").json();
    QCOMPARE(payment["order_reference"], Json("order_2026-11-8841"));
    const Json &billed = payment["order"]["billing_address"];
    QCOMPARE(billed["first_name"], Json("Emily"));
    QCOMPARE(billed["middle_name"], Json("Rose"));
    QCOMPARE(payment["amount"], Json(14299));
    QCOMPARE(payment["currency"], Json("EUR"));
    const Json &authorised = payment["authorization"]["partner_transactions"];
    QCOMPARE(partsOf(payment["authorization"]),
             QByteArray("illicado/giftcard:4000 ingenico/creditcard:10299"));
    QCOMPARE(authorised[0]["partner_reference"], Json("6898f79aa20af"));
    QCOMPARE(authorised[1]["partner_reference"], Json("AE0002ZCF7652QFF"));
    QCOMPARE(authorised[1]["card"]["last_four_digits"], Json("1234"));
    QCOMPARE(authorised[1]["card"]["selected_network"], Json("VISA"));
    QCOMPARE(authorised[1]["card"]["three_ds"]["flow"], Json("CHALLENGE"));
    const Json &capture = payment["captures"][0];
    QCOMPARE(capture["merchant_reference"], Json("CAP#1223445"));
    QCOMPARE(partsOf(capture), QByteArray("illicado/giftcard:4000 ingenico/creditcard:7000"));
    QCOMPARE(capture["partner_transactions"][0]["partner_reference"], Json("9898f79aa20rt"));
    QCOMPARE(capture["partner_transactions"][1]["partner_reference"], Json("C5232036332"));
    const Json &refund = payment["refunds"][0];
    QCOMPARE(refund["merchant_reference"], Json("RMA-2201"));
    QCOMPARE(partsOf(refund), QByteArray("illicado/giftcard:1250"));
    QCOMPARE(refund["partner_transactions"][0]["partner_reference"], Json("R98f79aa20rt"));
    QCOMPARE(refund["partner_transactions"][0]["partner_status"], Json("1"));
    QCOMPARE(refund["partner_transactions"][0]["partner_status_description"],
             Json("Successful operation"));
    QCOMPARE(payment["amounts"]["available_to_capture"], Json(3299));
    QCOMPARE(payment["amounts"]["available_to_refund"], Json(9750));
}

void TestSandboxDemo::latestOrdersAreInTheirOrder()
{
    LocalSandbox &shop = *m_demo;
    auto payments = allPayments(shop);
    std::ranges::sort(payments, std::ranges::greater{},
                      [](const Json &payment) { return payment["created_at"].get<std::string>(); });
    const QByteArrayList expected{
        "8841 Parker 14299 EUR", "8840 Lefebvre 6400 EUR", "8837 Lindqvist 18000 JPY",
        "8836 Haddad 22990 EUR", "8831 Garcia 31000 CHF",  "8829 Moreau 4990 EUR",
        "8822 Nilsen 7500 GBP",  "8820 Ruiz 120400 USD",   "8813 Dupré 2340 EUR",
        "8809 Robert 54000 EUR", "8802 Durand 8820 EUR",   "8799 Eriksen 13200 EUR",
    };
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Json &payment = payments[std::size_t(i)];
        const std::string row =
            payment["order_reference"].get<std::string>().substr(14) + ' ' +
            payment["order"]["billing_address"]["last_name"].get<std::string>() + ' ' +
            payment["amount"].dump() + ' ' + payment["currency"].get<std::string>();
        QCOMPARE(QByteArray::fromStdString(row), expected[i]);
    }
}

void TestSandboxDemo::scalePaymentIsLastAndHasTenThousandTransactions()
{
    LocalSandbox &shop = *m_demo;
    const Json entry = shop.payments().back();
    QCOMPARE(entry["scenario"], Json("scale"));
    const Json payment = shop.get(paymentPath(entry)).json();
    std::size_t count = payment["authorization"]["partner_transactions"].size();
    for (const char *kind : {"captures", "refunds", "voids"}) {
        for (const Json &operation : payment[kind])
            count += operation["partner_transactions"].size();
    }
    QCOMPARE(count, std::size_t{10000});
    const Json &amounts = payment["amounts"];
    QCOMPARE(amounts["available_to_capture"].get<int>(),
             amounts["total_authorized"].get<int>() - amounts["total_captured"].get<int>());
    QCOMPARE(amounts["available_to_refund"].get<int>(),
             amounts["total_captured"].get<int>() - amounts["total_refunded"].get<int>());
}

void TestSandboxDemo::scalePaymentCanStillBeOperatedOn()
{
    LocalSandbox shop(QStringLiteral("demo"));
    const Json entry = shop.payments().back();
    const Json before = shop.get(paymentPath(entry)).json();
    Json after = shop.post(paymentPath(entry, "/refunds"), {{"amount", 100000}}).json();
    after.erase("customer");
    QCOMPARE(after["version"], Json(before["version"].get<int>() + 1));
    QCOMPARE(sum(after["refunds"].back()["partner_transactions"], "amount"), std::int64_t{100000});
    QCOMPARE(shop.get(paymentPath(entry)).json(), after);
}

void TestSandboxDemo::sessionsAndLinksComeInEveryState()
{
    LocalSandbox &shop = *m_demo;
    const auto states = [&](const QByteArray &path, int count) {
        QByteArrayList list;
        for (int i = 1; i <= count; ++i) {
            const Json body = shop.get(path + QByteArray::number(i)).json();
            list.append(QByteArray::fromStdString(body["status"].get<std::string>()));
        }
        return list.join(' ');
    };
    QCOMPARE(states("/payment/v2/client-sessions/1c0f6a52-3a04-4b8e-9f0e-55d0a1b2000", 5),
             QByteArray("CREATED CREATED ABORTED_BY_CUSTOMER ABORTED_BY_MERCHANT EXPIRED"));
    QCOMPARE(states("/payment/v2/payment-links/7d9c5288-d7bb-423b-bff7-5c0727cb000", 4),
             QByteArray("OPENED PAID EXPIRED CANCELLED"));
    const Json paid =
        shop.get("/payment/v2/payment-links/7d9c5288-d7bb-423b-bff7-5c0727cb0002").json();
    const Json attempt = paid["payment_attempts"].back();
    QCOMPARE(attempt["status"], Json("AUTHORIZED"));
    const Json payment = shop.get(paymentPath({{"id", attempt["payment_id"]}})).json();
    QCOMPARE(payment["payment_link_id"], paid["id"]);
    QCOMPARE(payment["amount"], paid["amount"]);
}

void TestSandboxDemo::randomPaymentsAreReproducibleAndConsistent()
{
    LocalSandbox one(QStringLiteral("120"));
    LocalSandbox other(QStringLiteral("120"));
    const auto payments = allPayments(one);
    QCOMPARE(payments.size(), std::size_t{120});
    QCOMPARE(payments, allPayments(other));
    for (const Json &payment : payments) {
        const Json &amounts = payment["amounts"];
        for (const auto &[name, amount] : amounts.items())
            QVERIFY2(amount.get<std::int64_t>() >= 0, name.c_str());
        std::int64_t left = 0;
        const Json &authorised = payment["authorization"]["partner_transactions"];
        if (!authorised[0].contains("remaining_amount"))
            continue;
        left = sum(authorised, "remaining_amount");
        QCOMPARE(left, amounts["available_to_capture"].get<std::int64_t>());
        left = 0;
        for (const Json &capture : payment["captures"])
            left += sum(capture["partner_transactions"], "remaining_amount");
        QCOMPARE(left, amounts["available_to_refund"].get<std::int64_t>());
    }
}

void TestSandboxDemo::emptySeedIsEmpty()
{
    LocalSandbox shop(QStringLiteral("empty"));
    QCOMPARE(shop.get("/_sandbox/payments").json(), Json::array());
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxDemo)
#include "tst_sandbox_demo.moc"
