// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_words.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::journal;
using namespace Qt::StringLiterals;

/// What the journal's columns of JSON say, and that nothing is made up where they say it wrongly.
class TestEntryWords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAbsentIsNothing();
    void wrongErrorIsSaidWithItsPlace_data();
    void wrongErrorIsSaidWithItsPlace();
    void theFirstVersionsErrorIsRead();
    void wrongEvidenceIsSaidWithItsPlace_data();
    void wrongEvidenceIsSaidWithItsPlace();
};

namespace {

const QByteArray SoundError =
    R"({"kind":"api","fault":"","status":400,"code":"c","title":"t","detail":"d",)"
    R"("requestId":"r","sent":true,"fromProvider":true,"aboutToken":false,"retryAfter":7,)"
    R"("fields":[{"pointer":"/a","detail":"b"}]})";
const QByteArray SoundEvidence = R"([{"at":"2026-11-20T08:00:00.000Z","seen":true,"version":4}])";

} // namespace

void TestEntryWords::whatIsAbsentIsNothing()
{
    const auto error = decodeError({});
    QVERIFY(error && !*error);
    const auto evidence = decodeEvidence({});
    QVERIFY(evidence && evidence->isEmpty());
}

void TestEntryWords::wrongErrorIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *before, const char *after,
                        const QString &place) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << place;
    };
    row("a kind that is none", R"("api")", R"("apis")", u"/kind: "_s);
    row("no kind", R"("kind":"api",)", "", u"/kind: "_s);
    row("a fault that is none", R"("fault":"")", R"("fault":"x")", u"/fault: "_s);
    row("status as text", "400", R"("400")", u"/status: "_s);
    row("a null text", R"("c")", "null", u"/code: "_s);
    row("a number for a text", R"("d",)", "1,", u"/detail: "_s);
    row("sent as a number", R"("sent":true)", R"("sent":1)", u"/sent: "_s);
    row("not said whether sent", R"("sent":true,)", "", u"the document: "_s);
    row("own answer as text", R"("fromProvider":true)", R"("fromProvider":"true")",
        u"/fromProvider: "_s);
    row("a wait as text", "7", R"("7")", u"/retryAfter: "_s);
    row("fields as an object", R"([{"pointer":"/a","detail":"b"}])", "{}", u"/fields: "_s);
    row("a field without a place", R"("pointer":"/a",)", "", u"/fields/0/pointer: "_s);
}

void TestEntryWords::wrongErrorIsSaidWithItsPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QVERIFY(decodeError(SoundError).has_value());
    QByteArray wrong = SoundError;
    QCOMPARE(wrong.count(before), 1);
    wrong.replace(before, after);
    const auto error = decodeError(wrong);
    QVERIFY(!error);
    QVERIFY2(error.error().startsWith(place), qPrintable(error.error()));
}

void TestEntryWords::theFirstVersionsErrorIsRead()
{
    QByteArray first = SoundError;
    first.replace(R"("fromProvider":true,"aboutToken":false,"retryAfter":7,)", "");
    const auto error = decodeError(first);
    QVERIFY(error && *error);
    QVERIFY(!(*error)->isFromProvider);
    QVERIFY(!(*error)->retryAfter);
    QCOMPARE((*error)->fields.front().pointer, u"/a"_s);
}

void TestEntryWords::wrongEvidenceIsSaidWithItsPlace_data()
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

void TestEntryWords::wrongEvidenceIsSaidWithItsPlace()
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

COUNTERFOIL_TEST(QCoreApplication, TestEntryWords)
#include "tst_entry_words.moc"
