// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_paths.h"
#include "pay_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using sandbox::Json;

class TestSandboxPayDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<PayShop>(QStringLiteral("demo")); }
    void everyCodeIsThere();
    void sumsOfEveryOrderFit();
    void everythingHappenedInTheLastSevenDays();
    void everyDocumentedPathOfAnOrderIsServed();
    void legacyOrdersAreKnownByTheirExchangesAlone();
    void twoStartsGiveTheSameOrders();
    void refundedOrdersHaveNoMoreToRefund();

private:
    std::vector<Json> orders(PayShop &shop)
    {
        std::vector<Json> list;
        for (const Json &entry : shop.payments("pay")) {
            if (entry["scenario"] != "legacy")
                list.push_back(
                    shop.order(QByteArray::fromStdString(entry["id"].get<std::string>())));
        }
        return list;
    }

    std::unique_ptr<PayShop> m_demo;
};

void TestSandboxPayDemo::everyCodeIsThere()
{
    std::set<int> codes;
    for (const Json &order : orders(*m_demo))
        codes.insert(order["status"]["code"].get<int>());
    for (const int code : {20,  25,  50,  75,  76,  80,  85,  90,  95,  97,  98,  100,
                           -51, -60, -61, -63, -64, -70, -71, -72, -80, -81, -82, -90})
        QVERIFY2(codes.contains(code), qPrintable(QString::number(code)));
    QVERIFY(codes.contains(77)); // no document has it
}

void TestSandboxPayDemo::sumsOfEveryOrderFit()
{
    for (const Json &order : orders(*m_demo)) {
        const auto value = [](const Json &object, const char *name) {
            return object[name]["value"].get<int>();
        };
        const std::string name = order["reference"].get<std::string>();
        // decision Y2
        QVERIFY2(value(order, "authorizedAmount") + value(order, "capturedAmount") <=
                     value(order, "amount"),
                 name.c_str());
        for (const char *sum : {"authorizedAmount", "capturedAmount"}) {
            int total = 0;
            for (const Json &part : order["payments"])
                total += value(part, sum);
            QVERIFY2(total == value(order, sum), (name + ' ' + sum).c_str());
        }
    }
}

void TestSandboxPayDemo::everythingHappenedInTheLastSevenDays()
{
    for (const Json &order : orders(*m_demo)) {
        QVERIFY(order["createdAt"].get<std::string>() > "2026-11-13T14:02:23+00:00");
        QVERIFY(order["modifiedAt"].get<std::string>() <= "2026-11-20T14:02:23+00:00");
        QVERIFY(order["modifiedAt"] >= order["createdAt"]);
    }
}

void TestSandboxPayDemo::everyDocumentedPathOfAnOrderIsServed()
{
    Paths wanted;
    addPaths(documentNamed("pay/pay-exchange-multicore.json")["object"], {}, wanted);
    for (const char *method :
         {"pay/pay-customer-method-card.json", "pay/pay-customer-method-iban.json"})
        addPaths(documentNamed(method)["customerMethod"], "/payments/*/customerMethod", wanted);
    // Nobody says what it leads to.
    wanted.erase("/links/debug");
    Paths served;
    for (const Json &order : orders(*m_demo))
        addPaths(order, {}, served);
    QCOMPARE(missingPaths(wanted, served), QByteArray());
}

void TestSandboxPayDemo::legacyOrdersAreKnownByTheirExchangesAlone()
{
    const Json sample = documentNamed("pay/pay-exchange-singlecore.json");
    std::set<std::string> actions;
    for (const Json &entry : m_demo->payments("pay")) {
        if (entry["scenario"] != "legacy")
            continue;
        const auto id = QByteArray::fromStdString(entry["id"].get<std::string>());
        QCOMPARE(m_demo->call("GET", "/v1/orders/" + id + "/status").status, 404);
        QVERIFY(id.front() <= '3'); // what tells it from an order
        const Json &exchange = entry["exchange"];
        actions.insert(exchange["action"].get<std::string>());
        QCOMPARE(exchange.size(), sample.size());
        for (const auto &[name, value] : exchange.items()) {
            QVERIFY2(sample.contains(name), name.c_str());
            QVERIFY(value.is_string());
        }
    }
    QCOMPARE(actions, (std::set<std::string>{"cancel", "new_ppt", "pending", "refund:received"}));
}

void TestSandboxPayDemo::twoStartsGiveTheSameOrders()
{
    PayShop other(QStringLiteral("demo"));
    QCOMPARE(orders(other), orders(*m_demo));
    QCOMPARE(other.payments("pay"), m_demo->payments("pay"));
}

void TestSandboxPayDemo::refundedOrdersHaveNoMoreToRefund()
{
    PayShop shop(QStringLiteral("demo"));
    for (const Json &order : orders(shop)) {
        const auto id = QByteArray::fromStdString(order["id"].get<std::string>());
        const int code = order["status"]["code"].get<int>();
        if (code == -82)
            QCOMPARE(shop.refund(id, 7000).status, 200); // the rest of 10500
        else if (code == -81 || code == -72)
            QCOMPARE(refusalOf(shop.refund(id, 1)), QByteArray("PAY-405"));
        else if (code == -70 || code == -71)
            QCOMPARE(refusalOf(shop.refund(id, 1)), QByteArray("PAY-013"));
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayDemo)
#include "tst_sandbox_pay_demo.moc"
