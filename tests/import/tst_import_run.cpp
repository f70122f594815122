// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_run.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

ImportRecord rowsOf(const QList<ImportOutcome> &outcomes)
{
    ImportRecord record{u"orders.csv"_s, QDateTime({2026, 11, 21}, {10, 15}, Qt::UTC), {}};
    for (const ImportOutcome outcome : outcomes)
        record.rows.append({PaymentId(QString::number(record.rows.size())), outcome});
    return record;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"import.json"_s); }

    static void expectUnopened()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"device not open$"_s));
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void aListIsCountedAsItIsTaken()
    {
        ImportRun run(path());
        run.take(rowsOf({ImportOutcome::Known, ImportOutcome::Waiting, ImportOutcome::Failed,
                         ImportOutcome::NotFound, ImportOutcome::Waiting, ImportOutcome::Fetched}));
        QCOMPARE(run.counts().total, 6);
        QCOMPARE(run.counts().waiting, 2);
        QCOMPARE(run.counts().known, 1);
        QCOMPARE(run.counts().fetched, 1);
        QCOMPARE(run.counts().failed, 1);
        QCOMPARE(run.counts().notFound, 1);
        QCOMPARE(run.waiting(), (QList<qsizetype>{1, 4}));
        run.take({});
        QCOMPARE(run.counts().total, 0);
        QCOMPARE(run.counts().waiting, 0);
    }

    void aResultIsCountedAndInTheFile()
    {
        ImportRun run(path());
        run.take(rowsOf({ImportOutcome::Waiting, ImportOutcome::Waiting}));
        QVERIFY(saveImport(run.path(), run.record()));
        QVERIFY(run.open());
        ApiError error;
        error.httpStatus = 409;
        QVERIFY(run.settle(1, ImportOutcome::Failed, error));
        QCOMPARE(run.counts().waiting, 1);
        QCOMPARE(run.counts().failed, 1);
        run.close();

        const auto loaded = loadImport(path());
        QVERIFY(loaded);
        QCOMPARE(loaded->rows[0].outcome, ImportOutcome::Waiting);
        QCOMPARE(loaded->rows[1].outcome, ImportOutcome::Failed);
        QCOMPARE(loaded->rows[1].error->httpStatus, 409);
    }

    void aResultThatTheFileDoesNotTakeIsKnown()
    {
        ImportRun run(path());
        run.take(rowsOf({ImportOutcome::Waiting}));
        expectUnopened();
        QVERIFY(!run.settle(0, ImportOutcome::Fetched, std::nullopt));
        QCOMPARE(run.counts().fetched, 1);
        QVERIFY(run.waiting().isEmpty());
    }

    void whatFailedWaitsAgainAndWhatWasNotFoundDoesNot()
    {
        ImportRun run(path());
        run.take(rowsOf({ImportOutcome::Failed, ImportOutcome::Known, ImportOutcome::NotFound}));
        const ImportRecord again = run.again();
        QCOMPARE(again.source, u"orders.csv"_s);
        QCOMPARE(again.rows[0].outcome, ImportOutcome::Waiting);
        QVERIFY(!again.rows[0].error);
        QCOMPARE(again.rows[1].outcome, ImportOutcome::Known);
        QCOMPARE(again.rows[2].outcome, ImportOutcome::NotFound);
        QCOMPARE(again.rows[0].id, run.record().rows[0].id);
    }

    void anotherListHasNoResultsInTheFirstOnesFile()
    {
        ImportRun run(path());
        run.take(rowsOf({ImportOutcome::Waiting}));
        QVERIFY(saveImport(run.path(), run.record()));
        QVERIFY(run.open());
        run.take(rowsOf({ImportOutcome::Waiting, ImportOutcome::Waiting}));
        expectUnopened();
        QVERIFY(!run.settle(0, ImportOutcome::Fetched, std::nullopt));
        QCOMPARE(loadImport(path())->rows.first().outcome, ImportOutcome::Waiting);
    }

    void itsFileIsRemoved()
    {
        ImportRun run(path());
        QVERIFY(saveImport(run.path(), rowsOf({ImportOutcome::Waiting})));
        run.removeFile();
        QVERIFY(!loadImport(path()));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestImportRun)
#include "tst_import_run.moc"
