// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outside_text.h"

#include "core/domain/customer.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString hebrew = u"\u05E9\u05DC\u05D5\u05DD"_s;
const QString arabic = u"\u0645\u0631\u064A\u0645"_s;
const QString persian = u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s;
const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;

QString isolated(const QString &text)
{
    return u"\u2068"_s + text + u"\u2069"_s;
}

} // namespace

class TestOutsideText : public QObject
{
    Q_OBJECT

private slots:
    void aLineShowsWhatStandsThere_data();
    void aLineShowsWhatStandsThere();
    void aLongLineIsCutBetweenWholeCharacters_data();
    void aLongLineIsCutBetweenWholeCharacters();
    void aWholeTextKeepsItsLinesAndLength();
    void isolatesSurviveAWholeText();
    void aMegabyteOfWhateverStaysWithinTheBound_data();
    void aMegabyteOfWhateverStaysWithinTheBound();
    void emptyStaysEmpty();
    void aNameIsBoundedOnlyWhereItIsShown();
};

void TestOutsideText::aLineShowsWhatStandsThere_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &outside, const QString &shown) {
        QTest::newRow(name) << outside << shown;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
    same("plain", u"order_2026-11 <b>&amp; \"x\""_s);
    same("spaces", u"  two  spaces "_s);
    same("accents", u"Dupré Gößling e\u0301"_s);
    same("other scripts", u"\u6771\u4EAC \u041C\u043E\u0441\u043A\u0432\u0430"_s);
    same("Devanagari", u"\u0915\u094D\u200D\u0937\u093F"_s);
    same("family", family);
    same("emoji with colour and selector", u"\U0001F469\U0001F3FD\u200D\u2695\uFE0F"_s);
    same("four marks", u"a\u0301\u0302\u0303\u0304b"_s);
    row("override", u"\u202ERUE 99.99"_s, u"RUE 99.99"_s);
    row("embeddings", u"\u202Aa\u202Bb\u202Cc\u202Dd"_s, u"abcd"_s);
    row("isolates", u"\u2066a\u2067b\u2068c\u2069d"_s, u"abcd"_s);
    row("marks of direction", u"\u200Ea\u200Fb\u061Cc"_s, u"abc"_s);
    row("hidden", u"pay\u200Bpal\u2060\uFEFF\u00AD\u180E"_s, u"paypal"_s);
    row("tags", u"a\U000E0041\U000E0042b"_s, u"ab"_s);
    row("joiners in Latin", u"pay\u200Dpal\u200C"_s, u"paypal"_s);
    row("joiner behind a space", u"\u0645 \u200D\u0645"_s, isolated(u"\u0645 \u0645"_s));
    row("NUL", u"a"_s + QChar(u'\0') + u'b', u"a\uFFFDb"_s);
    row("escape", u"\u001B[31mred\u007F\u009B"_s, u"\uFFFD[31mred\uFFFD\uFFFD"_s);
    row("line breaks", u"a\nb\r\nc\u2028d\u2029e\u0085f\vg\fh"_s, u"a b  c d e f g h"_s);
    row("tab", u"a\tb"_s, u"a b"_s);
    row("lone high surrogate", u"a"_s + QChar(0xD83D) + u'b', u"a\uFFFDb"_s);
    row("lone low surrogate", QString(QChar(0xDE00)), u"\uFFFD"_s);
    row("surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D),
        u"\uFFFD\uFFFD"_s);
    row("noncharacters", QString(QChar(0xFFFF)) + QChar(0xFDD0) + QChar(0xFFFC),
        u"\uFFFD\uFFFD\uFFFD"_s);
    row("400 marks", u"a"_s + QString(400, QChar(0x0301)) + u'b', u"a\u0301\u0301\u0301\u0301b"_s);
    row("marks around what is dropped", u"a"_s + u"\u0301\u200B"_s.repeated(9),
        u"a\u0301\u0301\u0301\u0301"_s);
    row("marks of nothing", u"\u0336\u0336a"_s, u"a"_s);
    row("Hebrew", hebrew, isolated(hebrew));
    row("Arabic with digits", arabic + u" 12.50"_s, isolated(arabic + u" 12.50"_s));
    row("Arabic among Latin", u"Dr "_s + arabic, isolated(u"Dr "_s + arabic));
    row("Persian", persian, isolated(persian));
    row("Hebrew with an override", u"\u202D"_s + hebrew + u"\u202C"_s, isolated(hebrew));
}

void TestOutsideText::aLineShowsWhatStandsThere()
{
    QFETCH(QString, outside);
    QTEST(shownText(outside), "shown");
    // Shown again, by somebody who does not know that it was.
    QCOMPARE(shownText(shownText(outside)), shownText(outside));
}

void TestOutsideText::aLongLineIsCutBetweenWholeCharacters_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("shown");
    QTest::newRow("just fits") << u"0123456789"_s << u"0123456789"_s;
    QTest::newRow("one too many") << u"0123456789a"_s << u"012345678…"_s;
    QTest::newRow("pair at the border") << u"01234567\U0001F600\U0001F600"_s << u"01234567…"_s;
    QTest::newRow("mark at the border") << u"01234567e\u0301abc"_s << u"01234567…"_s;
    QTest::newRow("what is dropped does not count")
        << u"\u200B0\u200B1\u200B2\u200B3\u200B4\u200B5\u200B6\u200B7\u200B8\u200B9"_s
        << u"0123456789"_s;
    QTest::newRow("right to left")
        << hebrew.repeated(3) << isolated(hebrew.repeated(3).left(9) + u'…');
}

void TestOutsideText::aLongLineIsCutBetweenWholeCharacters()
{
    QFETCH(QString, outside);
    QTEST(shownText(outside, 10), "shown");
}

void TestOutsideText::aWholeTextKeepsItsLinesAndLength()
{
    const QString longText = u"x"_s.repeated(1'000'000);
    QCOMPARE(wholeText(longText), longText);
    QCOMPARE(wholeText(u"a\tb\nc\u2028d\u2029e"_s), u"a\tb\nc\nd\ne"_s);
    QCOMPARE(wholeText(u"\u202ERUE\u0000 99.99\u202C"_s), u"RUE\uFFFD 99.99"_s);
    QCOMPARE(wholeText(hebrew), hebrew);
    QCOMPARE(wholeText(u"one\ntwo"_s, 5), u"one\n…"_s);
    const QString plain = u"order-1 ~"_s;
    QCOMPARE(wholeText(plain).constData(), plain.constData()); // nothing is copied
}

void TestOutsideText::isolatesSurviveAWholeText()
{
    const QString composed = shownText(hebrew) + u" 30.00 · "_s + shownText(u"visa"_s);
    QCOMPARE(wholeText(composed), composed);
}

void TestOutsideText::aMegabyteOfWhateverStaysWithinTheBound_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("letters") << u"x"_s;
    QTest::newRow("spaces") << u" "_s;
    QTest::newRow("overrides") << u"\u202E"_s;
    QTest::newRow("marks") << u"\u0301"_s;
    QTest::newRow("letters with marks") << u"e\u0301\u0302"_s;
    QTest::newRow("joined emoji") << u"\U0001F468\u200D"_s;
    QTest::newRow("spacing marks") << u"\u093E"_s;
    QTest::newRow("right to left") << hebrew;
    QTest::newRow("half pairs") << QString(QChar(0xD83D));
}

void TestOutsideText::aMegabyteOfWhateverStaysWithinTheBound()
{
    QFETCH(QString, unit);
    const QString outside = unit.repeated(1024 * 1024 / unit.size());
    const QString shown = shownText(outside);
    QVERIFY(shown.size() <= LongestShown + 2); // the isolate's
    QVERIFY(shown.contains(u'…'));
    QVERIFY(wholeText(outside, 1'000).size() <= 1'000);
}

void TestOutsideText::emptyStaysEmpty()
{
    QCOMPARE(shownText({}), QString());
    QVERIFY(shownText({}).isNull()); // for those who tell null from empty
    QCOMPARE(shownText(u"\u202E"_s), QString());
    QCOMPARE(wholeText(QString()), QString());
}

void TestOutsideText::aNameIsBoundedOnlyWhereItIsShown()
{
    Customer customer;
    customer.firstName = u"\u202Ea"_s.repeated(1000);
    customer.lastName = u"Parker"_s;
    QCOMPARE(customer.rawName(), customer.firstName + u" Parker"_s);
    QVERIFY(customer.fullName().size() <= LongestShown);
    QVERIFY(!customer.fullName().contains(QChar(0x202E)));
}

COUNTERFOIL_TEST(QCoreApplication, TestOutsideText)
#include "tst_outside_text.moc"
