// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_line.h"

#include "models/search/search_values.h"
#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using Field = SearchTerm::Field;

namespace {

QStringList texts(const SearchLine &line)
{
    QStringList texts;
    for (const SearchLine::Chip &chip : line.chips())
        texts << chip.text;
    return texts;
}

void type(SearchLine &line, const QString &keys)
{
    for (const QChar key : keys)
        line.setTyped(line.typed() + key);
}

} // namespace

class TestSearchLine : public QObject
{
    Q_OBJECT

private slots:
    void completedTermsBecomeChips();
    void aPhoneNumberWithSpacesIsOneTerm_data();
    void aPhoneNumberWithSpacesIsOneTerm();
    void otherFiguresStayTermsOfTheirOwn();
    void textAndChipsAndKeysGiveTheSameQuery_data();
    void textAndChipsAndKeysGiveTheSameQuery();
    void orTakesInTheChipBeforeIt();
    void whatIsWrongStaysTextAndIsPointedAt();
    void nothingOfALongPasteIsLost();
    void chipsGoAndComeBack();
    void aChipInQuotesComesBackOpen();
    void aChipIsTurnedRound();
    void filtersAreAddedOnce();
    void aFilterThatNoTextSaysIsRefused();
    void theLastTermIsDropped();
    void anIdIsRecognisedBeforeWords_data();
    void anIdIsRecognisedBeforeWords();
    void anotherDayReadsTodayAgain();
};

void TestSearchLine::completedTermsBecomeChips()
{
    SearchLine line(searchContext());
    const QSignalSpy changes(&line, &SearchLine::changed);
    type(line, u"last4:1234 amount:>100 emi"_s);
    QCOMPARE(texts(line), QStringList({u"last4:1234"_s, u"amount:>100"_s}));
    QCOMPARE(line.typed(), u"emi"_s);
    QCOMPARE(line.text(), u"last4:1234 amount:>100 emi"_s);
    QCOMPARE(line.query().groups.size(), 3);
    QCOMPARE(line.query().account, u"shop"_s);
    QCOMPARE(line.chips().first().label, u"last4: 1234"_s);
    QVERIFY(!changes.isEmpty());
}

void TestSearchLine::textAndChipsAndKeysGiveTheSameQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"emily parker"_s;
    QTest::newRow("or") << u"status:pending or status:conflict -op:refund"_s;
    QTest::newRow("quotes") << u"\"emily rose\" ref:\"CAP#12\" a"_s;
    QTest::newRow("ranges") << u"amount:40..50 date:last-week stale:>1d currency:EUR"_s;
    QTest::newRow("several ors") << u"a or b or c d or -e f"_s;
}

void TestSearchLine::textAndChipsAndKeysGiveTheSameQuery()
{
    QFETCH(QString, text);
    const SearchQuery expected = parseSearch(text, searchContext()).query;
    QVERIFY(!expected.groups.isEmpty());
    SearchLine whole(searchContext());
    whole.setText(text);
    SearchLine keys(searchContext());
    type(keys, text + u' ');
    SearchLine chips(searchContext());
    for (const SearchQuery::Group &group : expected.groups)
        QVERIFY(chips.addGroup(group));
    QVERIFY(whole.query() == expected);
    QVERIFY(keys.query() == expected);
    QVERIFY(chips.query() == expected);
    QCOMPARE(chips.text(), keys.text());
    QCOMPARE(chips.typed(), QString());
    whole.setText(text + u' ');
    QCOMPARE(texts(whole), texts(chips));
}

void TestSearchLine::orTakesInTheChipBeforeIt()
{
    SearchLine line(searchContext());
    type(line, u"a status:pending "_s);
    type(line, u"or status:conf"_s);
    QCOMPARE(texts(line), QStringList({u"a"_s, u"status:pending"_s}));
    QCOMPARE(line.typed(), u"or status:conf"_s);
    type(line, u"lict"_s);
    QCOMPARE(line.query().groups.size(), 2);
    QCOMPARE(line.query().groups.last().size(), 2);
    type(line, u" "_s);
    QCOMPARE(texts(line), QStringList({u"a"_s, u"status:pending or status:conflict"_s}));
    QCOMPARE(line.chips().last().label, u"status: pending or conflict"_s);
}

void TestSearchLine::whatIsWrongStaysTextAndIsPointedAt()
{
    SearchLine line(searchContext());
    line.setText(u"last4:1234 amount:42x emily "_s);
    QCOMPARE(texts(line), QStringList({u"last4:1234"_s}));
    QCOMPARE(line.typed(), u"amount:42x emily "_s);
    QVERIFY(line.fault());
    QCOMPARE(line.fault()->position, 9);
    QCOMPARE(line.query().groups.size(), 2);
    line.setTyped(u"amount:42 emily "_s);
    QVERIFY(!line.fault());
    QCOMPARE(texts(line), QStringList({u"last4:1234"_s, u"amount:42"_s, u"emily"_s}));
}

void TestSearchLine::nothingOfALongPasteIsLost()
{
    SearchLine line(searchContext());
    line.setText(u"last4:1234 "_s);
    const QString paste = u"a b "_s.repeated(2560);
    line.setTyped(paste);
    QCOMPARE(line.typed(), paste);
    QCOMPARE(texts(line), QStringList({u"last4:1234"_s}));
    QVERIFY(line.fault());
    QVERIFY(line.query().groups.isEmpty());
    line.setTyped(u"a "_s);
    QCOMPARE(line.query().groups.size(), 2);
}

void TestSearchLine::chipsGoAndComeBack()
{
    SearchLine line(searchContext());
    line.setText(u"a last4:1234 op:refund or op:void x"_s);
    line.removeChip(0);
    QCOMPARE(line.text(), u"last4:1234 op:refund or op:void x"_s);
    QCOMPARE(line.takeBackChip(), u"op:refund or op:void"_s.size());
    QCOMPARE(texts(line), QStringList({u"last4:1234"_s}));
    QCOMPARE(line.typed(), u"op:refund or op:voidx"_s);
    line.removeChip(7);
    QCOMPARE(line.chips().size(), 1);
    line.clear();
    QVERIFY(line.isEmpty());
    QCOMPARE(line.takeBackChip(), 0);
    QVERIFY(line.query().groups.isEmpty());
}

void TestSearchLine::aChipInQuotesComesBackOpen()
{
    SearchLine line(searchContext());
    line.setText(u"\"emily rose\""_s);
    QCOMPARE(line.chips().size(), 1);
    line.takeBackChip();
    QVERIFY(line.chips().isEmpty());
    QCOMPARE(line.typed(), u"\"emily rose"_s);
    type(line, u"\""_s);
    QCOMPARE(texts(line), QStringList({u"\"emily rose\""_s}));
}

void TestSearchLine::aChipIsTurnedRound()
{
    SearchLine line(searchContext());
    line.setText(u"x status:pending or op:void y "_s);
    line.toggleNegation(1);
    QCOMPARE(texts(line), QStringList({u"x"_s, u"-status:pending"_s, u"-op:void"_s, u"y"_s}));
    QVERIFY(line.query() == parseSearch(u"x -status:pending -op:void y"_s, searchContext()).query);
    line.toggleNegation(2);
    QCOMPARE(line.chips().value(2).text, u"op:void"_s);
}

void TestSearchLine::filtersAreAddedOnce()
{
    SearchLine line(searchContext());
    const SearchQuery::Group pending{searchTerm(Field::Status, u"pending"_s)};
    QVERIFY(line.addGroup(pending));
    QVERIFY(!line.addGroup(pending));
    line.setTyped(u"emi"_s);
    QVERIFY(line.addGroup({searchTerm(Field::Name, u"rose marie"_s, true)}));
    QCOMPARE(line.text(), u"status:pending name:\"rose marie\" emi"_s);
    QVERIFY(line.replaceChip(0, {searchTerm(Field::Status, u"conflict"_s)}));
    QCOMPARE(line.chips().first().label, u"status: conflict"_s);
}

void TestSearchLine::aFilterThatNoTextSaysIsRefused()
{
    SearchLine line(searchContext());
    QVERIFY(!line.addGroup({searchTerm(Field::Status, u"nonsense"_s)}));
    QVERIFY(!line.addGroup({}));
    QVERIFY(line.isEmpty());
}

void TestSearchLine::theLastTermIsDropped()
{
    SearchLine line(searchContext());
    line.setText(u"a last4:1234 amount:x emi"_s);
    QStringList left;
    for (int i = 0; i < 5; ++i) {
        line.dropLast();
        left << line.text();
    }
    QCOMPARE(left, QStringList({u"a last4:1234 amount:x"_s, u"a last4:1234"_s, u"a"_s, QString(),
                                QString()}));
}

void TestSearchLine::anIdIsRecognisedBeforeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRecognised");
    const QString id = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    QTest::newRow("bare") << id << true;
    QTest::newRow("named") << u"payment:"_s + id << true;
    QTest::newRow("URL") << u"https://shop.example/v2/payments/"_s + id << true;
    QTest::newRow("JSON") << u"{\"payment_id\": \"%1\", \"a\": [ 1 ] }"_s.arg(id) << true;
    QTest::newRow("sentence") << u"please look at "_s + id + u" today "_s << true;
    QTest::newRow("with a filter") << u"status:pending "_s + id << false;
    QTest::newRow("no id") << u"order_2026-11-8841"_s << false;
}

void TestSearchLine::anIdIsRecognisedBeforeWords()
{
    QFETCH(QString, text);
    QFETCH(bool, isRecognised);
    SearchLine line(searchContext());
    line.setText(text);
    QCOMPARE(line.recognised().has_value(), isRecognised);
    QCOMPARE(line.text(), text);
    if (isRecognised) {
        QVERIFY(line.chips().isEmpty());
        QVERIFY(line.query().groups.isEmpty());
        QVERIFY(!line.fault());
    } else {
        QVERIFY(!line.query().groups.isEmpty());
    }
}

void TestSearchLine::anotherDayReadsTodayAgain()
{
    SearchLine line(searchContext());
    line.setText(u"date:today profile:\"Demo shop\" emi"_s);
    SearchContext next = searchContext();
    next.now = next.now.addDays(1);
    next.accounts[0].name = u"Renamed"_s;
    line.setContext(next);
    QCOMPARE(line.text(), u"date:today profile:Renamed emi"_s);
    QCOMPARE(line.chips().size(), 2);
    QCOMPARE(line.query().groups[0][0].from, parisian(2026, 11, 22));
}

void TestSearchLine::aPhoneNumberWithSpacesIsOneTerm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("leading zero") << u"030 1234567"_s;
    QTest::newRow("plus") << u"+49 30 123 45 67"_s;
    QTest::newRow("brackets") << u"(030) 123 4567"_s;
    QTest::newRow("a zero that is not dialled") << u"+49 (0)30 1234567"_s;
}

void TestSearchLine::aPhoneNumberWithSpacesIsOneTerm()
{
    QFETCH(QString, text);
    SearchLine line(searchContext());
    // Its first part is a chip as soon as a space follows.
    for (qsizetype length = 1; length <= text.size(); ++length)
        line.setTyped(line.typed() + text[length - 1]);
    const SearchQuery::Group phone{
        {SearchTerm::Field::Word, text, true, false, std::nullopt, std::nullopt}};
    QCOMPARE(line.query().groups, QList<SearchQuery::Group>{phone});
    line.setTyped(line.typed() + u' ');
    QCOMPARE(line.chips().size(), 1);
    QCOMPARE(line.chips().first().group, phone);
    QCOMPARE(parseSearch(line.chips().first().text, searchContext()).query.groups,
             QList<SearchQuery::Group>{phone});
}

void TestSearchLine::otherFiguresStayTermsOfTheirOwn()
{
    for (const QString &text : {u"1234 4242"_s, u"030 x"_s, u"030 -1234567"_s, u"030 12"_s})
        QCOMPARE(parseSearch(text, searchContext()).query.groups.size(), 2);
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchLine)
#include "tst_search_line.moc"
