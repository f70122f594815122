// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "tests/faults/failing_disk.h"
#include "tests/journal/earlier_entries.h"
#include "tests/support/journal_filler.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto OrphanShop = u"shop"_s;
const QDateTime OrphanTime = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
constexpr int Orphans = 12;

/// Of a process of its own, long dead; larger than a page, so that each is a read of its own.
OperationEntry orphan(int number)
{
    OperationEntry entry;
    entry.key = IdempotencyKey(u"key-%1"_s.arg(number));
    entry.account = OrphanShop;
    entry.payment = PaymentId(u"pay-%1"_s.arg(number));
    entry.amount = Money(100, *Currency::fromCode(u"EUR"));
    entry.request.body = QByteArray(6000, 'x');
    entry.recordedAt = OrphanTime;
    entry.changedAt = OrphanTime;
    entry.state = EntryState::Unknown;
    entry.owner = u"dead-%1"_s.arg(number);
    return entry;
}

} // namespace

/// The journal with the first call of the disk failing, then the second, and so on until none
/// fails: what it does is done whole, or is an error.
class TestJournalAtNth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { FailingDisk::heal(); }

    void takenOverMeansThatNobodyIsLeft();
    void anEarlierJournalIsBroughtToOursWholeOrNotAtAll_data();
    void anEarlierJournalIsBroughtToOursWholeOrNotAtAll();

private:
    QTemporaryDir m_folder;
};

void TestJournalAtNth::initTestCase()
{
    QVERIFY(FailingDisk::install());
    QVERIFY(fillJournal(m_folder.filePath(u"full.sqlite"_s), Orphans, &orphan));
}

void TestJournalAtNth::takenOverMeansThatNobodyIsLeft()
{
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QVERIFY(QFile::copy(m_folder.filePath(u"full.sqlite"_s), path));
        auto file = JournalFile::open(path, OrphanTime);
        QVERIFY(file.has_value());
        { // What opening has read of the file is out of date now, and is read again.
            auto other = Database::open(path, Database::Access::ReadWrite);
            QVERIFY(other.has_value());
            QVERIFY((*other)->execute(u"UPDATE entry SET note = 'x' WHERE id = 1"_s).has_value());
        }
        FailingDisk::failAt(++call, SQLITE_CORRUPT);
        const auto taken = (*file)->takeOver(OrphanShop, OrphanTime);
        hasFailed = FailingDisk::hasFailed();
        FailingDisk::heal();
        QVERIFY2(taken || hasFailed, "it fails by itself");
        if (!taken)
            continue;
        QCOMPARE(taken->size(), Orphans);
        for (const OperationEntry &entry : *taken) {
            QVERIFY2(entry.owner == (*file)->owner(),
                     qPrintable(u"with call %1 failing, %2 is left"_s.arg(call).arg(entry.owner)));
        }
    }
    QVERIFY(call > Orphans);
}

void TestJournalAtNth::anEarlierJournalIsBroughtToOursWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("full") << SQLITE_FULL;
    QTest::newRow("broken") << SQLITE_IOERR;
}

void TestJournalAtNth::anEarlierJournalIsBroughtToOursWholeOrNotAtAll()
{
    QFETCH(int, code);
    const QList<OperationEntry> then = earlierEntries();
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QVERIFY(
            QFile::copy(QStringLiteral(COUNTERFOIL_TEST_DATA "/journal/journal-v1.sqlite"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        FailingDisk::failAt(++call, code);
        (void)JournalFile::open(path, OrphanTime);
        hasFailed = FailingDisk::hasFailed();
        FailingDisk::heal();

        const auto file = JournalFile::open(path, OrphanTime);
        QVERIFY2(file.has_value(), qPrintable(QString::number(call)));
        QVERIFY(!(*file)->rescue());
        for (const OperationEntry &entry : then) {
            const auto found = (*file)->find(entry.key);
            QVERIFY2(found && *found, qPrintable(QString::number(call)));
            QCOMPARE((*found)->request, entry.request);
            QCOMPARE((*found)->state, entry.state);
        }
    }
    QVERIFY(call > 10);
}

COUNTERFOIL_TEST(QCoreApplication, TestJournalAtNth)
#include "tst_journal_at_nth.moc"
