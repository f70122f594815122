// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status_words.h"
#include "core/domain/tax_share.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;

namespace {

Money kroner(qint64 minorUnits)
{
    return {minorUnits, *Currency::fromCode(u"NOK")};
}

PartnerTransaction taxedPart(qint64 amount, qint64 tax, const QString &status)
{
    PartnerTransaction part;
    part.amount = kroner(amount);
    part.taxAmount = kroner(tax);
    part.status = status;
    return part;
}

Operation taxedOperation(qint64 amount, qint64 tax, OperationStatus status)
{
    Operation operation;
    operation.partnerTransactions = {taxedPart(amount, tax, statusWord(status))};
    return operation;
}

/// 1,000 with a tax of 199.
Payment taxedPayment()
{
    Payment payment;
    payment.amount = kroner(1000);
    payment.authorisation.partnerTransactions = {
        taxedPart(1000, 199, statusWord(AuthorisationStatus::Authorised))};
    payment.amounts.availableToCapture = kroner(1000);
    payment.amounts.availableToVoid = kroner(1000);
    payment.amounts.availableToRefund = kroner(0);
    return payment;
}

} // namespace

class TestTaxShare : public QObject
{
    Q_OBJECT

private slots:
    void theTaxIsAsTheAmountIs();
    void allPartsTogetherHaveTheWholeTax();
    void theRestHasTheTaxThatIsLeft();
    void whatFailedHasNoTax();
    void aRefundHasTheTaxOfWhatWasCaptured();
    void withoutATaxThereIsNone();
};

void TestTaxShare::theTaxIsAsTheAmountIs()
{
    const Payment payment = taxedPayment();
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(500)),
             std::optional(kroner(100))); // 99.5
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(1000)),
             std::optional(kroner(199)));
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(0)), std::optional(kroner(0)));
}

void TestTaxShare::allPartsTogetherHaveTheWholeTax()
{
    Payment payment = taxedPayment();
    qint64 sum = 0;
    for (const qint64 amount : {1, 333, 333, 332, 1}) {
        const auto tax = proportionalTax(payment, OperationKind::Capture, kroner(amount));
        QVERIFY(tax.has_value());
        sum += tax->minorUnits();
        payment.captures.push_back(
            taxedOperation(amount, tax->minorUnits(), OperationStatus::Success));
        payment.amounts.availableToCapture =
            *payment.amounts.availableToCapture.minus(kroner(amount));
    }
    QCOMPARE(sum, 199);
}

void TestTaxShare::theRestHasTheTaxThatIsLeft()
{
    Payment payment = taxedPayment();
    payment.captures = {taxedOperation(400, 150, OperationStatus::Pending)}; // a person said so
    payment.amounts.availableToCapture = kroner(600);
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(600)),
             std::optional(kroner(49)));
    payment.captures = {taxedOperation(400, 250, OperationStatus::Success)};
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(600)),
             std::optional(kroner(0)));
}

void TestTaxShare::whatFailedHasNoTax()
{
    Payment payment = taxedPayment();
    payment.captures = {taxedOperation(1000, 199, OperationStatus::Failure)};
    payment.authorisation.partnerTransactions.push_back(
        taxedPart(1000, 500, statusWord(AuthorisationStatus::Refused)));
    QCOMPARE(proportionalTax(payment, OperationKind::Capture, kroner(1000)),
             std::optional(kroner(199)));
}

void TestTaxShare::aRefundHasTheTaxOfWhatWasCaptured()
{
    Payment payment = taxedPayment();
    payment.captures = {taxedOperation(600, 120, OperationStatus::Success),
                        taxedOperation(400, 79, OperationStatus::Pending)};
    payment.refunds = {taxedOperation(100, 20, OperationStatus::Success)};
    payment.amounts.availableToRefund = kroner(500);
    QCOMPARE(proportionalTax(payment, OperationKind::Refund, kroner(250)),
             std::optional(kroner(50)));
    QCOMPARE(proportionalTax(payment, OperationKind::Refund, kroner(500)),
             std::optional(kroner(100)));
}

void TestTaxShare::withoutATaxThereIsNone()
{
    Payment payment = taxedPayment();
    payment.authorisation.partnerTransactions.front().taxAmount.reset();
    QVERIFY(!proportionalTax(payment, OperationKind::Capture, kroner(500)));
    QVERIFY(!proportionalTax(payment, OperationKind::Refund, kroner(500)));
}

COUNTERFOIL_TEST(QCoreApplication, TestTaxShare)
#include "tst_tax_share.moc"
