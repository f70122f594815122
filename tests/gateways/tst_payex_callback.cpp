// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_callback.h"
#include "tests/gateways/payex_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// A callback names a payment, in either of the published forms, and nothing that is believed.
class TestPayexCallback : public QObject
{
    Q_OBJECT

private slots:
    void bothFormsNameThePayment_data();
    void bothFormsNameThePayment();
    void thePaymentAloneIsEnough();
    void whatNamesNoPaymentIsRefused_data();
    void whatNamesNoPaymentIsRefused();
};

void TestPayexCallback::bothFormsNameThePayment_data()
{
    QTest::addColumn<QByteArray>("body");
    const std::string capture = std::string(payexPath) + "/captures/1";
    QTest::newRow("objects") << payexBytes(
        {{"payment", {{"id", payexPath}, {"number", 222222222}}},
         {"transaction", {{"id", capture}, {"number", 333333333}}}});
    QTest::newRow("members") << payexBytes({{"payment", payexPath},
                                            {"paymentNumber", 222222222},
                                            {"transaction", capture},
                                            {"transactionNumber", "333333333"}});
}

void TestPayexCallback::bothFormsNameThePayment()
{
    QFETCH(QByteArray, body);
    const auto callback = payex::parseCallback(body);
    QVERIFY(callback.has_value());
    QCOMPARE(callback->payment.text(), QString::fromLatin1(payexPath));
    QCOMPARE(callback->paymentNumber, QStringLiteral("222222222"));
    QCOMPARE(callback->transaction, QString::fromLatin1(payexPath) + QStringLiteral("/captures/1"));
    QCOMPARE(callback->transactionNumber, QStringLiteral("333333333"));
}

void TestPayexCallback::thePaymentAloneIsEnough()
{
    const auto callback =
        payex::parseCallback(payexBytes({{"payment", payexPath}, {"transaction", 7.5}}));
    QVERIFY(callback.has_value());
    QCOMPARE(callback->payment.text(), QString::fromLatin1(payexPath));
    QVERIFY(callback->transaction.isEmpty());
}

void TestPayexCallback::whatNamesNoPaymentIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("payment=1");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no payment") << QByteArray(R"({"transaction":"/psp/x"})");
    QTest::newRow("a number") << QByteArray(R"({"payment":7})");
    QTest::newRow("another host's address")
        << QByteArray(R"({"payment":"https://evil.example)") + payexPath + "\"}";
    QTest::newRow("a path that is no payment's")
        << QByteArray(R"({"payment":{"id":"/psp/creditcard/payments/../x"}})");
}

void TestPayexCallback::whatNamesNoPaymentIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!payex::parseCallback(body).has_value());
}

COUNTERFOIL_TEST(QCoreApplication, TestPayexCallback)
#include "tst_payex_callback.moc"
