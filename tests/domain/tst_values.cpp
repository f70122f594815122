// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_error.h"
#include "core/domain/os_user.h"
#include "core/domain/same_bytes.h"
#include "core/domain/secret.h"

#include "payments.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>
#include <QTest>

using namespace payments;
using namespace Qt::StringLiterals;

/// The small values of the domain: what a payment is called, which errors refuse.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void whatIsProcessedIsTheSumOfSuccessfulParts();
    void aSumThatDoesNotFitIsNeverToldAsLess();
    void aPaymentIsCalledByItsOrderAndElseByItsId();
    void theCardOfAPaymentIsTheFirstWithDigits();
    void anUnknownWordIsKeptAndIsNothingElse();
    void onlyADefiniteNoIsARefusal_data();
    void onlyADefiniteNoIsARefusal();
    void aCopyOfASecretSurvivesTheOther();
    void bytesAreTheSameOnlyWhole();
    void fullNamesSkipWhatIsMissing();
    void theSystemKnowsItsUserWithoutAnEnvironment();
};

void TestValues::whatIsProcessedIsTheSumOfSuccessfulParts()
{
    const Operation conflict = operation(OperationKind::Refund,
                                         {transaction("1", solution("a", "b"), 300, "SUCCESS"),
                                          transaction("2", solution("a", "c"), 500, "FAILURE"),
                                          transaction("3", solution("a", "d"), 40, "SUCCESS")},
                                         OperationStatus::Conflict);
    QCOMPARE(conflict.processed(), eur(340));
}

void TestValues::aSumThatDoesNotFitIsNeverToldAsLess()
{
    const qint64 largest = std::numeric_limits<qint64>::max();
    Operation nonsense =
        operation(OperationKind::Refund, {transaction("1", solution("a", "b"), 300, "SUCCESS")});
    nonsense.partnerTransactions.push_back(
        transaction("2", solution("a", "c"), largest, "SUCCESS"));
    QCOMPARE(nonsense.processed(), eur(largest));
    QCOMPARE(sumOrLargest(eur(300), eur(40)), eur(340));
    QCOMPARE(sumOrLargest(eur(300), Money(40, *Currency::fromCode(u"USD"_s))), eur(largest));
}

void TestValues::aPaymentIsCalledByItsOrderAndElseByItsId()
{
    Payment payment = authorised();
    QCOMPARE(payment.displayReference(), u"p1"_s);
    payment.order.emplace().reference = u"123456789"_s;
    QCOMPARE(payment.displayReference(), u"123456789"_s);
    payment.orderReference = u"order_01"_s;
    QCOMPARE(payment.displayReference(), u"order_01"_s);
}

void TestValues::theCardOfAPaymentIsTheFirstWithDigits()
{
    Payment payment = authorised();
    QVERIFY(payment.lastFourDigits().isEmpty());
    payment.authorisation.partnerTransactions[0].card.emplace();
    payment.authorisation.partnerTransactions[1].card.emplace().lastFourDigits = u"1234"_s;
    QCOMPARE(payment.lastFourDigits(), u"1234"_s);
}

void TestValues::anUnknownWordIsKeptAndIsNothingElse()
{
    const auto word = Word<OperationStatus>::unknown(u"REVERSED"_s);
    QVERIFY(!word.known());
    QVERIFY(!word.is(OperationStatus::Success));
    QCOMPARE(word.text(), u"REVERSED"_s);
    QVERIFY(!isOpen(word));
    QVERIFY(isOpen(Word<OperationStatus>(OperationStatus::Uncertain, u"UNCERTAIN"_s)));
}

void TestValues::onlyADefiniteNoIsARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("refusal");
    QTest::newRow("400") << 400 << u""_s << true;
    QTest::newRow("404") << 404 << u""_s << true;
    QTest::newRow("408 says nothing of the effect") << 408 << u""_s << false;
    QTest::newRow("409 of another kind") << 409 << u"urn:other"_s << false;
    QTest::newRow("409 idempotency: it exists") << 409 << u"urn:eu.purse:write-conflict"_s << false;
    QTest::newRow("429") << 429 << u""_s << true;
    QTest::newRow("500") << 500 << u""_s << false;
    QTest::newRow("504") << 504 << u""_s << false;
    QTest::newRow("302") << 302 << u""_s << false;
}

void TestValues::onlyADefiniteNoIsARefusal()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    ApiError error;
    error.kind = ErrorKind::Api;
    error.httpStatus = status;
    error.code = code;
    error.isFromProvider = true;
    QTEST(isRefusal(error), "refusal");
    error.isFromProvider = false; // something in between may have let the request through
    QVERIFY(!isRefusal(error));
}

void TestValues::aCopyOfASecretSurvivesTheOther()
{
    Secret kept;
    {
        const Secret first(QByteArray("hunter2"));
        kept = first;
        Secret moved(first);
        moved = Secret(QByteArray("other")); // wiping its share must not touch the others'
        QCOMPARE(moved.reveal(), QByteArray("other"));
    }
    QCOMPARE(kept.reveal(), QByteArray("hunter2"));
}

void TestValues::bytesAreTheSameOnlyWhole()
{
    QVERIFY(areSameBytes("", ""));
    QVERIFY(areSameBytes("signature", "signature"));
    for (const char *other : {"Signature", "signaturE", "signature ", "signatur", ""})
        QVERIFY2(!areSameBytes("signature", other), other);
}

void TestValues::fullNamesSkipWhatIsMissing()
{
    Customer customer;
    QVERIFY(customer.fullName().isEmpty());
    customer.firstName = u"Emily"_s;
    customer.lastName = u"Parker"_s;
    QCOMPARE(customer.fullName(), u"Emily Parker"_s);
}

void TestValues::theSystemKnowsItsUserWithoutAnEnvironment()
{
    const QByteArray user = qgetenv("USER");
    const QByteArray userName = qgetenv("USERNAME");
    const auto restore = qScopeGuard([&] {
        qputenv("USER", user);
        qputenv("USERNAME", userName);
    });
    qputenv("USER", "mila");
    QCOMPARE(osUser(), u"mila"_s);
    qunsetenv("USER");
    qputenv("USERNAME", "noor");
    QCOMPARE(osUser(), u"noor"_s);
    qunsetenv("USERNAME");
#ifdef Q_OS_UNIX
    QVERIFY(!osUser().isEmpty());
#endif
}

COUNTERFOIL_TEST(QCoreApplication, TestValues)
#include "tst_values.moc"
