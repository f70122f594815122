// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json/json_value.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;

namespace {

/// Reads one member of every kind, so that each can be right or wrong.
struct Sample
{
    QString text;
    QString id;
    qint64 integer = 0;
    std::optional<qint64> optionalInteger;
    std::optional<bool> flag;
    QString rate;
    Timestamp moment;
    FreeJson free;
    QStringList list;
};

Sample readSample(JsonValue json)
{
    Sample sample;
    sample.text = json.text("text");
    sample.id = json.idText("id");
    sample.integer = json.requiredInteger("integer");
    sample.optionalInteger = json.object("inner").integer("optional");
    sample.flag = json.boolean("flag");
    sample.rate = json.numberText("rate");
    sample.moment = json.timestamp("moment");
    sample.free = json.freeJson("free");
    for (const JsonValue element : json.array("list"))
        sample.list.append(element.toText());
    return sample;
}

QString complaintAbout(const QByteArray &json)
{
    const auto sample = readJson(json, &readSample);
    return sample ? QString() : sample.error().detail;
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsRead();
    void absentAndNullAreNothing();
    void wrongFormIsNamed_data();
    void wrongFormIsNamed();
    void firstComplaintIsKept();
    void limitsHold_data();
    void limitsHold();
    void freeJsonKeepsEveryDigitAndSign();
    void arrayRootIsAskedFor();
};

void TestJsonReader::everyKindIsRead()
{
    const auto sample = readJson(
        R"({"text":"niño \u0000\u001b[31m<b>","id":12345678901234567,"integer":-9223372036854775808,
            "inner":{"optional":9223372036854775807},"flag":false,"rate":5.50,
            "moment":"2020-08-25T10:42:59.123+02:00","list":["a","b"],"free":{"a":[1,null]},
            "not known":{"x":1e5}})",
        &readSample);
    QVERIFY(sample.has_value());
    QCOMPARE(sample->text, QStringLiteral(u"niño \0\u001b[31m<b>"));
    QCOMPARE(sample->id, QStringLiteral("12345678901234567"));
    QCOMPARE(sample->integer, std::numeric_limits<qint64>::min());
    QCOMPARE(sample->optionalInteger, std::numeric_limits<qint64>::max());
    QCOMPARE(sample->flag, false);
    QCOMPARE(sample->rate, QStringLiteral("5.50"));
    QCOMPARE(sample->moment.msecsSinceEpoch(), qint64(1598344979123));
    QCOMPARE(sample->free, QStringLiteral(R"({"a":[1,null]})"));
    QCOMPARE(sample->list, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestJsonReader::absentAndNullAreNothing()
{
    const auto absent = readJson(R"({"integer":1})", &readSample);
    const auto null = readJson(
        R"({"text":null,"id":null,"integer":1,"inner":null,"flag":null,"rate":null,"moment":null,
            "free":null,"list":null})",
        &readSample);
    for (const auto &sample : {absent, null}) {
        QVERIFY(sample.has_value());
        QVERIFY(sample->text.isEmpty());
        QVERIFY(sample->id.isEmpty());
        QVERIFY(!sample->optionalInteger);
        QVERIFY(!sample->flag);
        QVERIFY(!sample->moment.isValid());
        QVERIFY(sample->free.isEmpty());
        QVERIFY(sample->list.isEmpty());
    }
}

void TestJsonReader::wrongFormIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *json, const char *complaint) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(complaint);
    };
    row("missing", R"({})", "/integer: expected a whole number, found nothing");
    row("null", R"({"integer":null})", "/integer: expected a whole number, found null");
    row("text for number", R"({"integer":"1"})",
        "/integer: expected a whole number of at most 64 bits, found a string");
    row("fraction", R"({"integer":1.0})",
        "/integer: expected a whole number of at most 64 bits, found the number 1.0");
    row("exponent", R"({"integer":1e3})",
        "/integer: expected a whole number of at most 64 bits, found the number 1e3");
    row("beyond 64 bits", R"({"integer":9223372036854775808})",
        "/integer: expected a whole number of at most 64 bits, found the number "
        "9223372036854775808");
    row("far beyond", R"({"integer":-99999999999999999999})",
        "/integer: expected a whole number of at most 64 bits, found the number "
        "-99999999999999999999");
    row("number for text", R"({"integer":1,"text":5})",
        "/text: expected a string, found the number 5");
    row("flag for id", R"({"integer":1,"id":true})",
        "/id: expected a string or a whole number, found a boolean");
    row("text for flag", R"({"integer":1,"flag":"true"})",
        "/flag: expected a boolean, found a string");
    row("text for rate", R"({"integer":1,"rate":"20"})",
        "/rate: expected a number, found a string");
    row("no zone", R"({"integer":1,"moment":"2020-08-25T10:42:59"})",
        "/moment: expected a date and time with a zone (ISO 8601), found a string");
    row("array for object", R"({"integer":1,"inner":[]})",
        "/inner: expected an object, found an array");
    row("object for array", R"({"integer":1,"list":{}})",
        "/list: expected an array, found an object");
    row("inside an object", R"({"integer":1,"inner":{"optional":{}}})",
        "/inner/optional: expected a whole number of at most 64 bits, found an object");
    row("inside an array", R"({"integer":1,"list":["a","b",null,3]})",
        "/list/3: expected a string, found the number 3");
    row("not an object", "[]", "the document: expected an object, found an array");
    row("cut", R"({"integer":1)", "not valid JSON at byte 13");
    row("empty", "", "not valid JSON at byte 1");
    row("NaN", R"({"integer":NaN})", "not valid JSON at byte 12");
    row("trailing", R"({"integer":1} x)", "not valid JSON at byte 15");
    row("not UTF-8", "{\"integer\":1,\"text\":\"\xC3\"}", "not valid JSON at byte 23");
    row("half a surrogate pair", R"({"integer":1,"text":"\ud800"})", "not valid JSON at byte 28");
    row("number without end", R"({"integer":1e999})", "not valid JSON at byte 16");
    row("named twice", R"({"integer":1,"inner":{"a~b/c":{"x":1,"x":2}}})",
        "/inner/a~0b~1c: a member is named twice");
}

void TestJsonReader::wrongFormIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    QCOMPARE(complaintAbout(json), complaint);
    QCOMPARE(readJson(json, &readSample).error().kind, ErrorKind::Protocol);
}

void TestJsonReader::firstComplaintIsKept()
{
    QCOMPARE(complaintAbout(R"({"text":1,"id":true,"list":5})"),
             QStringLiteral("/text: expected a string, found the number 1"));
}

void TestJsonReader::limitsHold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("64 levels") << R"({"integer":1,"free":)" + QByteArray(63, '[') +
                                      QByteArray(63, ']') + "}"
                               << QString();
    QTest::newRow("100 levels") << R"({"integer":1,"free":)" + QByteArray(99, '[') +
                                       QByteArray(99, ']') + "}"
                                << QStringLiteral("nested deeper than 64 levels");
    QTest::newRow("100,000 levels")
        << QByteArray(100'000, '[') << QStringLiteral("nested deeper than 64 levels");
    QByteArray many = R"({"integer":1,"free":[0)";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",0";
    QTest::newRow("a million values") << many + "]}" << QStringLiteral("more than 1000000 values");
    QTest::newRow("20 MiB") << QByteArray(20 * 1024 * 1024, ' ')
                            << QStringLiteral("larger than 16777216 bytes");
    QByteArray keys = R"({"integer":1,"free":{)";
    for (int i = 0; i < 100'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    QTest::newRow("many members") << keys + R"("k7":0}})"
                                  << QStringLiteral("/free: a member is named twice");
}

void TestJsonReader::limitsHold()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    QCOMPARE(complaintAbout(json), complaint);
}

void TestJsonReader::freeJsonKeepsEveryDigitAndSign()
{
    const QByteArray free =
        R"({"n":[1,-2,18446744073709551615,0.1000,1E+2,true,false,null],"s":"\"\\ é\u0001","o":{}})";
    const auto sample = readJson(R"({"integer":1,"free":)" + free + "}", &readSample);
    QVERIFY(sample.has_value());
    QCOMPARE(sample->free.toUtf8(), free);
}

void TestJsonReader::arrayRootIsAskedFor()
{
    const auto count = +[](JsonValue root) { return root.size(); };
    QCOMPARE(readJson(QByteArray("[1,[2,3],{}]"), count, JsonRoot::Array).value(), 3u);
    QVERIFY(!readJson(QByteArray("{}"), count, JsonRoot::Array).has_value());
}

COUNTERFOIL_TEST(QCoreApplication, TestJsonReader)
#include "tst_json_reader.moc"
