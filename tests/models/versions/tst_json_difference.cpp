// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/differences_model.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What two documents differ in, told value by value.
class TestJsonDifference : public QObject
{
    Q_OBJECT

private slots:
    void changesAreNamedByTheirPath_data();
    void changesAreNamedByTheirPath();
    void numbersAreToldAsTheyWereSent();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void noMoreThanAskedFor();
    void modelShowsWhatIsThere();
};

void TestJsonDifference::changesAreNamedByTheirPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("same, written otherwise")
        << R"({"a":1,"b":[true,null]})"_ba
        << "{ \"b\" : [ true, null ],\n\"a\" : 1 }"_ba << QStringList();
    QTest::newRow("value") << R"({"a":{"b":"x"}})"_ba
                           << R"({"a":{"b":"y"}})"_ba << QStringList{uR"(a.b: "x" > "y")"_s};
    QTest::newRow("text is not a number") << R"({"a":1})"_ba
                                          << R"({"a":"1"})"_ba << QStringList{uR"(a: 1 > "1")"_s};
    QTest::newRow("null is not nothing") << R"({"a":null})"_ba
                                         << R"({})"_ba << QStringList{u"a: null > "_s};
    QTest::newRow("came and went") << R"({"x":0,"old":{"a":1,"b":[2]}})"_ba
                                   << R"({"x":0,"new":[3,{"c":4}]})"_ba
                                   << QStringList{u"new[0]:  > 3"_s, u"new[1].c:  > 4"_s,
                                                  u"old.a: 1 > "_s, u"old.b[0]: 2 > "_s};
    QTest::newRow("empty ones are told")
        << R"({"a":[1]})"_ba
        << R"({"a":[],"b":{}})"_ba << QStringList{u"a[0]: 1 > "_s, u"b:  > {}"_s};
    QTest::newRow("other kind") << R"({"a":[1]})"_ba
                                << R"({"a":{"b":1}})"_ba
                                << QStringList{u"a.b:  > 1"_s, u"a[0]: 1 > "_s};
    QTest::newRow("items by id, wherever they stand")
        << R"({"r":[{"id":"1","s":"P"},{"id":"2","s":"P"}]})"_ba
        << R"({"r":[{"id":"3","s":"N"},{"id":"2","s":"P"},{"id":"1","s":"S"}]})"_ba
        << QStringList{uR"(r[0].id:  > "3")"_s, uR"(r[0].s:  > "N")"_s, uR"(r[2].s: "P" > "S")"_s};
    QTest::newRow("item with an id that is gone")
        << R"([{"id":"1","s":"P"},{"id":"2"}])"_ba
        << R"([{"id":"2"}])"_ba << QStringList{uR"([0].id: "1" > )"_s, uR"([0].s: "P" > )"_s};
    QTest::newRow("items without ids, one in front")
        << R"([1,2,3])"_ba
        << R"([0,1,2,3])"_ba << QStringList{u"[0]:  > 0"_s};
    QTest::newRow("items without ids, one in the middle gone")
        << R"([1,2,3])"_ba
        << R"([1,3])"_ba << QStringList{u"[1]: 2 > "_s};
    QTest::newRow("repeated items") << R"([1,1])"_ba
                                    << R"([1,1,1])"_ba << QStringList{u"[2]:  > 1"_s};
    QTest::newRow("ids that repeat are no ids")
        << R"([{"id":1,"a":1},{"id":1,"a":2}])"_ba
        << R"([{"id":1,"a":1},{"id":1,"a":3}])"_ba << QStringList{u"[1].a: 2 > 3"_s};
    QTest::newRow("strange letters") << R"({"a":"\u00e9\n\"<b>"})"_ba
                                     << R"({"a":""})"_ba << QStringList{uR"(a: "é\n\"<b>" > "")"_s};
    QTest::newRow("whole document") << "1"_ba
                                    << "2"_ba << QStringList{u": 1 > 2"_s};
}

void TestJsonDifference::changesAreNamedByTheirPath()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    const auto found = jsonDifferences(before, after, 100);
    QVERIFY(found.has_value());
    QStringList told;
    for (const JsonDifference &difference : found->list) {
        told << difference.path + u": "_s + difference.before + u" > "_s + difference.after;
        QVERIFY(!difference.before.isNull() || !difference.after.isNull());
    }
    QCOMPARE(told, expected);
    QVERIFY(!found->isCut);
}

void TestJsonDifference::numbersAreToldAsTheyWereSent()
{
    const auto found = jsonDifferences(R"({"a":42.90,"b":9007199254740993,"c":0.1})",
                                       R"({"a":42.9,"b":9007199254740992,"c":0.1})", 10);
    QVERIFY(found.has_value());
    QCOMPARE(found->list,
             (QList<JsonDifference>{{u"a"_s, u"42.90"_s, u"42.9"_s},
                                    {u"b"_s, u"9007199254740993"_s, u"9007199254740992"_s}}));
}

void TestJsonDifference::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("cut") << R"({"a":1)"_ba;
    QTest::newRow("two documents") << "{} {}"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void TestJsonDifference::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bad);
    const auto before = jsonDifferences(bad, "{}", 10);
    QVERIFY(!before && before.error() == JsonDifferenceError::BeforeUnreadable);
    const auto after = jsonDifferences("{}", bad, 10);
    QVERIFY(!after && after.error() == JsonDifferenceError::AfterUnreadable);
}

void TestJsonDifference::noMoreThanAskedFor()
{
    const auto all = jsonDifferences("[]", "[1,2,3]", 3);
    QVERIFY(all && all->list.size() == 3 && !all->isCut);
    const auto some = jsonDifferences("[]", "[1,2,3]", 2);
    QVERIFY(some && some->list.size() == 2 && some->isCut);
}

void TestJsonDifference::modelShowsWhatIsThere()
{
    DifferencesModel model;
    QAbstractItemModelTester tester(&model);
    const QString longText(10'000, u'x');
    model.setDifferences({{u"a"_s, {}, u"1"_s}, {u"b"_s, longText, u"2"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"a"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"1"_s);
    QVERIFY(model.index(1, 1).data().toString().size() < 1'000);
    QCOMPARE(model.index(1, 1).data(DifferencesModel::ValueRole).toString(), longText);
}

COUNTERFOIL_TEST(QCoreApplication, TestJsonDifference)
#include "tst_json_difference.moc"
