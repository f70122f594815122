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

std::optional<AnswerFault> faultOf(const QByteArray &json)
{
    const auto sample = readJson(json, &readSample);
    return sample ? std::nullopt : sample.error().answerFault;
}

AnswerFault wrong(const char *pointer, JsonRule expected, JsonFound found, const char *number = "")
{
    return {AnswerFault::Kind::WrongValue,
            0,
            {QString::fromLatin1(pointer), expected, found, QString::fromLatin1(number)}};
}

AnswerFault notJson(qint64 byte)
{
    return {AnswerFault::Kind::NotJson, byte};
}

AnswerFault namedTwice(const char *pointer)
{
    return {AnswerFault::Kind::NamedTwice, 0, {QString::fromLatin1(pointer)}};
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
    void longPointersAreCut();
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
    QTest::addColumn<AnswerFault>("fault");
    const auto row = [](const char *name, const char *json, const AnswerFault &fault) {
        QTest::newRow(name) << QByteArray(json) << fault;
    };
    using enum JsonRule;
    using Found = JsonFound;
    row("missing", R"({})", wrong("/integer", Integer, Found::Nothing));
    row("null", R"({"integer":null})", wrong("/integer", Integer, Found::Null));
    row("text for number", R"({"integer":"1"})", wrong("/integer", Integer, Found::Text));
    row("fraction", R"({"integer":1.0})", wrong("/integer", Integer, Found::Number, "1.0"));
    row("exponent", R"({"integer":1e3})", wrong("/integer", Integer, Found::Number, "1e3"));
    row("beyond 64 bits", R"({"integer":9223372036854775808})",
        wrong("/integer", Integer, Found::Number, "9223372036854775808"));
    row("far beyond", R"({"integer":-99999999999999999999})",
        wrong("/integer", Integer, Found::Number, "-99999999999999999999"));
    row("number for text", R"({"integer":1,"text":5})", wrong("/text", Text, Found::Number, "5"));
    row("flag for id", R"({"integer":1,"id":true})", wrong("/id", Id, Found::Boolean));
    row("text for flag", R"({"integer":1,"flag":"true"})", wrong("/flag", Boolean, Found::Text));
    row("text for rate", R"({"integer":1,"rate":"20"})", wrong("/rate", Number, Found::Text));
    row("no zone", R"({"integer":1,"moment":"2020-08-25T10:42:59"})",
        wrong("/moment", DateTime, Found::Text));
    row("array for object", R"({"integer":1,"inner":[]})", wrong("/inner", Object, Found::Array));
    row("object for array", R"({"integer":1,"list":{}})", wrong("/list", Array, Found::Object));
    row("inside an object", R"({"integer":1,"inner":{"optional":{}}})",
        wrong("/inner/optional", Integer, Found::Object));
    row("inside an array", R"({"integer":1,"list":["a","b",null,3]})",
        wrong("/list/3", Text, Found::Number, "3"));
    row("not an object", "[]", wrong("", Object, Found::Array));
    row("cut", R"({"integer":1)", notJson(13));
    row("empty", "", notJson(1));
    row("NaN", R"({"integer":NaN})", notJson(12));
    row("trailing", R"({"integer":1} x)", notJson(15));
    QTest::newRow("a zero byte behind") << QByteArray(R"({"integer":1})") + char(0) << notJson(14);
    row("not UTF-8", "{\"integer\":1,\"text\":\"\xC3\"}", notJson(23));
    row("half a surrogate pair", R"({"integer":1,"text":"\ud800"})", notJson(28));
    row("number without end", R"({"integer":1e999})", notJson(16));
    row("named twice", R"({"integer":1,"inner":{"a~b/c":{"x":1,"x":2}}})",
        namedTwice("/inner/a~0b~1c"));
}

void TestJsonReader::wrongFormIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(AnswerFault, fault);
    QVERIFY2(faultOf(json) == fault, "another fault");
    QCOMPARE(readJson(json, &readSample).error().kind, ErrorKind::Protocol);
}

void TestJsonReader::firstComplaintIsKept()
{
    QVERIFY(faultOf(R"({"text":1,"id":true,"list":5})") ==
            wrong("/text", JsonRule::Text, JsonFound::Number, "1"));
}

void TestJsonReader::longPointersAreCut()
{
    const auto fault = faultOf("{\"integer\":1,\"inner\":{\"" + QByteArray(100'000, 'x') +
                               "\":{\"y\":1,\"y\":2}}}");
    QVERIFY(fault && fault->kind == AnswerFault::Kind::NamedTwice);
    QCOMPARE(fault->json.pointer.size(), 500);
}

void TestJsonReader::limitsHold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<AnswerFault>>("fault");
    using Fault = std::optional<AnswerFault>;
    using Kind = AnswerFault::Kind;
    QTest::newRow("64 levels") << R"({"integer":1,"free":)" + QByteArray(63, '[') +
                                      QByteArray(63, ']') + "}"
                               << Fault();
    QTest::newRow("100 levels") << R"({"integer":1,"free":)" + QByteArray(99, '[') +
                                       QByteArray(99, ']') + "}"
                                << Fault(AnswerFault{Kind::TooDeep, 64});
    QTest::newRow("100,000 levels")
        << QByteArray(100'000, '[') << Fault(AnswerFault{Kind::TooDeep, 64});
    QByteArray many = R"({"integer":1,"free":[0)";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",0";
    QTest::newRow("a million values")
        << many + "]}" << Fault(AnswerFault{Kind::TooManyValues, 1'000'000});
    QTest::newRow("20 MiB") << QByteArray(20 * 1024 * 1024, ' ')
                            << Fault(AnswerFault{Kind::TooLarge, 16 * 1024 * 1024});
    QByteArray keys = R"({"integer":1,"free":{)";
    for (int i = 0; i < 100'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    QTest::newRow("many members") << keys + R"("k7":0}})" << Fault(namedTwice("/free"));
}

void TestJsonReader::limitsHold()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<AnswerFault>, fault);
    QVERIFY(faultOf(json) == fault);
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
