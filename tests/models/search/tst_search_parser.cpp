// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_parser.h"

#include "models/search/search_values.h"
#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using Field = SearchTerm::Field;
using Group = SearchQuery::Group;

namespace {

SearchTerm word(const QString &text, bool isWhole = false)
{
    return searchTerm(Field::Word, text, isWhole);
}

SearchTerm range(Field field, std::optional<qint64> from, std::optional<qint64> until,
                 const QString &text = {})
{
    return {field, text, false, false, from, until};
}

SearchTerm negated(SearchTerm term)
{
    term.isNegated = true;
    return term;
}

} // namespace

class TestSearchParser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheGrammar_data();
    void readsTheGrammar();
    void readsAmounts_data();
    void readsAmounts();
    void amountsTakeTheLocalesDecimalSign();
    void readsDates_data();
    void readsDates();
    void weeksBeginAsTheLocaleSays();
    void daysHaveTheLengthThatClocksGiveThem();
    void aDayBeginsLateWhereMidnightIsLeftOut();
    void readsAges_data();
    void readsAges();
    void piecesSayWhereTheyStandAndWhetherTheyAreDone_data();
    void piecesSayWhereTheyStandAndWhetherTheyAreDone();
    void theAccountIsTheContexts();
};

void TestSearchParser::readsTheGrammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Group>>("groups");
    const auto row = [](const char *name, const QString &text, const QList<Group> &groups) {
        QTest::newRow(name) << text << groups;
    };
    row("empty", {}, {});
    row("spaces", u" \t\n "_s, {});
    row("word", u"emily"_s, {{word(u"emily"_s)}});
    row("words", u"emily  parker "_s, {{word(u"emily"_s)}, {word(u"parker"_s)}});
    row("quotes", u"\"emily rose\""_s, {{word(u"emily rose"_s, true)}});
    row("quotes doubled", u"\"a \"\"b\"\"\""_s, {{word(u"a \"b\""_s, true)}});
    row("quotes meet", u"\"a\"b"_s, {{word(u"a"_s, true)}, {word(u"b"_s)}});
    row("quote inside a word", u"a\"b"_s, {{word(u"a\"b"_s)}});
    row("negated word", u"-emily"_s, {{negated(word(u"emily"_s))}});
    row("negated quotes", u"-\"e r\""_s, {{negated(word(u"e r"_s, true))}});
    row("hyphens inside", u"order_2026-11-8841"_s, {{word(u"order_2026-11-8841"_s)}});
    row("hyphens doubled", u"--a"_s, {{negated(word(u"-a"_s))}});
    row("or", u"a or b"_s, {{word(u"a"_s), word(u"b"_s)}});
    row("or binds tighter than and", u"x a OR b Or c y"_s,
        {{word(u"x"_s)}, {word(u"a"_s), word(u"b"_s), word(u"c"_s)}, {word(u"y"_s)}});
    row("or in quotes is a word", u"\"or\""_s, {{word(u"or"_s, true)}});
    row("or negated is a word", u"-or"_s, {{negated(word(u"or"_s))}});
    row("a time is a word", u"12:30"_s, {{word(u"12:30"_s)}});
    row("e-mail address", u"emily.parker@example.org"_s, {{word(u"emily.parker@example.org"_s)}});
    row("currency", u"currency:eur"_s, {{searchTerm(Field::Currency, u"EUR"_s)}});
    row("unknown currency", u"currency:xyz"_s, {{searchTerm(Field::Currency, u"XYZ"_s)}});
    row("status", u"status:Pending"_s, {{searchTerm(Field::Status, u"pending"_s)}});
    row("negated status", u"-status:captured"_s,
        {{negated(searchTerm(Field::Status, u"captured"_s))}});
    row("status in quotes", u"status:\"captured\""_s, {{searchTerm(Field::Status, u"captured"_s)}});
    row("overview", u"overview:partly-refunded"_s,
        {{searchTerm(Field::Overview, u"partly-refunded"_s)}});
    row("operation", u"op:refund"_s, {{searchTerm(Field::Operation, u"refund"_s)}});
    row("operation void", u"op:VOID"_s, {{searchTerm(Field::Operation, u"void"_s)}});
    row("partner", u"partner:illicado"_s, {{searchTerm(Field::Partner, u"illicado"_s)}});
    row("method", u"METHOD:giftcard"_s, {{searchTerm(Field::Method, u"giftcard"_s)}});
    row("last four", u"last4:0123"_s, {{searchTerm(Field::LastFour, u"0123"_s)}});
    row("reference", u"ref:\"CAP#12\""_s, {{searchTerm(Field::Reference, u"CAP#12"_s, true)}});
    row("order", u"order:-12:3"_s, {{searchTerm(Field::Order, u"-12:3"_s)}});
    row("e-mail", u"email:emily@"_s, {{searchTerm(Field::Email, u"emily@"_s)}});
    row("name", u"name:or"_s, {{searchTerm(Field::Name, u"or"_s)}});
    row("id", u"id:9a14962c"_s, {{searchTerm(Field::Id, u"9a14962c"_s)}});
    row("profile by id", u"profile:north"_s, {{searchTerm(Field::Account, u"north"_s)}});
    row("profile by name", u"profile:\"demo SHOP\""_s, {{searchTerm(Field::Account, u"shop"_s)}});
    row("or over fields", u"status:pending or last4:1234"_s,
        {{searchTerm(Field::Status, u"pending"_s), searchTerm(Field::LastFour, u"1234"_s)}});
    row("accents", u"Dupr\u00E9"_s, {{word(u"Dupr\u00E9"_s)}});
    row("combining", u"Dupre\u0301"_s, {{word(u"Dupre\u0301"_s)}});
    row("right to left", u"\u05E9\u05DC\u05D5\u05DD"_s, {{word(u"\u05E9\u05DC\u05D5\u05DD"_s)}});
    row("outside the plane", u"\U00020000"_s, {{word(u"\U00020000"_s)}});
    row("emoji in a word", u"a\U0001F600"_s, {{word(u"a\U0001F600"_s)}});
    row("NUL parts words", u"a"_s + QChar(0) + u'b', {{word(u"a"_s)}, {word(u"b"_s)}});
    row("no-break space parts words", u"a\u00A0b"_s, {{word(u"a"_s)}, {word(u"b"_s)}});
    row("SQL", u"';DROP TABLE x;--%_*"_s,
        {{word(u"';DROP"_s)}, {word(u"TABLE"_s)}, {word(u"x;--%_*"_s)}});
}

void TestSearchParser::readsTheGrammar()
{
    QFETCH(QString, text);
    QFETCH(QList<Group>, groups);
    const ParsedSearch parsed = parseSearch(text, searchContext());
    QCOMPARE(parsed.query.groups.size(), groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QVERIFY(parsed.query.groups[i] == groups[i]);
    }
    QVERIFY2(!parsed.fault, qPrintable(parsed.fault.value_or(SearchFault{}).sentence));
}

void TestSearchParser::readsAmounts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::optional<qint64>>("from");
    QTest::addColumn<std::optional<qint64>>("until");
    const auto row = [](const char *value, std::optional<qint64> from,
                        std::optional<qint64> until) {
        QTest::newRow(value) << QString::fromLatin1(value) << from << until;
    };
    row("42.99", 429900, 429901);
    row("42", 420000, 420001);
    row("42.", 420000, 420001);
    row(".5", 5000, 5001);
    row("0", 0, 1);
    row("0.0001", 1, 2);
    row("007", 70000, 70001);
    row(">40", 400001, {});
    row(">=40", 400000, {});
    row("<40", {}, 400000);
    row("<=40", {}, 400001);
    row("40..50", 400000, 500001);
    row("40..", 400000, {});
    row("..50", {}, 500001);
    row("40..40", 400000, 400001);
    row("1.25..2.5", 12500, 25001);
    row("922337203685477.5806", 9223372036854775806, 9223372036854775807);
}

void TestSearchParser::readsAmounts()
{
    QFETCH(QString, value);
    QFETCH(std::optional<qint64>, from);
    QFETCH(std::optional<qint64>, until);
    const ParsedSearch parsed = parseSearch(u"amount:"_s + value, searchContext());
    QVERIFY(!parsed.fault);
    const SearchTerm term = parsed.query.groups.value(0).value(0);
    QVERIFY(term == range(Field::Amount, from, until));
}

void TestSearchParser::amountsTakeTheLocalesDecimalSign()
{
    const auto amount = [](const QString &value, const QLocale &locale) {
        const ParsedSearch parsed = parseSearch(u"amount:"_s + value, searchContext(locale));
        return parsed.query.groups.value(0).value(0).from;
    };
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(amount(u"42,99"_s, french), 429900);
    QCOMPARE(amount(u"42.99"_s, french), 429900);
    QCOMPARE(amount(u"42,99"_s, german), 429900);
    // There it parts thousands.
    QCOMPARE(amount(u"42.999"_s, german), std::nullopt);
}

void TestSearchParser::readsDates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::optional<qint64>>("from");
    QTest::addColumn<std::optional<qint64>>("until");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *value, std::optional<qint64> from, std::optional<qint64> until,
                        bool isWord = false) {
        QTest::newRow(value) << QString::fromLatin1(value) << from << until
                             << (isWord ? QString::fromLatin1(value).toLower() : QString());
    };
    row("today", parisian(2026, 11, 21), parisian(2026, 11, 22), true);
    row("Yesterday", parisian(2026, 11, 20), parisian(2026, 11, 21), true);
    row("this-week", parisian(2026, 11, 16), parisian(2026, 11, 23), true);
    row("last-week", parisian(2026, 11, 9), parisian(2026, 11, 16), true);
    row("this-month", parisian(2026, 11, 1), parisian(2026, 12, 1), true);
    row("last-month", parisian(2026, 10, 1), parisian(2026, 11, 1), true);
    row("7d", parisian(2026, 11, 15), parisian(2026, 11, 22), true);
    row("1d", parisian(2026, 11, 21), parisian(2026, 11, 22), true);
    row("2026-11-01", parisian(2026, 11, 1), parisian(2026, 11, 2));
    row("2024-02", parisian(2024, 2, 1), parisian(2024, 3, 1));
    row("2026", parisian(2026, 1, 1), parisian(2027, 1, 1));
    row("2026-11-01..2026-11-05", parisian(2026, 11, 1), parisian(2026, 11, 6));
    row("2026-11-01..", parisian(2026, 11, 1), {});
    row("..2026-11-05", {}, parisian(2026, 11, 6));
    row("2025..2026-02", parisian(2025, 1, 1), parisian(2026, 3, 1));
}

void TestSearchParser::readsDates()
{
    QFETCH(QString, value);
    QFETCH(std::optional<qint64>, from);
    QFETCH(std::optional<qint64>, until);
    QFETCH(QString, kept);
    const ParsedSearch parsed = parseSearch(u"date:"_s + value, searchContext());
    QVERIFY(!parsed.fault);
    const SearchTerm term = parsed.query.groups.value(0).value(0);
    QCOMPARE(term.from, from);
    QCOMPARE(term.until, until);
    QCOMPARE(term.text, kept);
}

void TestSearchParser::weeksBeginAsTheLocaleSays()
{
    const SearchContext american = searchContext(QLocale(QLocale::English, QLocale::UnitedStates));
    const ParsedSearch parsed = parseSearch(u"date:this-week"_s, american);
    QCOMPARE(parsed.query.groups.value(0).value(0).from, parisian(2026, 11, 15));
}

void TestSearchParser::daysHaveTheLengthThatClocksGiveThem()
{
    constexpr qint64 hour = 3'600'000;
    const auto length = [](const QString &day) {
        const ParsedSearch parsed = parseSearch(u"date:"_s + day, searchContext());
        const SearchTerm term = parsed.query.groups.value(0).value(0);
        return term.until.value_or(0) - term.from.value_or(0);
    };
    QCOMPARE(length(u"2026-03-29"_s), 23 * hour);
    QCOMPARE(length(u"2026-10-25"_s), 25 * hour);
    QCOMPARE(length(u"2026-10-26"_s), 24 * hour);
}

void TestSearchParser::aDayBeginsLateWhereMidnightIsLeftOut()
{
    SearchContext context = searchContext();
    context.now = QDateTime({2018, 11, 10}, {9, 0}, QTimeZone("America/Sao_Paulo"));
    const ParsedSearch parsed = parseSearch(u"date:2018-11-04"_s, context);
    const SearchTerm term = parsed.query.groups.value(0).value(0);
    QCOMPARE(term.until.value_or(0) - term.from.value_or(0), qint64{23} * 3'600'000);
}

void TestSearchParser::readsAges_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("days") << u">1d"_s << qint64{86'400'000};
    QTest::newRow("hours") << u">2h"_s << qint64{7'200'000};
    QTest::newRow("minutes") << u">30MIN"_s << qint64{1'800'000};
    QTest::newRow("bare") << u"3d"_s << qint64{3 * 86'400'000};
}

void TestSearchParser::readsAges()
{
    QFETCH(QString, value);
    QFETCH(qint64, ms);
    const ParsedSearch parsed = parseSearch(u"stale:"_s + value, searchContext());
    QVERIFY(parsed.query.groups.value(0).value(0) == range(Field::Stale, ms, {}));
}

void TestSearchParser::piecesSayWhereTheyStandAndWhetherTheyAreDone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces"); // begin+length, ! when completed
    QTest::newRow("typing") << u"emi"_s << u"0+3"_s;
    QTest::newRow("a space ends") << u"emi "_s << u"0+3!"_s;
    QTest::newRow("a quote ends") << u"ref:\"a b\""_s << u"0+9!"_s;
    QTest::newRow("two") << u" emi  am"_s << u"1+3! 6+2"_s;
    QTest::newRow("or is one") << u"a or b c"_s << u"0+6! 7+1"_s;
    QTest::newRow("or waits") << u"a or "_s << u"0+1!"_s;
    QTest::newRow("or being typed behind") << u"a or b"_s << u"0+6"_s;
    QTest::newRow("faulty stays a piece") << u"amount:x b"_s << u"0+8! 9+1"_s;
}

void TestSearchParser::piecesSayWhereTheyStandAndWhetherTheyAreDone()
{
    QFETCH(QString, text);
    QFETCH(QString, pieces);
    QStringList found;
    for (const SearchPiece &piece : parseSearch(text, searchContext()).pieces) {
        found << u"%1+%2%3"_s.arg(piece.begin)
                     .arg(piece.length)
                     .arg(piece.isCompleted ? u"!"_s : QString());
    }
    QCOMPARE(found.join(u' '), pieces);
}

void TestSearchParser::theAccountIsTheContexts()
{
    QCOMPARE(parseSearch(u"a"_s, searchContext()).query.account, u"shop"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchParser)
#include "tst_search_parser.moc"
