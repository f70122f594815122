// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency_table.h"
#include "core/domain/money.h"
#include "tests/support/test_program.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void exponentsComeFromTheIsoTable_data();
    void exponentsComeFromTheIsoTable();
    void theTableIsListOneOfItsDate();
    void whatIsNoMoneyHasNoDecimals();
    void anUnknownCodeIsKeptWithoutAnExponent();
    void aPersonsDecimalsCountWhereTheTableHasNone();
    void decimalsDoNotMakeAnotherCurrency();
    void whatIsNoCodeIsRefused();
    void sumsNeverWrapOrMixCurrencies();
    void amountsAreShownByExponentAndLocale_data();
    void amountsAreShownByExponentAndLocale();
    void typedAmountsAreReadStrictly_data();
    void typedAmountsAreReadStrictly();
    void badAmountsNameTheirProblem_data();
    void badAmountsNameTheirProblem();
    void whatIsShownAsEditableIsReadBack();
};

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

} // namespace

void TestMoney::exponentsComeFromTheIsoTable_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exponent");
    QTest::newRow("EUR") << u"EUR"_s << 2;
    QTest::newRow("JPY") << u"JPY"_s << 0;
    QTest::newRow("KWD") << u"KWD"_s << 3;
    QTest::newRow("CLF") << u"CLF"_s << 4;
    QTest::newRow("first of its list") << u"AED"_s << 2;
    QTest::newRow("last of its list") << u"ZWG"_s << 2;
    QTest::newRow("Caribbean guilder, since 2025") << u"XCG"_s << 2;
    QTest::newRow("Arab accounting dinar, since 2025") << u"XAD"_s << 2;
    QTest::newRow("Antillean guilder, until 2025") << u"ANG"_s << 2;
    QTest::newRow("lev, until 2026") << u"BGN"_s << 2;
    QTest::newRow("UYI") << u"UYI"_s << 0;
    QTest::newRow("UYW") << u"UYW"_s << 4;
}

void TestMoney::exponentsComeFromTheIsoTable()
{
    QFETCH(QString, code);
    QFETCH(int, exponent);
    QCOMPARE(currency(code).exponent().value(), exponent);
    QCOMPARE(currency(code).code(), code);
}

void TestMoney::theTableIsListOneOfItsDate()
{
    QCOMPARE(CurrencyTableDate, std::string_view("2026-01-01"));
    QMap<int, qsizetype> counts;
    QSet<QString> codes;
    for (const CurrencyGroup &group : CurrencyTable) {
        const QStringList listed =
            QString::fromLatin1(group.codes.data(), qsizetype(group.codes.size()))
                .split(u' ', Qt::SkipEmptyParts);
        counts[group.decimals] += listed.size();
        for (const QString &code : listed) {
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
            QCOMPARE(currency(code).exponent().value(), group.decimals);
        }
    }
    const QMap<int, qsizetype> ofTheList{{0, 17}, {2, 139 + 2}, {3, 7}, {4, 2}}; // two withdrawn
    QCOMPARE(counts, ofTheList);
}

void TestMoney::whatIsNoMoneyHasNoDecimals()
{
    for (const QString &code :
         {u"XAU"_s, u"XAG"_s, u"XDR"_s, u"XSU"_s, u"XUA"_s, u"XTS"_s, u"XXX"_s})
        QVERIFY2(!currency(code).exponent(), qPrintable(code));
}

void TestMoney::anUnknownCodeIsKeptWithoutAnExponent()
{
    const Currency unknown = currency(u"QQQ"_s);
    QCOMPARE(unknown.code(), u"QQQ"_s);
    QVERIFY(!unknown.exponent());
    QCOMPARE(formatMoney({1234, unknown}, QLocale::c()), u"1,234 QQQ (minor units)"_s);
}

void TestMoney::aPersonsDecimalsCountWhereTheTableHasNone()
{
    const Currency said = currency(u"QQQ"_s).withDecimals(2);
    QCOMPARE(said.exponent(), 2);
    QCOMPARE(formatMoney({4500, said}, QLocale::c()), u"45.00 QQQ"_s);
    QCOMPARE(parseAmount(u"45.00", said, QLocale::c()).value(), Money(4500, said));
    QCOMPARE(parseAmount(u"45.000", said, QLocale::c()).error(), AmountProblem::TooManyDecimals);
    QCOMPARE(currency(u"EUR"_s).withDecimals(3).exponent(), 2);
}

void TestMoney::decimalsDoNotMakeAnotherCurrency()
{
    // What was recorded before the decimals were said is compared with what is read afterwards.
    const Currency unsaid = currency(u"QQQ"_s);
    const Currency said = unsaid.withDecimals(2);
    QCOMPARE(said, unsaid);
    QCOMPARE(Money(100, said), Money(100, unsaid));
    QCOMPARE(Money(100, said).plus(Money(50, unsaid)).value(), Money(150, said));
}

void TestMoney::whatIsNoCodeIsRefused()
{
    for (const QString &text : {u""_s, u"EU"_s, u"EURO"_s, u"eur"_s, u"E R"_s, u"€€€"_s})
        QVERIFY2(!Currency::fromCode(text), qPrintable(text));
}

void TestMoney::sumsNeverWrapOrMixCurrencies()
{
    constexpr qint64 Largest = std::numeric_limits<qint64>::max();
    const Money one(1, currency(u"EUR"_s));
    QCOMPARE(one.plus(one).value(), one.with(2));
    QCOMPARE(one.minus(one.with(3)).value(), one.with(-2));
    QCOMPARE(one.with(-7).times(3).value(), one.with(-21));
    QCOMPARE(one.with(Largest).plus(one).error(), MoneyError::Overflow);
    QCOMPARE(one.with(-Largest).minus(one.with(2)).error(), MoneyError::Overflow);
    QCOMPARE(one.with(Largest).times(2).error(), MoneyError::Overflow);
    QCOMPARE(one.plus(Money(1, currency(u"USD"_s))).error(), MoneyError::MixedCurrencies);
    QCOMPARE(one.minus(Money(1, currency(u"USD"_s))).error(), MoneyError::MixedCurrencies);
}

void TestMoney::amountsAreShownByExponentAndLocale_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("cents") << qint64(5) << u"EUR"_s << english << u"0.05"_s;
    QTest::newRow("grouped") << qint64(120400) << u"USD"_s << english << u"1,204.00"_s;
    QTest::newRow("million") << qint64(100000000) << u"USD"_s << english << u"1,000,000.00"_s;
    QTest::newRow("German") << qint64(120400) << u"EUR"_s << german << u"1.204,00"_s;
    QTest::newRow("yen") << qint64(18000) << u"JPY"_s << english << u"18,000"_s;
    QTest::newRow("dinar") << qint64(1234567) << u"KWD"_s << english << u"1,234.567"_s;
    QTest::newRow("negative") << qint64(-1250) << u"EUR"_s << english << u"-12.50"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"EUR"_s << english
                              << u"-92,233,720,368,547,758.08"_s;
}

void TestMoney::amountsAreShownByExponentAndLocale()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, code);
    QFETCH(QLocale, locale);
    QTEST(formatAmount({minorUnits, currency(code)}, locale), "shown");
}

void TestMoney::typedAmountsAreReadStrictly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minorUnits");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale french(QLocale::French, QLocale::France);
    QTest::newRow("whole") << u"30"_s << u"EUR"_s << english << qint64(3000);
    QTest::newRow("one decimal") << u"30.5"_s << u"EUR"_s << english << qint64(3050);
    QTest::newRow("two decimals") << u"30.05"_s << u"EUR"_s << english << qint64(3005);
    QTest::newRow("only decimals") << u".5"_s << u"EUR"_s << english << qint64(50);
    QTest::newRow("trailing sign") << u"30."_s << u"EUR"_s << english << qint64(3000);
    QTest::newRow("spaces around") << u"  30.00 "_s << u"EUR"_s << english << qint64(3000);
    QTest::newRow("leading zeros") << u"0030"_s << u"EUR"_s << english << qint64(3000);
    QTest::newRow("zero") << u"0"_s << u"EUR"_s << english << qint64(0);
    QTest::newRow("German comma") << u"30,05"_s << u"EUR"_s << german << qint64(3005);
    QTest::newRow("French keypad stop") << u"30.05"_s << u"EUR"_s << french << qint64(3005);
    QTest::newRow("yen") << u"1800"_s << u"JPY"_s << english << qint64(1800);
    QTest::newRow("dinar") << u"1.234"_s << u"KWD"_s << english << qint64(1234);
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"EUR"_s << english
                             << std::numeric_limits<qint64>::max();
}

void TestMoney::typedAmountsAreReadStrictly()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QLocale, locale);
    QFETCH(qint64, minorUnits);
    const auto read = parseAmount(typed, currency(code), locale);
    QVERIFY(read.has_value());
    QCOMPARE(*read, Money(minorUnits, currency(code)));
}

void TestMoney::badAmountsNameTheirProblem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &typed, const QString &code,
                        const QLocale &locale, AmountProblem problem) {
        QTest::newRow(name) << typed << code << locale << static_cast<int>(problem);
    };
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    row("empty", u""_s, u"EUR"_s, english, AmountProblem::Empty);
    row("blank", u"   "_s, u"EUR"_s, english, AmountProblem::Empty);
    row("negative", u"-5"_s, u"EUR"_s, english, AmountProblem::Negative);
    row("typographic minus", u"−5"_s, u"EUR"_s, english, AmountProblem::Negative);
    row("letters", u"abc"_s, u"EUR"_s, english, AmountProblem::NotANumber);
    row("currency sign", u"30 €"_s, u"EUR"_s, english, AmountProblem::NotANumber);
    row("spaced", u"1 000"_s, u"EUR"_s, english, AmountProblem::GroupingMark);
    row("exponent", u"1e3"_s, u"EUR"_s, english, AmountProblem::NotANumber);
    row("only a sign", u"."_s, u"EUR"_s, english, AmountProblem::NotANumber);
    row("Arabic digits", u"٣٠"_s, u"EUR"_s, english, AmountProblem::NotANumber);
    row("grouped", u"1,000.00"_s, u"EUR"_s, english, AmountProblem::GroupingMark);
    row("comma in English", u"12,50"_s, u"EUR"_s, english, AmountProblem::GroupingMark);
    row("stop in German", u"1.000"_s, u"EUR"_s, german, AmountProblem::GroupingMark);
    row("two signs", u"1.000.00"_s, u"EUR"_s, english, AmountProblem::GroupingMark);
    row("three decimals", u"30.001"_s, u"EUR"_s, english, AmountProblem::TooManyDecimals);
    row("needless zero decimal", u"30.000"_s, u"EUR"_s, english, AmountProblem::TooManyDecimals);
    row("decimals of yen", u"30.5"_s, u"JPY"_s, english, AmountProblem::TooManyDecimals);
    row("20 digits", u"12345678901234567890"_s, u"EUR"_s, english, AmountProblem::TooLarge);
    row("one too many", u"92233720368547758.08"_s, u"EUR"_s, english, AmountProblem::TooLarge);
    row("unknown currency", u"30"_s, u"QQQ"_s, english, AmountProblem::UnknownCurrency);
}

void TestMoney::badAmountsNameTheirProblem()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QLocale, locale);
    QFETCH(int, problem);
    const auto read = parseAmount(typed, currency(code), locale);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error()), problem);
}

void TestMoney::whatIsShownAsEditableIsReadBack()
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French,
                                             QLocale::Swedish, QLocale::Japanese}) {
        const QLocale locale(language);
        for (const QString &code : {u"EUR"_s, u"JPY"_s, u"KWD"_s}) {
            const Money money(123456789, currency(code));
            QCOMPARE(parseAmount(editableAmount(money, locale), currency(code), locale).value(),
                     money);
        }
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestMoney)
#include "tst_money.moc"
