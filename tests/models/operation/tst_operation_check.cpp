// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_check.h"

#include "models/operation/amount_sentences.h"
#include "tests/models/operation_rules.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// What follows from the inputs of an operation, by what the provider takes.
class TestOperationCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatCanBeDoneHasAnAmountAndNoError();
    void withoutPartsTheWholeAmountIsTaken_data();
    void withoutPartsTheWholeAmountIsTaken();
    void aWholeAmountOfUnknownDecimalsIsRefused();
    void aSecondOperationHasASentenceOfItsOwn_data();
    void aSecondOperationHasASentenceOfItsOwn();
    void aFirstOperationIsTakenOnce();
    void nothingLeftComesBeforeNotTwice();
    void withoutLinesTheAmountIsTheTypedOne();
    void linesThatCannotBeAddedUpHold();
    void withoutAListNothingIsForecast();
    void aBadListHoldsOnlyWhereThereIsOne();
    void aReferenceIsHeldToWhatTheProviderTakes_data();
    void aReferenceIsHeldToWhatTheProviderTakes();

private:
    static OperationInputs typing(const QString &amountText,
                                  OperationKind kind = OperationKind::Refund)
    {
        OperationInputs inputs;
        inputs.kind = kind;
        inputs.amountText = amountText;
        inputs.linesTotal = money(0);
        inputs.left = leftBySolution(candidates(kind, samplePayment()));
        return inputs;
    }
    static OperationRules without(bool OperationRules::*rule)
    {
        OperationRules rules = allRules;
        rules.*rule = false;
        return rules;
    }
};

void TestOperationCheck::whatCanBeDoneHasAnAmountAndNoError()
{
    const OperationCheck check = validate(typing(u"30"_s), samplePayment(), allRules);
    QCOMPARE(check.amount, std::optional(money(3000)));
    QVERIFY(check.errors.isEmpty());
    QVERIFY(!check.isAmountMissing);
    QCOMPARE(check.title, u"Refund 30.00 EUR"_s);
    QCOMPARE(check.prediction,
             u"After this, the payment will be partly refunded, with 67.50 left."_s);
    QCOMPARE(check.preview.parts.size(), size_t(2));
}

void TestOperationCheck::withoutPartsTheWholeAmountIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a part") << u"30"_s;
    QTest::newRow("too much") << u"1000"_s;
    QTest::newRow("no amount") << u"x"_s;
}

void TestOperationCheck::withoutPartsTheWholeAmountIsTaken()
{
    QFETCH(QString, typed);
    OperationInputs inputs = typing(typed);
    inputs.mode = AmountMode::ByLines;
    inputs.linesTotal = money(500);
    OperationRules rules = without(&OperationRules::partial);
    rules.lines = false;
    const OperationCheck check = validate(inputs, samplePayment(), rules);
    QCOMPARE(check.amount, std::optional(money(9750)));
    QVERIFY(check.errors.isEmpty());
    QVERIFY(!check.computed);
}

void TestOperationCheck::aWholeAmountOfUnknownDecimalsIsRefused()
{
    Payment payment = samplePayment();
    payment.amount = money(14299, u"ZZZ"_s);
    payment.amounts.availableToRefund = money(9750, u"ZZZ"_s);
    OperationRules rules = without(&OperationRules::partial);
    rules.priorities = false;
    const OperationCheck check = validate(typing(QString()), payment, rules);
    QVERIFY(!check.amount);
    QVERIFY(check.errors.amount.contains(u"how many decimals ZZZ has"_s));
}

void TestOperationCheck::aSecondOperationHasASentenceOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("capture")
        << int(OperationKind::Capture)
        << u"The provider captures a payment only once, and this one already has a capture."_s;
    QTest::newRow("refund")
        << int(OperationKind::Refund)
        << u"The provider refunds a payment only once, and this one already has a refund."_s;
}

void TestOperationCheck::aSecondOperationHasASentenceOfItsOwn()
{
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    const OperationCheck check = validate(typing(u"30"_s, static_cast<OperationKind>(kind)),
                                          samplePayment(), without(&OperationRules::several));
    QVERIFY(!check.amount);
    QCOMPARE(check.errors.amount, sentence);
    QVERIFY(!check.isAmountMissing);
}

void TestOperationCheck::aFirstOperationIsTakenOnce()
{
    const OperationRules once = without(&OperationRules::several);
    QVERIFY(validate(typing(u"30"_s, OperationKind::Void), samplePayment(), once).amount);

    Payment payment = samplePayment();
    payment.refunds[0].status = operationWord(OperationStatus::Failure);
    payment.amounts.totalRefunded = money(0);
    QVERIFY(validate(typing(u"30"_s), payment, once).amount);
    payment.refunds[0].status = operationWord(OperationStatus::Pending); // it may still succeed
    QVERIFY(!validate(typing(u"30"_s), payment, once).amount);
    payment.refunds.clear(); // a provider that lists none
    QVERIFY(validate(typing(u"30"_s), payment, once).amount);
    payment.amounts.totalRefunded = money(1250);
    QVERIFY(!validate(typing(u"30"_s), payment, once).amount);
}

void TestOperationCheck::nothingLeftComesBeforeNotTwice()
{
    Payment payment = samplePayment();
    payment.amounts.availableToRefund = money(0);
    QCOMPARE(validate(typing(u"30"_s), payment, without(&OperationRules::several)).errors.amount,
             nothingAvailableSentence(OperationKind::Refund));
}

void TestOperationCheck::withoutLinesTheAmountIsTheTypedOne()
{
    OperationInputs inputs = typing(QString());
    inputs.mode = AmountMode::ByLines;
    inputs.linesTotal = tl::unexpected(MoneyError::Overflow);
    const OperationCheck check = validate(inputs, samplePayment(), without(&OperationRules::lines));
    QCOMPARE(check.errors.amount, u"Enter the amount to refund."_s);
    QVERIFY(check.errors.lines.isEmpty());
}

void TestOperationCheck::linesThatCannotBeAddedUpHold()
{
    OperationInputs inputs = typing(u"30"_s);
    inputs.mode = AmountMode::ByLines;
    inputs.linesTotal = tl::unexpected(MoneyError::Overflow);
    const OperationCheck check = validate(inputs, samplePayment(), allRules);
    QVERIFY(check.errors.lines.startsWith(u"The order lines can't be added up."_s));
    QVERIFY(!check.errors.isEmpty());
}

void TestOperationCheck::withoutAListNothingIsForecast()
{
    const OperationCheck check =
        validate(typing(u"30"_s), samplePayment(), without(&OperationRules::priorities));
    QVERIFY(check.amount);
    QVERIFY(check.preview.parts.empty());
    QVERIFY(check.preview.uncoveredSentence.isEmpty());
    QVERIFY(check.preview.notes.isEmpty());
}

void TestOperationCheck::aBadListHoldsOnlyWhereThereIsOne()
{
    OperationInputs inputs = typing(u"30"_s);
    inputs.priorities = {{{u"*"_s, u"giftcard"_s}, {u"*"_s, u"giftcard"_s}}};
    const FieldErrors errors = validate(inputs, samplePayment(), allRules).errors;
    QCOMPARE(errors.priorityRows.keys(), QList<int>{1});
    QVERIFY(errors.priorities.startsWith(u"No rule in the list covers 2.50 EUR"_s));
    QVERIFY(
        validate(inputs, samplePayment(), without(&OperationRules::priorities)).errors.isEmpty());
}

void TestOperationCheck::aReferenceIsHeldToWhatTheProviderTakes_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("plain") << u"REF1"_s << true;
    QTest::newRow("the longest") << QString(8, u'x') << true;
    QTest::newRow("too long") << QString(9, u'x') << false;
    QTest::newRow("a hyphen") << u"REF-1"_s << false;
    QTest::newRow("a space") << u"REF 1"_s << false;
    QTest::newRow("an accent") << u"R\u00c9F"_s << false;
    QTest::newRow("one that a refund has") << u"USED1"_s << false;
}

void TestOperationCheck::aReferenceIsHeldToWhatTheProviderTakes()
{
    QFETCH(QString, reference);
    QFETCH(bool, taken);
    Payment payment = samplePayment();
    payment.refunds.emplace_back().merchantReference = u"USED1"_s;
    OperationInputs inputs = typing(u"30"_s, OperationKind::Capture);
    inputs.reference = reference;
    OperationRules rules = allRules;
    QVERIFY(validate(inputs, payment, rules).errors.reference.isEmpty());
    rules.reference = {8, true, true};
    QCOMPARE(validate(inputs, payment, rules).errors.reference.isEmpty(), taken);
}

COUNTERFOIL_TEST(QCoreApplication, TestOperationCheck)
#include "tst_operation_check.moc"
