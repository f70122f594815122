// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_parser.h"

#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestSearchFaults : public QObject
{
    Q_OBJECT

private slots:
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
    void signsBetweenWordsAreNoFault_data();
    void signsBetweenWordsAreNoFault();
    void theRestIsStillSearched();
    void theFirstFaultIsTold();
    void whatIsStillTypedIsToldGently_data();
    void whatIsStillTypedIsToldGently();
    void tooManyTermsEndTheSearch();
    void aLongPasteIsToldAtOnce();
};

void TestSearchFaults::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *name, const QString &text, qsizetype position, qsizetype length,
                        const QString &part) {
        QTest::newRow(name) << text << position << length << part;
    };
    row("unknown name, near", u"a emial:x "_s, 2, 6, u"Did you mean email:?"_s);
    row("unknown name, begun", u"curr:EUR "_s, 0, 5, u"Did you mean currency:?"_s);
    row("unknown name, far", u"-https://shop "_s, 1, 6, u"in quotes"_s);
    row("empty value", u"a status: b"_s, 2, 7, u"status: needs a value"_s);
    row("empty quotes as value", u"name:\"\" b"_s, 0, 7, u"name: needs a value"_s);
    row("empty quotes", u"a \"\" b"_s, 2, 2, u"between these quotes"_s);
    row("unclosed quote", u"a \"b c"_s, 2, 4, u"aren't closed"_s);
    row("unclosed quote behind a name", u"ref:\"b c"_s, 4, 4, u"aren't closed"_s);
    row("unclosed quote with a doubled one", u"\"a\"\""_s, 0, 4, u"aren't closed"_s);
    row("or in front", u"or a"_s, 0, 2, u"between two terms"_s);
    row("or alone", u" or "_s, 1, 2, u"between two terms"_s);
    row("or at the end", u"a or "_s, 2, 2, u"Nothing follows"_s);
    row("or twice", u"a or or b"_s, 5, 2, u"appears twice"_s);
    row("hyphen alone", u"a -"_s, 2, 1, u"hyphen"_s);
    row("no letter", u" *** "_s, 1, 3, u"\u201C***\u201D has no letter or digit"_s);
    row("no letter in a name", u"name:%_ b"_s, 5, 2, u"no letter or digit"_s);
    row("emoji alone", u"\U0001F600 "_s, 0, 2, u"no letter or digit"_s);
    row("combining mark alone", u"\u0301 "_s, 0, 1, u"no letter or digit"_s);
    row("right-to-left mark alone", u"\u202E "_s, 0, 1, u"no letter or digit"_s);
    row("quoted, no letter", u"a \"-\" b"_s, 2, 3, u"no letter or digit"_s);

    row("amount, a word", u"amount:abc b"_s, 7, 3,
        u"amount: needs a number, such as 42.99 or >40"_s);
    row("amount, its wrong character", u"amount:42x b"_s, 9, 1, u"needs a number"_s);
    row("amount, no figure", u"amount:> 40"_s, 7, 1, u"needs a number"_s);
    row("amount, dots alone", u"amount:.. b"_s, 7, 2, u"needs a number"_s);
    row("amount, other digits", u"amount:\u0664\u0662 b"_s, 7, 2, u"needs a number"_s);
    row("amount, thousands", u"amount:1,000.00 b"_s, 8, 1, u"thousands separators"_s);
    row("amount, two signs", u"amount:1.0.0 b"_s, 10, 1, u"thousands separators"_s);
    row("amount, decimals", u"amount:1.00005 b"_s, 13, 1, u"at most 4 decimals"_s);
    row("amount, negative", u"amount:-5 b"_s, 7, 1, u"can't be negative"_s);
    row("amount, negative in a range", u"amount:1..-5 b"_s, 10, 1, u"can't be negative"_s);
    row("amount, backwards", u"amount:50..40 b"_s, 7, 6, u"as in 40..50"_s);
    row("amount, too large", u"amount:922337203685477.5807 b"_s, 7, 20, u"this large"_s);
    row("amount, far too large", u"amount:>"_s + QString(60, u'9') + u" b"_s, 8, 60,
        u"this large"_s);
    row("amount, quoted", u"amount:\"x\" b"_s, 0, 10, u"needs a number"_s);
    row("currency, two", u"currency:eu b"_s, 9, 2, u"three-letter"_s);
    row("currency, digits", u"currency:978 b"_s, 9, 3, u"three-letter"_s);
    row("currency, not ours", u"currency:\u00E9ur b"_s, 9, 3, u"three-letter"_s);
    row("status, near", u"status:pendign b"_s, 7, 7, u"Did you mean pending?"_s);
    row("status, far", u"status:xxxxxxxxxx b"_s, 7, 10,
        u"Its values are authorised, partly-captured"_s);
    row("overview", u"overview:pending b"_s, 9, 7, u"isn't a value of overview"_s);
    row("operation", u"op:refnud b"_s, 3, 6, u"Did you mean refund?"_s);
    row("last four, short", u"last4:123 b"_s, 6, 3, u"last four digits"_s);
    row("last four, long", u"last4:12345 b"_s, 6, 5, u"last four digits"_s);
    row("last four, letters", u"last4:12a4 b"_s, 6, 4, u"last four digits"_s);
    row("profile", u"profile:south b"_s, 8, 5, u"The accounts are Demo shop, North"_s);
    row("date, a word", u"date:tomorow b"_s, 5, 7, u"date: needs days"_s);
    row("date, no such day", u"date:2026-02-30 b"_s, 5, 10, u"date: needs days"_s);
    row("date, one digit", u"date:2026-1-3 b"_s, 5, 8, u"date: needs days"_s);
    row("date, its wrong end", u"date:2026-11-01..x b"_s, 17, 1, u"date: needs days"_s);
    row("date, backwards", u"date:2026-11..2026-10 b"_s, 5, 16, u"is backwards"_s);
    row("date, no days", u"date:0d b"_s, 5, 2, u"date: needs days"_s);
    row("date, dots alone", u"date:.. b"_s, 5, 2, u"date: needs days"_s);
    row("stale, no unit", u"stale:>5 b"_s, 6, 2, u"such as >30min"_s);
    row("stale, other unit", u"stale:>5w b"_s, 6, 3, u"such as >30min"_s);
    row("stale, never", u"stale:>0d b"_s, 6, 3, u"such as >30min"_s);
    row("stale, too many", u"stale:>99999999999999999999d b"_s, 6, 22, u"such as >30min"_s);
}

void TestSearchFaults::pointsAtWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QFETCH(qsizetype, length);
    QFETCH(QString, part);
    const ParsedSearch parsed = parseSearch(text, searchContext());
    QVERIFY(parsed.fault);
    QCOMPARE(parsed.fault->position, position);
    QCOMPARE(parsed.fault->length, length);
    QVERIFY2(parsed.fault->sentence.contains(part), qPrintable(parsed.fault->sentence));
    QVERIFY(parsed.fault->sentence.endsWith(u'.') || parsed.fault->sentence.endsWith(u'?'));
}

void TestSearchFaults::signsBetweenWordsAreNoFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("and sign") << u"quist & s"_s;
    QTest::newRow("at the end") << u"quist s &"_s;
    QTest::newRow("plus") << u"quist + s"_s;
    QTest::newRow("hyphen") << u"quist - s"_s;
    QTest::newRow("dash") << u"quist \u2013 s"_s;
    QTest::newRow("several") << u"& quist *** / s"_s;
}

void TestSearchFaults::signsBetweenWordsAreNoFault()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text, searchContext());
    QVERIFY(!parsed.fault);
    QVERIFY(parsed.query == parseSearch(u"quist s"_s, searchContext()).query);
}

void TestSearchFaults::theRestIsStillSearched()
{
    const SearchQuery sound =
        parseSearch(u"emily status:pending last4:1234"_s, searchContext()).query;
    const ParsedSearch parsed =
        parseSearch(u"amount:x emily *** status:pending or op:x last4:1234 or"_s, searchContext());
    QVERIFY(parsed.query == sound);
    QVERIFY(parsed.fault);
}

void TestSearchFaults::theFirstFaultIsTold()
{
    const ParsedSearch parsed = parseSearch(u"a or or amount:x \"b"_s, searchContext());
    QCOMPARE(parsed.fault->position, 5);
}

void TestSearchFaults::whatIsStillTypedIsToldGently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnfinished");
    QTest::newRow("value missing") << u"amount:"_s << true;
    QTest::newRow("value left out") << u"amount: "_s << false;
    QTest::newRow("value begun") << u"status:pend"_s << true;
    QTest::newRow("value wrong") << u"status:pend "_s << false;
    QTest::newRow("name wrong") << u"emial:a"_s << true;
    QTest::newRow("or") << u"a or "_s << true;
    QTest::newRow("or in front") << u"or a"_s << false;
    QTest::newRow("quote") << u"\"a b "_s << true;
    QTest::newRow("hyphen") << u"-"_s << true;
}

void TestSearchFaults::whatIsStillTypedIsToldGently()
{
    QFETCH(QString, text);
    QFETCH(bool, isUnfinished);
    const auto fault = parseSearch(text, searchContext()).fault;
    QVERIFY(fault);
    QCOMPARE(fault->isUnfinished, isUnfinished);
}

void TestSearchFaults::tooManyTermsEndTheSearch()
{
    QString text;
    for (int i = 0; i < 64; ++i)
        text += u"a%1 "_s.arg(i, 2, 10, QChar(u'0'));
    QVERIFY(!parseSearch(text, searchContext()).fault);
    const ParsedSearch parsed = parseSearch(text + u"or more"_s, searchContext());
    QCOMPARE(parsed.query.groups.size(), 64);
    QVERIFY(parsed.fault);
    QCOMPARE(parsed.fault->position, text.size() + 3);
    QVERIFY(parsed.fault->sentence.contains(u"at most 64 terms"_s));
}

void TestSearchFaults::aLongPasteIsToldAtOnce()
{
    const QString fits = QString(longestSearch, u'a');
    QVERIFY(!parseSearch(fits, searchContext()).fault);
    const ParsedSearch parsed = parseSearch(QString(10'240, u'"'), searchContext());
    QVERIFY(parsed.query.groups.isEmpty());
    QCOMPARE(parsed.fault->position, longestSearch);
    QCOMPARE(parsed.fault->length, 10'240 - longestSearch);
    QVERIFY(parsed.fault->sentence.contains(u"4,096"_s));
    QVERIFY(parsed.fault->sentence.contains(u"10,240"_s));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestSearchFaults)
#include "tst_search_faults.moc"
