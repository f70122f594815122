// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_record.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

ImportRecord threePayments()
{
    return {u"orders of März.csv"_s,
            QDateTime({2026, 11, 21}, {10, 15, 0, 120}, Qt::UTC),
            {{PaymentId(u"a"_s)}, {PaymentId(u"b"_s)}, {PaymentId(u"c"_s)}}};
}

ImportRow failed(const QString &id)
{
    ApiError error;
    error.kind = ErrorKind::Api;
    error.httpStatus = 409;
    error.title = u"Conflict"_s;
    error.detail = u"say \"why\"\n"_s;
    return {PaymentId(id), ImportOutcome::Failed, error};
}

} // namespace

class TestImportRecord : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"import.json"_s); }

    void add(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append) && file.write(bytes) == bytes.size());
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void resultsComeBackAsTheyWereAdded()
    {
        QVERIFY(saveImport(path(), threePayments()));
        ImportLog log;
        QVERIFY(log.open(path()));
        QVERIFY(log.append(2, {PaymentId(u"c"_s), ImportOutcome::Fetched}));
        QVERIFY(log.append(0, failed(u"a"_s)));
        log.close();

        const auto loaded = loadImport(path());
        QVERIFY(loaded);
        QCOMPARE(loaded->source, u"orders of März.csv"_s);
        QCOMPARE(loaded->startedAt, threePayments().startedAt);
        QCOMPARE(loaded->rows.size(), 3);
        QCOMPARE(loaded->rows[0].outcome, ImportOutcome::Failed);
        QCOMPARE(loaded->rows[0].error->httpStatus, 409);
        QCOMPARE(loaded->rows[0].error->detail, u"say \"why\"\n"_s);
        QCOMPARE(loaded->rows[1].id, PaymentId(u"b"_s));
        QCOMPARE(loaded->rows[1].outcome, ImportOutcome::Waiting);
        QCOMPARE(loaded->rows[2].outcome, ImportOutcome::Fetched);
    }

    void whyOneFailedComesBack()
    {
        QVERIFY(saveImport(path(), threePayments()));
        ImportRow unread = failed(u"a"_s);
        unread.error = unusableAnswer(
            {AnswerFault::Kind::WrongValue, 0, {u"/amount"_s, JsonRule::Integer, JsonFound::Text}});
        ImportRow wordy = failed(u"b"_s);
        wordy.error->fields = {{u"/id"_s, QString(100'000, u'x')}};
        ImportLog log;
        QVERIFY(log.open(path()));
        QVERIFY(log.append(0, unread));
        QVERIFY(log.append(1, wordy));
        log.close();

        const auto loaded = loadImport(path());
        QCOMPARE(loaded->rows[0].error->kind, ErrorKind::Protocol);
        QVERIFY(loaded->rows[0].error->answerFault == unread.error->answerFault);
        QCOMPARE(loaded->rows[1].error->title, wordy.error->title);
    }

    void errorsOfEarlierVersionsAreRead()
    {
        QVERIFY(saveImport(path(), threePayments()));
        add(R"({"row":0,"outcome":"failed","error":{"kind":4,"fault":0,"status":409,"code":"c",)"
            R"("title":"Conflict","detail":"d","requestId":"r"}})"
            "\n");
        const auto loaded = loadImport(path());
        QCOMPARE(loaded->rows[0].error->kind, ErrorKind::Api);
        QCOMPARE(loaded->rows[0].error->httpStatus, 409);
        QCOMPARE(loaded->rows[0].error->title, u"Conflict"_s);
    }

    void savingAgainKeepsTheResults()
    {
        ImportRecord record = threePayments();
        record.rows[1].outcome = ImportOutcome::NotFound;
        QVERIFY(saveImport(path(), record));
        QCOMPARE(loadImport(path())->rows[1].outcome, ImportOutcome::NotFound);
    }

    void onlyItsOwnerMayReadIt()
    {
        QVERIFY(saveImport(path(), threePayments()));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOwner;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void aLineThatWasCutSpoilsNoOther()
    {
        QVERIFY(saveImport(path(), threePayments()));
        add("{\"row\":0,\"outco");
        ImportLog log;
        QVERIFY(log.open(path()));
        QVERIFY(log.append(1, {PaymentId(u"b"_s), ImportOutcome::Known}));
        log.close();
        const auto loaded = loadImport(path());
        QCOMPARE(loaded->rows[0].outcome, ImportOutcome::Waiting);
        QCOMPARE(loaded->rows[1].outcome, ImportOutcome::Known);
    }

    void nonsenseChangesNothing()
    {
        QVERIFY(saveImport(path(), threePayments()));
        add("\n{\"row\":7,\"outcome\":\"fetched\"}\n{\"row\":-1,\"outcome\":\"fetched\"}\n"
            "{\"row\":0,\"outcome\":\"eaten\"}\n[]\n");
        const auto loaded = loadImport(path());
        QCOMPARE(loaded->rows.size(), 3);
        QCOMPARE(loaded->rows[0].outcome, ImportOutcome::Waiting);
    }

    void withoutAFileThereIsNoImport()
    {
        QVERIFY(!loadImport(path()));
        add("{\"import\":99}\n");
        QVERIFY(!loadImport(path()));
        QVERIFY(!saveImport(m_folder.filePath(u"none/import.json"_s), threePayments()));
        ImportLog log;
        QVERIFY(!log.open(m_folder.filePath(u"none/import.json"_s)));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestImportRecord)
#include "tst_import_record.moc"
