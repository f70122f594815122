// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_json.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::journal;
using namespace Qt::StringLiterals;

/// What the journal's columns of JSON say, and that nothing is made up where they say it wrongly.
class TestEntryJson : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAbsentIsNothing();
    void wrongErrorIsSaidWithItsPlace_data();
    void wrongErrorIsSaidWithItsPlace();
    void wrongReasonsAreSaidWithTheirPlace_data();
    void wrongReasonsAreSaidWithTheirPlace();
    void theFirstVersionsErrorIsRead();
    void whatEarlierVersionsSaidOfAnAnswerIsRead();
    void whyItWasNotSentComesBack();
    void whatWasWrongWithAnAnswerComesBack();
    void wrongEvidenceIsSaidWithItsPlace_data();
    void wrongEvidenceIsSaidWithItsPlace();
};

namespace {

const QByteArray SoundError =
    R"({"kind":"api","fault":"","status":400,"code":"c","title":"t","detail":"d",)"
    R"("requestId":"r","sent":true,"fromProvider":true,"aboutToken":false,"retryAfter":7,)"
    R"("fields":[{"pointer":"/a","detail":"b"}]})";
const QByteArray SoundReasons =
    R"({"kind":"protocol","fault":"","status":200,"code":"","title":"","detail":"",)"
    R"("requestId":"r","sent":true,"fields":[],"notSendable":{"reason":"no-key","header":""},)"
    R"("answerFault":{"kind":"wrong-value","number":0,"pointer":"/a","expected":"integer",)"
    R"("found":"text","foundNumber":"","asked":"","got":""}})";
const QByteArray SoundEvidence = R"([{"at":"2026-11-20T08:00:00.000Z","seen":true,"version":4}])";

void addChangeColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
}

void addChange(const char *name, const char *before, const char *after, const QString &place)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(after) << place;
}

void wrongIsSaidWithItsPlace(const QByteArray &sound)
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QVERIFY(decodeError(sound).has_value());
    QByteArray wrong = sound;
    QCOMPARE(wrong.count(before), 1);
    wrong.replace(before, after);
    const auto error = decodeError(wrong);
    QVERIFY(!error);
    QVERIFY2(error.error().startsWith(place), qPrintable(error.error()));
}

} // namespace

void TestEntryJson::whatIsAbsentIsNothing()
{
    const auto error = decodeError({});
    QVERIFY(error && !*error);
    const auto evidence = decodeEvidence({});
    QVERIFY(evidence && evidence->isEmpty());
}

void TestEntryJson::wrongErrorIsSaidWithItsPlace_data()
{
    addChangeColumns();
    const auto row = &addChange;
    row("a kind that is none", R"("api")", R"("apis")", u"/kind: "_s);
    row("no kind", R"("kind":"api",)", "", u"/kind: "_s);
    row("a fault that is none", R"("fault":"")", R"("fault":"x")", u"/fault: "_s);
    row("status as text", "400", R"("400")", u"/status: "_s);
    row("a null text", R"("c")", "null", u"/code: "_s);
    row("a number for a text", R"("d",)", "1,", u"/detail: "_s);
    row("sent as a number", R"("sent":true)", R"("sent":1)", u"/sent: "_s);
    row("not said whether sent", R"("sent":true,)", "", u"/sent: "_s);
    row("own answer as text", R"("fromProvider":true)", R"("fromProvider":"true")",
        u"/fromProvider: "_s);
    row("a wait as text", "7", R"("7")", u"/retryAfter: "_s);
    row("fields as an object", R"([{"pointer":"/a","detail":"b"}])", "{}", u"/fields: "_s);
    row("a field without a place", R"("pointer":"/a",)", "", u"/fields/0/pointer: "_s);
}

void TestEntryJson::wrongErrorIsSaidWithItsPlace()
{
    wrongIsSaidWithItsPlace(SoundError);
}

void TestEntryJson::wrongReasonsAreSaidWithTheirPlace_data()
{
    addChangeColumns();
    const auto row = &addChange;
    row("a reason that is none", "no-key", "whim", u"/notSendable/reason: "_s);
    row("no header", R"(,"header":"")", "", u"/notSendable/header: "_s);
    row("a reason as text", R"({"reason":"no-key","header":""})", R"("no-key")",
        u"/notSendable: "_s);
    row("a fault that is none", "wrong-value", "whim", u"/answerFault/kind: "_s);
    row("a rule that is none", "integer", "whim", u"/answerFault/expected: "_s);
    row("found what is none", R"("text")", R"("whim")", u"/answerFault/found: "_s);
    row("a number as text", R"("number":0)", R"("number":"0")", u"/answerFault/number: "_s);
}

void TestEntryJson::wrongReasonsAreSaidWithTheirPlace()
{
    wrongIsSaidWithItsPlace(SoundReasons);
}

void TestEntryJson::theFirstVersionsErrorIsRead()
{
    QByteArray first = SoundError;
    first.replace(R"("fromProvider":true,"aboutToken":false,"retryAfter":7,)", "");
    const auto error = decodeError(first);
    QVERIFY(error && *error);
    QVERIFY(!(*error)->isFromProvider);
    QVERIFY(!(*error)->retryAfter);
    QCOMPARE((*error)->fields.front().pointer, u"/a"_s);
}

/// They kept words where there are typed reasons now.
void TestEntryJson::whatEarlierVersionsSaidOfAnAnswerIsRead()
{
    const auto error = decodeError(
        R"({"kind":"protocol","fault":"","status":200,"code":"","title":"The answer cannot be read",)"
        R"("detail":"/amount: expected a whole number, found a string","requestId":"r",)"
        R"("sent":true,"fromProvider":false,"aboutToken":false,"fields":[]})");
    QVERIFY(error && *error);
    QCOMPARE((*error)->kind, ErrorKind::Protocol);
    QCOMPARE((*error)->title, u"The answer cannot be read"_s);
    QVERIFY(!(*error)->answerFault);
    QVERIFY(!(*error)->notSendable);
}

void TestEntryJson::whyItWasNotSentComesBack()
{
    using Reason = NotSendable::Reason;
    for (const Reason reason :
         {Reason::ImplausibleId, Reason::NoKey, Reason::NotPrepared, Reason::BrokenHeader,
          Reason::InvalidAddress, Reason::CredentialsInAddress, Reason::NotEncrypted,
          Reason::LinkMethod, Reason::LinkLeadsAway}) {
        const ApiError error = notSendable(reason, u"x-api-key"_s);
        const auto back = decodeError(encodeError(error));
        QVERIFY(back && *back);
        QCOMPARE((*back)->kind, ErrorKind::NotSendable);
        QVERIFY((*back)->notSendable == error.notSendable);
        QVERIFY(!(*back)->answerFault);
    }
}

void TestEntryJson::whatWasWrongWithAnAnswerComesBack()
{
    QList<AnswerFault> faults;
    using Kind = AnswerFault::Kind;
    for (const Kind kind : {Kind::NotHttp, Kind::Redirect, Kind::TooLarge, Kind::NotJson,
                            Kind::TooDeep, Kind::TooManyValues, Kind::NamedTwice, Kind::OtherId})
        faults.append({kind, 9'007'199'254'740'991, {u"/a~1b"_s}, u"asked"_s, u"got"_s});
    using enum JsonRule;
    for (const JsonRule rule : {Object, Array, Text, Id, Integer, Number, Boolean, DateTime,
                                Currency, Token, Bearer, Word})
        faults.append({Kind::WrongValue, 0, {u"/x"_s, rule, JsonFound::Null}});
    for (const JsonFound found :
         {JsonFound::Nothing, JsonFound::Null, JsonFound::Boolean, JsonFound::Number,
          JsonFound::Text, JsonFound::Array, JsonFound::Object})
        faults.append({Kind::WrongValue, 0, {u"/x"_s, Integer, found, u"1e400"_s}});
    for (const AnswerFault &fault : std::as_const(faults)) {
        const auto back = decodeError(encodeError(unusableAnswer(fault)));
        QVERIFY(back && *back);
        QCOMPARE((*back)->kind, ErrorKind::Protocol);
        QVERIFY((*back)->answerFault == fault);
        QVERIFY(!(*back)->notSendable);
    }
}

void TestEntryJson::wrongEvidenceIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::newRow("a time that is none")
        << QByteArray("2026-11-20") << QByteArray("yesterday ") << u"/0/at: "_s;
    QTest::newRow("seen as text") << QByteArray("true") << QByteArray(R"("true")")
                                  << u"/0/seen: "_s;
    QTest::newRow("no version") << QByteArray(R"(,"version":4)") << QByteArray()
                                << u"/0/version: "_s;
    QTest::newRow("one that is no object") << QByteArray("[{") << QByteArray("[1,{") << u"/0: "_s;
}

void TestEntryJson::wrongEvidenceIsSaidWithItsPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QVERIFY(decodeEvidence(SoundEvidence).has_value());
    QByteArray wrong = SoundEvidence;
    QCOMPARE(wrong.count(before), 1);
    wrong.replace(before, after);
    const auto evidence = decodeEvidence(wrong);
    QVERIFY(!evidence);
    QVERIFY2(evidence.error().startsWith(place), qPrintable(evidence.error()));
}

COUNTERFOIL_TEST(QCoreApplication, TestEntryJson)
#include "tst_entry_json.moc"
