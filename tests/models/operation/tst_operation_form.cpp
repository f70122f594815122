// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_error.h"
#include "tests/models/operation_rules.h"
#include "tests/models/order_with_lines.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const Priority anyCard{u"*"_s, u"creditcard"_s};
const Priority anyGiftcard{u"*"_s, u"giftcard"_s};
const Priority anySolution{u"*"_s, u"*"_s};

/// One card, nothing captured, in another currency.
Payment authorisedIn(const QString &code, qint64 amount)
{
    const auto in = [&code](qint64 minorUnits) { return money(minorUnits, code); };
    Payment payment;
    payment.id = PaymentId(u"p1"_s);
    payment.revision = 1;
    payment.amount = in(amount);
    payment.amounts = {in(0), in(amount), in(0), in(amount), in(0), in(0), in(0), in(amount)};
    PartnerTransaction card = part(u"a1"_s, amount, creditcard, u"A1"_s, u"AUTHORIZED"_s);
    card.amount = in(amount);
    payment.authorisation.partnerTransactions = {card};
    payment.split = {{creditcard, in(amount), {}, {}, {}, {}}};
    return payment;
}

QStringList figures(const OperationForm &form)
{
    QStringList figures;
    for (const OperationSum &sum : operationSums(*form.payment(), form.kind()))
        figures << sum.label + u' ' + formatAmount(sum.amount);
    return figures;
}

QStringList bars(const OperationForm &form)
{
    QStringList bars;
    for (const PreviewPart &part : form.check().preview.parts) {
        bars << solutionName(part.solution) + u' ' + formatAmount(part.amount) + u" / "_s +
                    formatAmount(part.left);
    }
    return bars;
}

} // namespace

class TestOperationForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sumsSayWhatLimitsARefund()
    {
        Payment payment = samplePayment();
        payment.refunds.push_back(operation(
            OperationKind::Refund, u"p"_s, 500, "2026-11-20T10:00:00+01:00",
            {part(u"p1"_s, 500, creditcard, u"P1"_s, u"PENDING"_s)}, OperationStatus::Pending));
        payment.amounts.availableToRefund = money(9250);
        const OperationForm form(OperationKind::Refund, share(payment), always(allRules));
        QCOMPARE(figures(form), (QStringList{u"Captured 110.00"_s, u"Refunded so far 12.50"_s,
                                             u"Pending 5.00"_s, u"Available now 92.50"_s}));
        QCOMPARE(form.payment()->available(form.kind()), money(9250));
    }

    void sumsSayWhatLimitsACaptureAndAVoid()
    {
        const QStringList expected{u"Authorised 142.99"_s, u"Captured 110.00"_s, u"Voided 0.00"_s,
                                   u"Pending 0.00"_s, u"Available now 32.99"_s};
        QCOMPARE(figures(OperationForm(OperationKind::Capture, share(samplePayment()),
                                       always(allRules))),
                 expected);
        QCOMPARE(
            figures(OperationForm(OperationKind::Void, share(samplePayment()), always(allRules))),
            expected);
    }

    void badAmountGivesASentenceAndIsKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << u""_s << u"Enter the amount to refund."_s;
        QTest::newRow("spaces") << u"   "_s << u"Enter the amount to refund."_s;
        QTest::newRow("0") << u"0"_s << u"A refund of 0 moves no money. Enter an amount above 0."_s;
        QTest::newRow("0.00") << u"0.00"_s
                              << u"A refund of 0 moves no money. Enter an amount above 0."_s;
        QTest::newRow("negative") << u"-5"_s
                                  << u"An amount can't be negative. Remove the minus sign."_s;
        QTest::newRow("letters") << u"ten"_s
                                 << u"This isn't an amount. Enter only digits, such as 97.50."_s;
        QTest::newRow("grouping") << u"1,000.00"_s
                                  << u"Leave out thousands separators, as in 1000.00."_s;
        QTest::newRow("grouping without decimals")
            << u"1,000"_s << u"Leave out thousands separators, as in 1000.00."_s;
        QTest::newRow("comma for the decimal sign")
            << u"12,50"_s << u"Enter 12.50, with a decimal point."_s;
        QTest::newRow("comma before one decimal")
            << u" 12,5 "_s << u"Enter 12.50, with a decimal point."_s;
        QTest::newRow("comma in front") << u",50"_s << u"Enter 0.50, with a decimal point."_s;
        QTest::newRow("comma before too many decimals")
            << u"1,0000"_s << u"Leave out thousands separators, as in 1000.00."_s;
        QTest::newRow("decimals") << u"1.234"_s << u"EUR has only 2 decimals. Remove the rest."_s;
        QTest::newRow("too much")
            << u"97.51"_s << u"Only 97.50 EUR is left to refund. Enter that amount or less."_s;
        QTest::newRow("20 digits")
            << u"12345678901234567890"_s
            << u"Only 97.50 EUR is left to refund. Enter that amount or less."_s;
        QTest::newRow("20 nines with decimals")
            << u"99999999999999999999.99"_s
            << u"Only 97.50 EUR is left to refund. Enter that amount or less."_s;
        QTest::newRow("markup") << u"<b>5</b>"_s
                                << u"This isn't an amount. Enter only digits, such as 97.50."_s;
    }
    void badAmountGivesASentenceAndIsKept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(typed);
        QCOMPARE(form.errors().amount, sentence);
        QCOMPARE(form.draft().amountText, typed);
        QVERIFY(!form.canSubmit());
        QVERIFY(!form.check().amount);
        QVERIFY(!form.request());
        QCOMPARE(form.request().error().amount, sentence);
        QCOMPARE(form.check().title, u"Refund"_s);
    }

    void decimalSignIsThatOfTheLocale()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"12.50"_s);
        QCOMPARE(form.errors().amount, u"Enter 12,50, with a decimal comma."_s);
        form.setAmountText(u"1.000"_s);
        QCOMPARE(form.errors().amount, u"Leave out thousands separators, as in 1000,00."_s);
    }

    void untouchedFormDoesNotComplain()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        QVERIFY(!form.canSubmit());
        QVERIFY(form.shownErrors().amount.isEmpty());
        form.setAmountText(u"x"_s);
        form.setAmountText(QString());
        QCOMPARE(form.shownErrors().amount, u"Enter the amount to refund."_s);
    }

    void goodAmountIsReadByTheCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("available");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minorUnits"); // -1: refused
        QTest::addColumn<QString>("button");
        QTest::newRow("EUR") << u"EUR"_s << qint64(9750) << u" 30 "_s << qint64(3000)
                             << u"Capture 30.00 EUR"_s;
        QTest::newRow("JPY") << u"JPY"_s << qint64(12000) << u"1200"_s << qint64(1200)
                             << u"Capture 1,200 JPY"_s;
        QTest::newRow("JPY with decimals")
            << u"JPY"_s << qint64(12000) << u"12.5"_s << qint64(-1) << u"Capture"_s;
        QTest::newRow("KWD") << u"KWD"_s << qint64(12345) << u"1.234"_s << qint64(1234)
                             << u"Capture 1.234 KWD"_s;
        QTest::newRow("KWD with too many")
            << u"KWD"_s << qint64(12345) << u"1.2345"_s << qint64(-1) << u"Capture"_s;
    }
    void goodAmountIsReadByTheCurrency()
    {
        QFETCH(QString, code);
        QFETCH(qint64, available);
        QFETCH(QString, typed);
        QFETCH(qint64, minorUnits);
        QFETCH(QString, button);
        OperationForm form(OperationKind::Capture, share(authorisedIn(code, available)),
                           always(allRules));
        form.setAmountText(typed);
        QCOMPARE(form.check().amount ? form.check().amount->minorUnits() : -1, minorUnits);
        QCOMPARE(form.canSubmit(), minorUnits > 0);
        QCOMPARE(form.check().title, button);
    }

    void yenErrorsSayWholeNumber()
    {
        OperationForm form(OperationKind::Capture, share(authorisedIn(u"JPY"_s, 12000)),
                           always(allRules));
        form.setAmountText(u"12.5"_s);
        QCOMPARE(form.errors().amount, u"JPY has no decimals. Enter a whole number."_s);
    }

    void currencyWithoutExponentCannotBeTyped()
    {
        OperationForm form(OperationKind::Capture, share(authorisedIn(u"ZZZ"_s, 12000)),
                           always(allRules));
        form.setAmountText(u"12"_s);
        QVERIFY(form.errors().amount.contains(u"how many decimals ZZZ has"_s));
        QVERIFY(!form.canSubmit());
    }

    void nothingAvailableIsSaidAtOnce()
    {
        Payment payment = samplePayment();
        payment.amounts.availableToRefund = money(0);
        OperationForm form(OperationKind::Refund, share(payment), always(allRules));
        QCOMPARE(form.shownErrors().amount, u"Nothing is left to refund."_s);
    }

    void maximumIsTyped()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.useMaximum();
        QCOMPARE(form.draft().amountText, u"97.50"_s);
        QCOMPARE(form.check().title, u"Refund 97.50 EUR"_s);
        QVERIFY(form.canSubmit());
    }

    void predictionNamesWhatStays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const int capture = int(OperationKind::Capture);
        const int refund = int(OperationKind::Refund);
        const int voiding = int(OperationKind::Void);
        QTest::newRow("partly refunded")
            << refund << u"30"_s
            << u"After this, the payment will be partly refunded, with 67.50 left."_s;
        QTest::newRow("fully refunded")
            << refund << u"97.50"_s << u"After this, the payment will be fully refunded."_s;
        QTest::newRow("partly captured")
            << capture << u"10"_s
            << u"After this, the payment will be partly captured, with 22.99 left."_s;
        QTest::newRow("fully captured")
            << capture << u"32.99"_s << u"After this, the payment will be fully captured."_s;
        QTest::newRow("partly voided")
            << voiding << u"10"_s
            << u"After this, the payment will be partly voided, with 22.99 left."_s;
        QTest::newRow("the rest voided")
            << voiding << u"32.99"_s << u"After this, nothing will be left to void."_s;
        QTest::newRow("nothing typed") << refund << QString() << QString();
    }
    void predictionNamesWhatStays()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        OperationForm form(static_cast<OperationKind>(kind), share(samplePayment()),
                           always(allRules));
        form.setAmountText(typed);
        QCOMPARE(form.check().prediction, sentence);
    }

    void previewFollowsThePriorities()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        QCOMPARE(bars(form), (QStringList{u"illicado giftcard 0.00 / 27.50"_s,
                                          u"ingenico creditcard 0.00 / 70.00"_s}));
        form.setAmountText(u"30"_s);
        QCOMPARE(bars(form), (QStringList{u"ingenico creditcard 30.00 / 70.00"_s,
                                          u"illicado giftcard 0.00 / 27.50"_s}));
        form.priorities().setList({{anyGiftcard, anySolution}});
        QCOMPARE(bars(form), (QStringList{u"illicado giftcard 27.50 / 27.50"_s,
                                          u"ingenico creditcard 2.50 / 70.00"_s}));
        form.priorities().move(1, 0);
        QCOMPARE(bars(form), (QStringList{u"ingenico creditcard 30.00 / 70.00"_s,
                                          u"illicado giftcard 0.00 / 27.50"_s}));
    }

    void previewAddsUpTransactionsOfOnePartner()
    {
        OperationForm form(OperationKind::Refund, share(largePayment(1000)), always(allRules));
        form.setAmountText(u"75"_s);
        QCOMPARE(bars(form), (QStringList{u"ingenico creditcard 75.00 / 80.00"_s,
                                          u"illicado giftcard 0.00 / 27.50"_s}));
    }

    void listThatDoesNotCoverTheAmountHoldsUntilTheWildcardIsAdded()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30"_s);
        form.priorities().setList({{anyGiftcard}});
        QCOMPARE(form.check().preview.uncovered, money(250));
        QVERIFY(form.errors().priorities.startsWith(u"No rule in the list covers 2.50 EUR"_s));
        QVERIFY(!form.canSubmit());
        form.addWildcard();
        QVERIFY(form.errors().isEmpty());
        QVERIFY(form.canSubmit());
        QCOMPARE(form.request().value().priorities, (PriorityList{{anyGiftcard, anySolution}}));
    }

    void amountThatTheTransactionsDoNotStateIsLeftToTheProvider()
    {
        Payment payment = samplePayment();
        payment.captures[0].partnerTransactions[1].remainingAmount = money(1000);
        OperationForm form(OperationKind::Refund, share(payment), always(allRules));
        form.setAmountText(u"97.50"_s);
        QCOMPARE(form.check().preview.uncovered, money(9750 - 1000 - 2750));
        QVERIFY(form.check().preview.uncoveredSentence.contains(u"The provider may refuse"_s));
        QVERIFY(form.canSubmit());
    }

    void badEntriesHoldTheOperation_data()
    {
        QTest::addColumn<int>("count"); // of the same entry
        QTest::addColumn<bool>("wildcard");
        QTest::addColumn<bool>("held");
        QTest::newRow("one entry") << 1 << false << false;
        QTest::newRow("duplicate") << 2 << false << true;
        QTest::newRow("one */*") << 1 << true << false;
        QTest::newRow("two */*") << 2 << true << true;
    }
    void badEntriesHoldTheOperation()
    {
        QFETCH(int, count);
        QFETCH(bool, wildcard);
        QFETCH(bool, held);
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30"_s);
        for (int i = 0; i < count; ++i)
            form.priorities().add(wildcard ? anySolution : anyCard);
        QCOMPARE(form.errors().priorityRows.contains(1), held);
        QCOMPARE(form.canSubmit(), !held);
    }

    void entryThatNeverMatchesIsMarkedButDoesNotHold()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30"_s);
        form.priorities().setList({{{u"paypal"_s, u"*"_s}, anySolution}});
        QVERIFY(form.canSubmit());
        QVERIFY(!form.priorities().index(0, 0).data(PriorityListModel::ProblemRole).isNull());
    }

    void voidWithoutAListSaysThatTheOrderIsNotDocumented()
    {
        OperationForm form(OperationKind::Void, share(samplePayment()), always(allRules));
        QVERIFY(form.check().preview.notes.join(u' ').contains(u"document the order"_s));
        form.priorities().add(anySolution);
        QVERIFY(form.check().preview.notes.isEmpty());
    }

    void amountFollowsTheLinesUntilItIsTyped()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        QVERIFY(form.draft().amountText.isEmpty());
        form.lines().setChosen(0, 2);
        QCOMPARE(form.draft().amountText, u"66.67"_s);
        form.lines().setChosen(1, 1);
        QCOMPARE(form.draft().amountText, u"71.67"_s);
        QVERIFY(!form.check().computed);

        form.setAmountText(u"70"_s);
        QCOMPARE(form.check().computed, std::optional(money(7167)));
        form.lines().setChosen(1, 2);
        QCOMPARE(form.draft().amountText, u"70"_s);
        QCOMPARE(form.check().computed, std::optional(money(7667)));
        form.useComputed();
        QCOMPARE(form.draft().amountText, u"76.67"_s);
        QVERIFY(!form.check().computed);
        form.lines().setChosen(1, 0);
        QCOMPARE(form.draft().amountText, u"66.67"_s);
    }

    void byLinesNothingChosenAsksForALine_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("capture") << int(OperationKind::Capture)
                                 << u"Choose at least one line to capture."_s;
        QTest::newRow("refund") << int(OperationKind::Refund)
                                << u"Choose at least one line to refund."_s;
        QTest::newRow("void") << int(OperationKind::Void) << u"Choose at least one line to void."_s;
    }
    void byLinesNothingChosenAsksForALine()
    {
        QFETCH(int, kind);
        QFETCH(QString, sentence);
        Payment payment = paymentWithLines();
        payment.order->shipments[0].itemLines.push_back(itemLine(u"Loyalty"_s, 1, -1000));
        OperationForm form(static_cast<OperationKind>(kind), share(payment), always(allRules));
        form.setMode(AmountMode::ByLines);
        QVERIFY(form.shownErrors().amount.isEmpty()); // nobody touched it yet
        QCOMPARE(form.errors().amount, sentence);
        form.lines().setChosen(2, 1); // the discount
        QCOMPARE(form.errors().amount, sentence);
        form.lines().setChosen(1, 1);
        form.lines().setChosen(1, 0);
        QCOMPARE(form.shownErrors().amount, sentence);
        QVERIFY(!form.canSubmit());
    }

    void byLinesClearedAmountIsToBeTyped()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 1);
        form.setAmountText(QString());
        QCOMPARE(form.errors().amount, u"Enter the amount to refund."_s);
    }

    void linesAboveWhatIsLeftAskForFewerUnits()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 3); // 100.00
        QCOMPARE(form.errors().amount,
                 u"Only 97.50 EUR is left to refund. Choose fewer units, or enter the amount."_s);
        form.setAmountText(u"99"_s);
        QCOMPARE(form.errors().amount,
                 u"Only 97.50 EUR is left to refund. Enter that amount or less."_s);
    }

    void linesOfNoValueSaySo()
    {
        Payment payment = paymentWithLines();
        payment.order->shipments[0].itemLines[1].netAmount = money(0);
        OperationForm form(OperationKind::Refund, share(payment), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(1, 1);
        QCOMPARE(
            form.errors().amount,
            u"The chosen lines come to 0.00 EUR. Choose more, or enter the amount to refund."_s);
    }

    void discountOfTheOrderLowersTheAmountAndNotTheLines()
    {
        Payment payment = paymentWithLines(); // lines of 142.99
        payment.order->netAmount = money(12869);
        OperationForm form(OperationKind::Refund, share(payment), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(2, 1);
        QCOMPARE(form.draft().amountText, u"29.69"_s);
        QCOMPARE(form.request().value().amount, money(2969));
        QCOMPARE(form.request().value().lines.at(0).line.netAmount, money(3299));
        form.lines().setSpread(false);
        QCOMPARE(form.draft().amountText, u"32.99"_s);

        OperationForm again(OperationKind::Refund, share(payment), always(allRules));
        again.restore(form.draft());
        QVERIFY(!again.lines().isSpread());
        QCOMPARE(again.draft(), form.draft());
    }

    void linesGoIntoTheRequestOnlyByLines()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 3);
        QVERIFY(!form.canSubmit()); // 100.00 of 97.50
        form.lines().setChosen(0, 2);
        QCOMPARE(form.request().value().lines.size(), size_t(1));
        form.setMode(AmountMode::ByAmount);
        QVERIFY(form.request().value().lines.empty());
        QCOMPARE(form.request().value().amount, money(6667));
    }

    void requestCarriesWhatWasTyped()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30.00"_s);
        form.setReference(u" RMA-2207 "_s);
        form.priorities().setList({{anyCard, anySolution}});
        const auto request = form.request();
        QVERIFY(request);
        QCOMPARE(request->kind, OperationKind::Refund);
        QCOMPARE(request->amount, money(3000));
        QCOMPARE(request->merchantReference, u"RMA-2207"_s);
        QCOMPARE(request->priorities, (PriorityList{{anyCard, anySolution}}));
    }

    void movedPaymentHoldsUntilItIsAccepted()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"90"_s);
        form.setReference(u"RMA"_s);
        QVERIFY(form.canSubmit());

        Payment moved = samplePayment();
        moved.revision = 8;
        moved.amounts.totalRefunded = money(3250);
        moved.amounts.availableToRefund = money(7750);
        QSignalSpy changed(&form, &OperationForm::changed);
        form.setLatest(share(moved));
        QCOMPARE(changed.count(), 1);
        QVERIFY(form.isMoved());
        QVERIFY(!form.canSubmit());
        QVERIFY(form.errors().moved);
        const QList<MovedFigure> figures = form.movedFigures();
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.at(0).label, u"Refunded so far"_s);
        QCOMPARE(figures.at(0).before, money(1250));
        QCOMPARE(figures.at(0).after, money(3250));
        QCOMPARE(figures.at(1).after, money(7750));
        QCOMPARE(form.payment()->available(form.kind()),
                 money(9750)); // what the person saw, until accepted

        form.acceptLatest();
        QVERIFY(!form.isMoved());
        QCOMPARE(form.payment()->revision, qint64(8));
        QCOMPARE(form.draft().amountText, u"90"_s);
        QCOMPARE(form.draft().reference, u"RMA"_s);
        QCOMPARE(form.errors().amount,
                 u"Only 77.50 EUR is left to refund. Enter that amount or less."_s);
        form.setAmountText(u"77.5"_s);
        QVERIFY(form.canSubmit());
    }

    void olderSameAndOtherPaymentsDoNotMoveTheForm()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setLatest(share(samplePayment()));
        QVERIFY(!form.isMoved());
        Payment older = samplePayment();
        older.revision = 6;
        form.setLatest(share(older));
        QVERIFY(!form.isMoved());
        Payment other = samplePayment();
        other.revision = 9;
        other.id = PaymentId(u"other"_s);
        form.setLatest(share(other));
        QVERIFY(!form.isMoved());
        form.setLatest(nullptr);
        QVERIFY(!form.isMoved());
    }

    void acceptingKeepsTheChosenLines()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 2);
        Payment moved = paymentWithLines();
        moved.revision = 8;
        form.setLatest(share(moved));
        form.acceptLatest();
        QCOMPARE(form.lines().chosen(0), qint64(2));
        QCOMPARE(form.draft().amountText, u"66.67"_s);
        form.lines().setChosen(0, 1);
        QCOMPARE(form.draft().amountText, u"33.33"_s);
    }

    void acceptingFewerUnitsLowersTheAmount()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 3);
        Payment moved = paymentWithLines();
        moved.revision = 8;
        Operation refund =
            operation(OperationKind::Refund, u"r2"_s, 6667, "2026-11-20T10:00:00+01:00", {});
        refund.order.emplace().shipments.emplace_back().itemLines = {
            itemLine(u"Linen shirt"_s, 2, 6667)};
        moved.refunds.push_back(refund);
        form.setLatest(share(moved));
        form.acceptLatest();
        QCOMPARE(form.lines().chosen(0), qint64(1));
        QCOMPARE(form.lines().limitSentence(), u"Only 1 is left of “Linen shirt”."_s);
        QCOMPARE(form.draft().amountText, u"33.33"_s);
    }

    void aSecondSubmissionCannotBegin()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30"_s);
        QVERIFY(form.beginSubmission());
        QVERIFY(!form.canSubmit());
        QVERIFY(!form.beginSubmission());
        form.endSubmission();
        QVERIFY(form.beginSubmission());
    }

    void refusalStandsAtItsFieldsUntilTheyChange()
    {
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(allRules));
        form.setAmountText(u"30"_s);
        form.priorities().setList({{anyCard, anySolution}});
        ApiError error;
        error.kind = ErrorKind::Api;
        error.httpStatus = 400;
        error.fields = {
            {u"/amount"_s, u"Too <b>much</b>."_s},       {u"#/merchant_reference"_s, u"Taken."_s},
            {u"/priorities/1/partner"_s, u"Unknown."_s}, {u"/priorities/7"_s, u"No such row."_s},
            {u"/order/shipments/0"_s, u"Bad line."_s},   {u"/surprise"_s, u"What?"_s}};
        form.refuse(error);
        const FieldErrors shown = form.shownErrors();
        QCOMPARE(shown.amount, u"Too <b>much</b>."_s);
        QCOMPARE(shown.reference, u"Taken."_s);
        QCOMPARE(shown.priorities, u"No such row."_s);
        QCOMPARE(shown.lines, u"Bad line."_s);
        QCOMPARE(shown.other, QStringList{u"/surprise: What?"_s});
        QCOMPARE(form.priorities().index(1, 0).data(PriorityListModel::ProblemRole).toString(),
                 u"Unknown."_s);
        QVERIFY(form.canSubmit()); // a person may try again as it is

        form.setAmountText(u"29"_s);
        QVERIFY(form.shownErrors().amount.isEmpty());
        QCOMPARE(form.shownErrors().reference, u"Taken."_s);
        form.setReference(u"R2"_s);
        QVERIFY(form.shownErrors().reference.isEmpty());
    }

    void draftBringsBackEverythingTyped()
    {
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        QVERIFY(form.draft().isEmpty());
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(1, 2);
        form.setAmountText(u"9.5"_s);
        form.setReference(u"R"_s);
        form.setReason(u"Goodwill"_s);
        form.setNote(u"a note"_s);
        form.priorities().setList({{anyGiftcard, anySolution}});
        QVERIFY(!form.draft().isEmpty());

        OperationDrafts drafts;
        drafts.keep(form.payment()->id, OperationKind::Refund, form.draft());
        QVERIFY(!drafts.find(form.payment()->id, OperationKind::Void));
        OperationForm again(OperationKind::Refund, share(paymentWithLines()), always(allRules));
        again.restore(*drafts.find(form.payment()->id, OperationKind::Refund));
        QCOMPARE(again.draft(), form.draft());
        QCOMPARE(again.check().computed, std::optional(money(1000)));
        drafts.drop(form.payment()->id, OperationKind::Refund);
        QVERIFY(!drafts.find(form.payment()->id, OperationKind::Refund));
    }

    void aWholeAmountIsNoInput()
    {
        OperationRules rules = allRules;
        rules.partial = false;
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), always(rules));
        form.setAmountText(u"30"_s);
        form.setMode(AmountMode::ByLines); // which would be a part
        form.lines().setChosen(0, 1);
        form.lines().setChosen(0, 0);
        QVERIFY(form.draft().isEmpty());
        QVERIFY(!form.rules().lines);
        QVERIFY(form.canSubmit());
        QCOMPARE(form.request().value().amount, money(9750));
        QVERIFY(form.request().value().lines.empty());
    }

    void whatTheProviderTakesNoListForIsSentWithoutOne()
    {
        OperationRules rules = allRules;
        rules.priorities = false;
        OperationForm form(OperationKind::Refund, share(samplePayment()), always(rules));
        form.setAmountText(u"30"_s);
        form.priorities().setList({{anyGiftcard, anyGiftcard}}); // as a draft may have it
        QVERIFY(form.request().value().priorities.isEmpty());
    }

    void aSecondOperationIsRefusedAtOnce()
    {
        OperationRules rules = allRules;
        rules.several = false;
        const OperationForm form(OperationKind::Refund, share(samplePayment()), always(rules));
        QVERIFY(form.shownErrors().amount.contains(u"only once"_s));
        QVERIFY(!form.canSubmit());
    }

    void theRulesOfTheAcceptedVersionHold()
    {
        const auto rulesOf = [](OperationKind, const Payment &payment) {
            OperationRules rules = allRules;
            rules.lines = payment.revision == Revision(7);
            return rules;
        };
        OperationForm form(OperationKind::Refund, share(paymentWithLines()), rulesOf);
        form.setMode(AmountMode::ByLines);
        form.lines().setChosen(0, 2);
        Payment moved = paymentWithLines();
        moved.revision = 8;
        form.setLatest(share(moved));
        QCOMPARE(form.draft().mode, AmountMode::ByLines);
        form.acceptLatest();
        QCOMPARE(form.draft().mode, AmountMode::ByAmount);
        QCOMPARE(form.draft().amountText, u"66.67"_s);
        QVERIFY(form.request().value().lines.empty());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestOperationForm)
#include "tst_operation_form.moc"
