// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json_lines_model.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreIndented_data();
    void documentsAreIndented();
    void numbersAndEscapesStayAsTheyWereSent();
    void deepNestingIsNotAllSpaces();
    void searchGoesRoundAndIgnoresCase();
    void partsAreFoundByKeyAndIndex_data();
    void partsAreFoundByKeyAndIndex();
    void linesArriveFromTheWorker();
    void newerDocumentWins();
    void longLinesAreCutForTheViewOnly();
    void modelThatGoesWhileTheWorkerRunsIsLeftAlone();
};

void TestJsonText::documentsAreIndented_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":[true,null]})")
                            << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("empty") << QByteArray(R"({ "a" : {} , "b":[ ] })")
                           << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("marks in strings")
        << QByteArray(R"(["{,:]\"",2])") << u"[\n  \"{,:]\\\"\",\n  2\n]"_s;
    QTest::newRow("broken") << QByteArray(R"({"a": [1, }})")
                            << u"{\n  \"a\": [\n    1,\n    \n  }\n}"_s;
    QTest::newRow("unfinished string") << QByteArray(R"(["abc)") << u"[\n  \"abc"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestJsonText::documentsAreIndented()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    const JsonText document(json);
    QCOMPARE(document.text(), text);
    QStringList lines;
    for (int line = 0; line < document.lineCount(); ++line)
        lines << document.line(line).toString();
    QCOMPARE(lines.join(u'\n'), text);
}

void TestJsonText::numbersAndEscapesStayAsTheyWereSent()
{
    const JsonText document(R"([9007199254740993,1.50,"\u00e9"])");
    QVERIFY(document.text().contains(u"9007199254740993"_s));
    QVERIFY(document.text().contains(u"1.50"_s));
    QVERIFY(document.text().contains(u"\\u00e9"_s));
}

void TestJsonText::deepNestingIsNotAllSpaces()
{
    const JsonText document(QByteArray(20000, '['));
    QVERIFY(document.longestLine() < 200);
}

void TestJsonText::searchGoesRoundAndIgnoresCase()
{
    const JsonText document(R"(["Alpha","beta","ALPHA"])");
    QCOMPARE(document.find(u"alpha"_s, 0, 1), 1);
    QCOMPARE(document.find(u"alpha"_s, 2, 1), 3);
    QCOMPARE(document.find(u"alpha"_s, 4, 1), 1);
    QCOMPARE(document.find(u"alpha"_s, 5, 1), 1);
    QCOMPARE(document.find(u"alpha"_s, 2, -1), 1);
    QCOMPARE(document.find(u"alpha"_s, 0, -1), 3);
    QCOMPARE(document.find(u"alpha"_s, -1, -1), 3);
    QCOMPARE(document.find(u"gamma"_s, 0, 1), -1);
    QCOMPARE(document.find(QString(), 0, 1), -1);
    QCOMPARE(JsonText().find(u"a"_s, 0, 1), -1);
}

void TestJsonText::partsAreFoundByKeyAndIndex_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("there") << QByteArray(R"({"x":"}","refunds":[{"a":1}, {"b":[2,"]"]} ]})")
                           << QByteArray(R"({"b":[2,"]"]})");
    QTest::newRow("too few") << QByteArray(R"({"refunds":[{"a":1}]})") << QByteArray();
    QTest::newRow("empty list") << QByteArray(R"({"refunds":[]})") << QByteArray();
    QTest::newRow("no such key") << QByteArray(R"({"voids":[1,2]})") << QByteArray();
    QTest::newRow("not a list") << QByteArray(R"({"refunds":{"a":1}})") << QByteArray();
    QTest::newRow("only inside") << QByteArray(R"({"a":{"refunds":[1,2]}})") << QByteArray();
    QTest::newRow("broken off") << QByteArray(R"({"refunds":[{"a":1},)") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestJsonText::partsAreFoundByKeyAndIndex()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, part);
    QCOMPARE(jsonPart(json, {QByteArray("refunds"), size_t(1)}), part);
}

void TestJsonText::linesArriveFromTheWorker()
{
    JsonLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy preparing(&model, &JsonLinesModel::preparingChanged);
    model.setJson(R"({"a":1})");
    QVERIFY(model.isPreparing());
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(!model.isPreparing());
    QCOMPARE(preparing.count(), 2);
    QCOMPARE(model.index(1).data().toString(), u"  \"a\": 1"_s);
}

void TestJsonText::newerDocumentWins()
{
    JsonLinesModel model;
    model.setJson(QByteArray(1 << 20, '['));
    model.setJson("[2]");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QTRY_VERIFY(!model.isPreparing());
    QCOMPARE(model.index(1).data().toString(), u"  2"_s);
    QCOMPARE(reset.count(), 1);
}

void TestJsonText::longLinesAreCutForTheViewOnly()
{
    JsonLinesModel model;
    model.setJson('"' + QByteArray(5000, 'x') + '"');
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString().size(), JsonLinesModel::longestShownLine + 1);
    QCOMPARE(model.document().text().size(), 5002);
}

void TestJsonText::modelThatGoesWhileTheWorkerRunsIsLeftAlone()
{
    auto model = std::make_unique<JsonLinesModel>();
    model->setJson(QByteArray(1 << 20, '['));
    model.reset();
    JsonLinesModel other;
    other.setJson("[1]");
    QTRY_COMPARE(other.rowCount(), 3);
}

COUNTERFOIL_TEST(QCoreApplication, TestJsonText)
#include "tst_json_text.moc"
