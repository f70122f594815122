// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_text.h"

#include "models/search/search_parser.h"
#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using Field = SearchTerm::Field;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void theCanonicalText_data();
    void theCanonicalText();
    void chipsReadWell_data();
    void chipsReadWell();
    void noTextReadsAsAnotherQueryThanItsOwn_data();
    void noTextReadsAsAnotherQueryThanItsOwn();
    void keptTextSurvivesLocaleAndNames();
    void wordsForDaysMoveOnAndFixedDaysStay();
};

void TestSearchText::theCanonicalText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &typed, const QString &canonical) {
        QTest::newRow(qPrintable(typed)) << typed << canonical;
    };
    row(u"STATUS:Pending  OR  Op:void"_s, u"status:pending or op:void"_s);
    row(u"amount:42.9900"_s, u"amount:42.99"_s);
    row(u"amount:42.995"_s, u"amount:42.995"_s);
    row(u"amount:.5"_s, u"amount:0.50"_s);
    row(u"amount:>40.0"_s, u"amount:>40"_s);
    row(u"amount:>40.0001"_s, u"amount:>=40.0002"_s);
    row(u"amount:40.."_s, u"amount:>=40"_s);
    row(u"amount:..50"_s, u"amount:<=50"_s);
    row(u"amount:<50"_s, u"amount:<50"_s);
    row(u"amount:<0"_s, u"amount:<0"_s);
    row(u"amount:5..5"_s, u"amount:5"_s);
    row(u"currency:jpy"_s, u"currency:JPY"_s);
    row(u"date:Last-Week"_s, u"date:last-week"_s);
    row(u"date:2026-11-01..2026-11-30"_s, u"date:2026-11"_s);
    row(u"date:2025-01-01..2025-12"_s, u"date:2025"_s);
    row(u"date:2026-11..2026-12"_s, u"date:2026-11-01..2026-12-31"_s);
    row(u"date:..2026"_s, u"date:..2026-12-31"_s);
    row(u"stale:>48h"_s, u"stale:>2d"_s);
    row(u"stale:90min"_s, u"stale:>90min"_s);
    row(u"profile:shop"_s, u"profile:\"Demo shop\""_s);
    row(u"profile:NORTH"_s, u"profile:North"_s);
    row(u"-\"a b\" \"x\""_s, u"-\"a b\" \"x\""_s);
    row(u"--a -or order:or"_s, u"--a -or order:or"_s);
    row(u"\"a \"\" b\""_s, u"\"a \"\" b\""_s);
}

void TestSearchText::theCanonicalText()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const SearchContext context = searchContext();
    const ParsedSearch parsed = parseSearch(typed, context);
    QVERIFY(!parsed.fault);
    QCOMPARE(textOf(parsed.query, context), canonical);
}

void TestSearchText::chipsReadWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const auto row = [](const QString &text, const QString &label) {
        QTest::newRow(qPrintable(text)) << text << label;
    };
    row(u"emily"_s, u"emily"_s);
    row(u"\"emily rose\""_s, u"\u201Cemily rose\u201D"_s);
    row(u"date:last-week"_s, u"date: last week"_s);
    row(u"date:7d"_s, u"date: last 7 days"_s);
    row(u"date:2026-11-01..2026-11-05"_s, u"date: 2026-11-01 to 2026-11-05"_s);
    row(u"date:2026-11-01.."_s, u"date: from 2026-11-01"_s);
    row(u"date:..2026-11-05"_s, u"date: until 2026-11-05"_s);
    row(u"date:2026-11"_s, u"date: 2026-11"_s);
    row(u"amount:>40"_s, u"amount > 40"_s);
    row(u"amount:>=40"_s, u"amount \u2265 40"_s);
    row(u"amount:..50"_s, u"amount \u2264 50"_s);
    row(u"amount:40..50"_s, u"amount 40 to 50"_s);
    row(u"amount:42.99"_s, u"amount = 42.99"_s);
    row(u"status:pending or status:partly-captured"_s, u"status: pending or partly captured"_s);
    row(u"status:pending or last4:1234"_s, u"status: pending or last4: 1234"_s);
    row(u"-status:captured"_s, u"not status: captured"_s);
    row(u"a or -status:captured"_s, u"a or not status: captured"_s);
    row(u"stale:>1d"_s, u"stale > 1d"_s);
    row(u"profile:shop"_s, u"profile: Demo shop"_s);
}

void TestSearchText::chipsReadWell()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    const SearchContext context = searchContext();
    const ParsedSearch parsed = parseSearch(text, context);
    QCOMPARE(parsed.query.groups.size(), 1);
    QCOMPARE(labelOf(parsed.query.groups.first(), context), label);
}

void TestSearchText::noTextReadsAsAnotherQueryThanItsOwn_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt);
    QTest::newRow("Swiss") << QLocale(QLocale::French, QLocale::Switzerland);
}

// Ten thousand texts put together from what the grammar knows and what it does not.
void TestSearchText::noTextReadsAsAnotherQueryThanItsOwn()
{
    QFETCH(QLocale, locale);
    const SearchContext context = searchContext(locale);
    const QStringList pieces{u" "_s,
                             u" "_s,
                             u" "_s,
                             u"\""_s,
                             u"\""_s,
                             u"-"_s,
                             u"or"_s,
                             u" or "_s,
                             u":"_s,
                             u".."_s,
                             u"."_s,
                             u","_s,
                             u">"_s,
                             u"<"_s,
                             u"="_s,
                             u"amount:"_s,
                             u"currency:"_s,
                             u"status:"_s,
                             u"overview:"_s,
                             u"op:"_s,
                             u"partner:"_s,
                             u"method:"_s,
                             u"last4:"_s,
                             u"ref:"_s,
                             u"order:"_s,
                             u"email:"_s,
                             u"name:"_s,
                             u"profile:"_s,
                             u"date:"_s,
                             u"stale:"_s,
                             u"id:"_s,
                             u"nobody:"_s,
                             u"1234"_s,
                             u"42"_s,
                             u"40"_s,
                             u"0"_s,
                             u"99999"_s,
                             u"EUR"_s,
                             u"pending"_s,
                             u"captured"_s,
                             u"refund"_s,
                             u"today"_s,
                             u"last-week"_s,
                             u"7d"_s,
                             u"2026"_s,
                             u"-11"_s,
                             u"-03-29"_s,
                             u"2h"_s,
                             u"30min"_s,
                             u"shop"_s,
                             u"Demo shop"_s,
                             u"emily"_s,
                             u"Dupr\u00E9"_s,
                             u"e\u0301"_s,
                             u"\u05E9"_s,
                             u"\u202E"_s,
                             u"\U0001F600"_s,
                             u"\u0000"_s,
                             u"\uFFFF"_s,
                             QString(QChar(0xD83D)),
                             QString(QChar(0xDE00)),
                             u"\u00A0"_s,
                             u"'"_s,
                             u"*"_s,
                             u"%"_s,
                             u"\n"_s,
                             u"(NEAR)"_s,
                             u"\u0664"_s};
    QRandomGenerator random(20261121);
    int sound = 0;
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        for (int n = random.bounded(14); n >= 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const ParsedSearch parsed = parseSearch(text, context);
        const QString canonical = textOf(parsed.query, context);
        const ParsedSearch again = parseSearch(canonical, context);
        QVERIFY2(again.query == parsed.query, qPrintable(text + u" -> "_s + canonical));
        QVERIFY2(!again.fault, qPrintable(text + u" -> "_s + canonical));
        QCOMPARE(textOf(again.query, context), canonical);
        qsizetype end = 0;
        for (const SearchPiece &piece : parsed.pieces) {
            QVERIFY(piece.begin >= end && piece.length > 0 && piece.end() <= text.size());
            end = piece.end();
        }
        if (parsed.fault) {
            QVERIFY(parsed.fault->position >= 0 && parsed.fault->length > 0);
            QVERIFY(parsed.fault->position + parsed.fault->length <= text.size());
        } else {
            ++sound;
        }
    }
    QVERIFY(sound > 500); // else the pieces say nothing of texts that are right
}

void TestSearchText::keptTextSurvivesLocaleAndNames()
{
    const SearchContext german = searchContext(QLocale(QLocale::German, QLocale::Germany));
    const SearchQuery query =
        parseSearch(u"amount:>40,50 profile:\"Demo shop\" date:last-week"_s, german).query;
    const QString kept = keptText(query, german);
    QCOMPARE(kept, u"amount:>40.50 profile:shop date:last-week"_s);
    QCOMPARE(typedText(kept, german), u"amount:>40,50 profile:\"Demo shop\" date:last-week"_s);
    SearchContext other = searchContext();
    other.accounts[0].name = u"Renamed"_s;
    QCOMPARE(typedText(kept, other), u"amount:>40.50 profile:Renamed date:last-week"_s);
    other.accounts.removeFirst();
    QCOMPARE(typedText(kept, other), kept);
}

void TestSearchText::wordsForDaysMoveOnAndFixedDaysStay()
{
    const SearchContext today = searchContext();
    SearchContext later = today;
    later.now = today.now.addDays(10);
    const SearchQuery query = parseSearch(u"date:yesterday"_s, today).query;
    QCOMPARE(parseSearch(keptText(query, today), later).query.groups[0][0].from,
             parisian(2026, 11, 30));
    QCOMPARE(keptText(withFixedDates(query), today), u"date:2026-11-20"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchText)
#include "tst_search_text.moc"
