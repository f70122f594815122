// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_check.h"

#include "payments.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using namespace payments;
using namespace Qt::StringLiterals;

class TestLedgerCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundLedgerHasNothingToReport();
    void aWrongFigureIsNamedWithBothNumbers();
    void openOperationsHoldTheirMoneyBack();
    void anOpenOperationWithoutPartsHoldsItsAmountBack();
    void figuresNearTheLimitDoNotWrap();
};

void TestLedgerCheck::aSoundLedgerHasNothingToReport()
{
    Payment payment = authorised();
    QVERIFY(checkLedger(payment).empty());
    payment.amounts.totalCaptured = eur(11000);
    payment.amounts.totalRefunded = eur(1250);
    payment.amounts.availableToCapture = payment.amounts.availableToVoid = eur(3299);
    payment.amounts.availableToRefund = eur(9750);
    QVERIFY(checkLedger(payment).empty());
}

void TestLedgerCheck::aWrongFigureIsNamedWithBothNumbers()
{
    Payment payment = authorised();
    payment.amounts.availableToRefund = eur(9900);
    const auto mismatches = checkLedger(payment);
    QCOMPARE(mismatches.size(), size_t(1));
    QCOMPARE(mismatches[0].field, u"available_to_refund"_s);
    QCOMPARE(mismatches[0].reported, eur(9900));
    QCOMPARE(mismatches[0].computed, eur(0));
}

void TestLedgerCheck::openOperationsHoldTheirMoneyBack()
{
    Payment payment = authorised();
    payment.captures = {
        operation(OperationKind::Capture,
                  {transaction("c", solution("illicado", "giftcard"), 4000, "PENDING")},
                  OperationStatus::Pending)};
    QCOMPARE(checkLedger(payment).size(), size_t(2));
    payment.amounts.availableToCapture = payment.amounts.availableToVoid = eur(10299);
    QVERIFY(checkLedger(payment).empty());
}

void TestLedgerCheck::anOpenOperationWithoutPartsHoldsItsAmountBack()
{
    Payment payment = authorised();
    Operation pending = operation(OperationKind::Void, {}, OperationStatus::Uncertain);
    pending.amount = eur(299);
    payment.voids = {pending};
    payment.amounts.availableToCapture = payment.amounts.availableToVoid = eur(14000);
    QVERIFY(checkLedger(payment).empty());
}

void TestLedgerCheck::figuresNearTheLimitDoNotWrap()
{
    Payment payment = authorised();
    payment.amounts.totalAuthorised = eur(std::numeric_limits<qint64>::min() + 1);
    payment.amounts.totalCaptured = eur(std::numeric_limits<qint64>::max());
    QVERIFY(!checkLedger(payment).empty());
}

COUNTERFOIL_TEST(QCoreApplication, TestLedgerCheck)
#include "tst_ledger_check.moc"
