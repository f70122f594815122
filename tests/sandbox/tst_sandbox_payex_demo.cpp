// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_paths.h"
#include "payex_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using sandbox::Json;

namespace {

const QByteArray everything =
    "?$expand=prices,payeeInfo,urls,transactions,authorizations,captures,reversals,cancellations,"
    "verifications";

} // namespace

class TestSandboxPayexDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<PayexShop>(QStringLiteral("demo")); }
    void everyStateIsThere();
    void remainingAmountsFollowFromTheTransactions();
    void everythingHappenedInTheLastSevenDays();
    void everyDocumentedPathIsServed();
    void everyReferenceIsUsedOnce();
    void twoStartsGiveTheSamePayments();
    void scalePaymentHasTenThousandTransactions();

private:
    std::vector<Json> payments(PayexShop &shop)
    {
        std::vector<Json> list;
        for (const Json &entry : shop.payments("payex")) {
            if (entry["scenario"] != "scale")
                list.push_back(shop.read(QByteArray::fromStdString(entry["id"].get<std::string>()) +
                                         everything));
        }
        return list;
    }

    std::unique_ptr<PayexShop> m_demo;
};

void TestSandboxPayexDemo::everyStateIsThere()
{
    std::set<std::string> seen;
    const auto payments = this->payments(*m_demo);
    QVERIFY(payments.size() >= 25);
    for (const Json &answer : payments) {
        const Json &payment = answer["payment"];
        for (const char *name : {"state", "operation", "intent", "currency"})
            seen.insert(payment[name].get<std::string>());
        for (const Json &each : payment["transactions"]["transactionList"])
            seen.insert(each["type"].get<std::string>() + ' ' + each["state"].get<std::string>());
        for (const Json &operation : answer["operations"])
            seen.insert(operation["rel"].get<std::string>());
    }
    for (const char *wanted : {"Ready",
                               "Pending",
                               "Failed",
                               "Aborted",
                               "Purchase",
                               "Verify",
                               "Authorization",
                               "AutoCapture",
                               "PreAuthorization",
                               "NOK",
                               "SEK",
                               "DKK",
                               "EUR",
                               "USD",
                               "Authorization Completed",
                               "Authorization Failed",
                               "Authorization AwaitingActivity",
                               "Verification Completed",
                               "Capture Completed",
                               "Capture Initialized",
                               "Capture Failed",
                               "Cancellation Completed",
                               "Reversal Completed",
                               "Reversal Initialized",
                               "create-capture",
                               "create-cancellation",
                               "create-reversal",
                               "update-payment-abort",
                               "redirect-authorization",
                               "paid-payment"})
        QVERIFY2(seen.contains(wanted), wanted);
}

void TestSandboxPayexDemo::remainingAmountsFollowFromTheTransactions()
{
    for (const Json &answer : payments(*m_demo)) {
        const Json &payment = answer["payment"];
        std::map<std::string, int> sums;
        for (const Json &each : payment["transactions"]["transactionList"]) {
            if (each["state"] == "Completed")
                sums[each["type"].get<std::string>()] += each["amount"].get<int>();
        }
        const int held = sums["Authorization"] - sums["Capture"] - sums["Cancellation"];
        QCOMPARE(payment["remainingCaptureAmount"], Json(held));
        QCOMPARE(payment["remainingCancellationAmount"], Json(held));
        QCOMPARE(payment["remainingReversalAmount"], Json(sums["Capture"] - sums["Reversal"]));
        QVERIFY(held >= 0 && sums["Reversal"] <= sums["Capture"]);
    }
}

void TestSandboxPayexDemo::everythingHappenedInTheLastSevenDays()
{
    for (const Json &answer : payments(*m_demo)) {
        QVERIFY(answer["payment"]["created"].get<std::string>() > "2026-11-13T14:02:23");
        QVERIFY(answer["payment"]["updated"].get<std::string>() < "2026-11-20T14:02:24");
    }
}

void TestSandboxPayexDemo::everyDocumentedPathIsServed()
{
    Paths wanted;
    addPaths(documentNamed("payex/payex-payment.json"), {}, wanted);
    for (const auto &[name, document] :
         {std::pair{"prices", "payex/payex-prices.json"},
          std::pair{"payeeInfo", "payex/payex-payee-info.json"},
          std::pair{"urls", "payex/payex-urls.json"},
          std::pair{"transactions", "payex/payex-transactions.json"}})
        addPaths(documentNamed(document)[name], "/payment/" + std::string(name), wanted);
    addPaths(documentNamed("payex/payex-transaction.json")["transaction"],
             "/payment/captures/captureList/*/transaction", wanted);
    Paths served;
    for (const Json &payment : payments(*m_demo))
        addPaths(payment, {}, served);
    QCOMPARE(missingPaths(wanted, served), QByteArray());
}

void TestSandboxPayexDemo::everyReferenceIsUsedOnce()
{
    std::set<std::string> references;
    for (const Json &answer : payments(*m_demo)) {
        for (const Json &each : answer["payment"]["transactions"]["transactionList"]) {
            // A payer's tries all have the payment's own.
            if (each["type"] == "Authorization" || each["type"] == "Verification")
                continue;
            const auto reference = each["payeeReference"].get<std::string>();
            QVERIFY2(references.insert(reference).second, reference.c_str());
        }
    }
}

void TestSandboxPayexDemo::twoStartsGiveTheSamePayments()
{
    PayexShop other(QStringLiteral("demo"));
    QCOMPARE(payments(other), payments(*m_demo));
}

void TestSandboxPayexDemo::scalePaymentHasTenThousandTransactions()
{
    const Json entry = m_demo->payments("payex").back();
    QCOMPARE(entry["scenario"], Json("scale"));
    const auto path = QByteArray::fromStdString(entry["id"].get<std::string>());
    const Json list = m_demo->read(path + "/transactions")["transactions"]["transactionList"];
    QCOMPARE(list.size(), std::size_t{10000});
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayexDemo)
#include "tst_sandbox_payex_demo.moc"
