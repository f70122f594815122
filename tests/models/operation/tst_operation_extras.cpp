// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_error.h"
#include "tests/models/operation_rules.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// Description, tax and process date of an operation.
class TestOperationExtras : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatTheProviderDoesNotTakeIsIgnored();
    void aDescriptionIsCountedAndHeldToItsLength_data();
    void aDescriptionIsCountedAndHeldToItsLength();
    void withoutATypedTaxItIsInProportion();
    void withoutATaxOfThePaymentNoneIsStated();
    void aTypedTaxIsPartOfTheAmount_data();
    void aTypedTaxIsPartOfTheAmount();
    void aTaxRateIsPerCent_data();
    void aTaxRateIsPerCent();
    void aTaxRateIsTypedAsTheLocaleWritesIt();
    void aProcessDateIsTodayOrLater_data();
    void aProcessDateIsTodayOrLater();
    void whatWasReadReachesTheRequest();
    void theTaxFollowsTheAmountUntilItIsTyped();
    void aFaultHoldsTheOperation();
    void aRefusalStandsAtItsFieldUntilThatChanges();
    void aDraftKeepsThem();

private:
    static OperationRules taking()
    {
        OperationRules rules = allRules;
        rules.taxRate = true;
        rules.processDate = true;
        rules.taxAmount = true;
        rules.longestDescription = 10;
        return rules;
    }
    /// Of what can be refunded, a fifth is tax: 19.50 of 97.50.
    static Payment taxedPayment()
    {
        Payment payment = samplePayment();
        payment.captures[0].partnerTransactions[0].taxAmount = money(800);
        payment.captures[0].partnerTransactions[1].taxAmount = money(1400);
        payment.refunds[0].partnerTransactions[0].taxAmount = money(250);
        return payment;
    }
    static OperationExtras read(const ExtraTexts &typed, const OperationRules &rules = taking(),
                                const Payment &payment = taxedPayment())
    {
        return readExtras(typed, OperationKind::Refund, money(3000), payment, rules,
                          QDate(2026, 11, 20));
    }
};

void TestOperationExtras::whatTheProviderDoesNotTakeIsIgnored()
{
    const OperationExtras extras =
        read({u"a description"_s, u"much"_s, u"all"_s, u"never"_s}, allRules);
    QVERIFY(extras.faults.isEmpty());
    QVERIFY(extras.description.isEmpty());
    QVERIFY(!extras.taxAmount);
    QVERIFY(extras.taxRate.isEmpty());
    QVERIFY(!extras.processDate.isValid());
}

void TestOperationExtras::aDescriptionIsCountedAndHeldToItsLength_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("spaces around") << u"  too late \n"_s << u"too late"_s << true;
    QTest::newRow("a line break") << u"too\nlate"_s << u"too late"_s << true;
    QTest::newRow("the longest") << QString(10, u'x') << QString(10, u'x') << true;
    QTest::newRow("too long") << QString(11, u'x') << QString(11, u'x') << false;
}

void TestOperationExtras::aDescriptionIsCountedAndHeldToItsLength()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(bool, taken);
    const OperationExtras extras = read({typed, {}, {}, {}});
    QCOMPARE(extras.description, sent);
    QCOMPARE(extras.faults.description,
             taken ? QString() : u"The provider accepts at most 10 characters; this has 11."_s);
}

void TestOperationExtras::withoutATypedTaxItIsInProportion()
{
    const OperationExtras extras = read({});
    QCOMPARE(extras.usualTax, std::optional(money(600)));
    QCOMPARE(extras.taxAmount, std::optional(money(600)));
}

void TestOperationExtras::withoutATaxOfThePaymentNoneIsStated()
{
    const OperationExtras extras = read({}, taking(), samplePayment());
    QVERIFY(!extras.usualTax);
    QVERIFY(!extras.taxAmount);
    QVERIFY(extras.faults.isEmpty());
}

void TestOperationExtras::aTypedTaxIsPartOfTheAmount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minorUnits"); // -1: refused
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << u"0"_s << 0 << QString();
    QTest::newRow("some") << u" 5.25 "_s << 525 << QString();
    QTest::newRow("all") << u"30"_s << 3000 << QString();
    QTest::newRow("more") << u"30.01"_s << -1
                          << u"The tax is part of the amount. Enter at most 30.00 EUR."_s;
    QTest::newRow("20 digits") << u"12345678901234567890"_s << -1
                               << u"The tax is part of the amount. Enter at most 30.00 EUR."_s;
    QTest::newRow("negative") << u"-1"_s << -1
                              << u"An amount can't be negative. Remove the minus sign."_s;
    QTest::newRow("decimals") << u"1.234"_s << -1 << u"EUR has only 2 decimals. Remove the rest."_s;
}

void TestOperationExtras::aTypedTaxIsPartOfTheAmount()
{
    QFETCH(QString, typed);
    QFETCH(int, minorUnits);
    QFETCH(QString, fault);
    const OperationExtras extras = read({{}, typed, {}, {}});
    QCOMPARE(extras.taxAmount ? extras.taxAmount->minorUnits() : -1, qint64(minorUnits));
    QCOMPARE(extras.faults.taxAmount, fault);
}

void TestOperationExtras::aTaxRateIsPerCent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent"); // empty: refused
    QTest::newRow("whole") << u"21"_s << u"21"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("decimals") << u"5.25"_s << u"5.25"_s;
    QTest::newRow("a sign") << u" 21 % "_s << u"21"_s;
    QTest::newRow("everything") << u"100"_s << u"100"_s;
    QTest::newRow("more") << u"100.5"_s << QString();
    QTest::newRow("too many decimals") << u"5.255"_s << QString();
    QTest::newRow("zeros in front") << u"021"_s << QString();
    QTest::newRow("negative") << u"-1"_s << QString();
    QTest::newRow("another sign") << u"5,5"_s << QString();
    QTest::newRow("an exponent") << u"1e1"_s << QString();
    QTest::newRow("words") << u"low"_s << QString();
}

void TestOperationExtras::aTaxRateIsPerCent()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    const OperationExtras extras = read({{}, {}, typed, {}});
    QCOMPARE(extras.taxRate, sent);
    QCOMPARE(
        extras.faults.taxRate,
        sent.isEmpty()
            ? u"Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or 5.5."_s
            : QString());
}

void TestOperationExtras::aTaxRateIsTypedAsTheLocaleWritesIt()
{
    const QLocale before;
    const auto restored = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(read({{}, {}, u"5,5"_s, {}}).taxRate, u"5.5"_s);
    QCOMPARE(read({{}, {}, u"5.5"_s, {}}).taxRate, u"5.5"_s);
    QVERIFY(read({{}, {}, u"x"_s, {}}).faults.taxRate.contains(u"5,5"_s));
}

void TestOperationExtras::aProcessDateIsTodayOrLater_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day"); // invalid: refused
    QTest::addColumn<QString>("fault");
    const QString unread = u"Enter a date such as 2026-11-20."_s;
    QTest::newRow("today") << u"2026-11-20"_s << QDate(2026, 11, 20) << QString();
    QTest::newRow("later") << u" 2027-01-31 "_s << QDate(2027, 1, 31) << QString();
    QTest::newRow("in words") << u"1 Dec 2026"_s << QDate(2026, 12, 1) << QString();
    QTest::newRow("yesterday") << u"2026-11-19"_s << QDate()
                               << u"That date has passed. Enter today or a later date."_s;
    QTest::newRow("no such day") << u"2026-11-31"_s << QDate() << unread;
    QTest::newRow("two digits") << u"1.12.26"_s << QDate() << unread;
    QTest::newRow("more behind it") << u"2026-12-01x"_s << QDate() << unread;
    QTest::newRow("words") << u"tomorrow"_s << QDate() << unread;
}

void TestOperationExtras::aProcessDateIsTodayOrLater()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QFETCH(QString, fault);
    const OperationExtras extras = read({{}, {}, {}, typed});
    QCOMPARE(extras.processDate, day);
    QCOMPARE(extras.faults.processDate, fault);
}

void TestOperationExtras::whatWasReadReachesTheRequest()
{
    OperationForm form(OperationKind::Refund, share(taxedPayment()), always(taking()));
    form.setToday(QDate(2026, 11, 20));
    form.setAmountText(u"30"_s);
    form.setExtra(&ExtraTexts::description, u" late "_s);
    form.setExtra(&ExtraTexts::taxAmount, u"5.25"_s);
    form.setExtra(&ExtraTexts::taxRate, u"21 %"_s);
    form.setExtra(&ExtraTexts::processDate, u"2026-12-01"_s);
    const auto request = form.request();
    QVERIFY(request);
    QCOMPARE(request->description, u"late"_s);
    QCOMPARE(request->taxAmount, std::optional(money(525)));
    QCOMPARE(request->taxRate, u"21"_s);
    QCOMPARE(request->processDate, QDate(2026, 12, 1));
}

void TestOperationExtras::theTaxFollowsTheAmountUntilItIsTyped()
{
    OperationForm form(OperationKind::Refund, share(taxedPayment()), always(taking()));
    form.setAmountText(u"30"_s);
    QCOMPARE(form.request()->taxAmount, std::optional(money(600)));
    form.setAmountText(u"97.50"_s);
    QCOMPARE(form.request()->taxAmount, std::optional(money(1950)));
    form.setExtra(&ExtraTexts::taxAmount, u"1"_s);
    form.setAmountText(u"30"_s);
    QCOMPARE(form.request()->taxAmount, std::optional(money(100)));
    form.setExtra(&ExtraTexts::taxAmount, {});
    QCOMPARE(form.request()->taxAmount, std::optional(money(600)));
}

void TestOperationExtras::aFaultHoldsTheOperation()
{
    OperationForm form(OperationKind::Refund, share(taxedPayment()), always(taking()));
    form.setAmountText(u"30"_s);
    QVERIFY(form.canSubmit());
    form.setExtra(&ExtraTexts::taxRate, u"much"_s);
    QVERIFY(!form.canSubmit());
    QVERIFY(!form.shownErrors().extras.taxRate.isEmpty());
    const auto refused = form.request();
    QVERIFY(!refused);
    QVERIFY(!refused.error().extras.taxRate.isEmpty());
}

void TestOperationExtras::aRefusalStandsAtItsFieldUntilThatChanges()
{
    OperationForm form(OperationKind::Refund, share(taxedPayment()), always(taking()));
    form.setAmountText(u"30"_s);
    ApiError error;
    error.kind = ErrorKind::Api;
    error.httpStatus = 400;
    error.fields = {{u"/vatPercentage"_s, u"No such rate."_s},
                    {u"/processDate"_s, u"A holiday."_s},
                    {u"/transaction/vatAmount"_s, u"Too much tax."_s},
                    {u"/transaction/description"_s, u"Not that word."_s}};
    form.refuse(error);
    ExtraTexts shown = form.shownErrors().extras;
    QCOMPARE(shown.taxRate, u"No such rate."_s);
    QCOMPARE(shown.processDate, u"A holiday."_s);
    QCOMPARE(shown.taxAmount, u"Too much tax."_s);
    QCOMPARE(shown.description, u"Not that word."_s);
    QVERIFY(form.canSubmit()); // a person may try again as it is

    form.setExtra(&ExtraTexts::taxRate, u"9"_s);
    shown = form.shownErrors().extras;
    QVERIFY(shown.taxRate.isEmpty());
    QCOMPARE(shown.processDate, u"A holiday."_s);
}

void TestOperationExtras::aDraftKeepsThem()
{
    OperationForm form(OperationKind::Refund, share(taxedPayment()), always(taking()));
    form.setExtra(&ExtraTexts::description, u"much too long"_s);
    QVERIFY(!form.draft().isEmpty());
    OperationForm again(OperationKind::Refund, share(taxedPayment()), always(taking()));
    again.restore(form.draft());
    QCOMPARE(again.draft(), form.draft());
    QVERIFY(!again.shownErrors().extras.description.isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestOperationExtras)
#include "tst_operation_extras.moc"
