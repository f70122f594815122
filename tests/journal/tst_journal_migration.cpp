// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_row.h"
#include "core/journal/journal_file.h"
#include "tests/journal/earlier_entries.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// A journal of an earlier version, as the program of that time wrote it.
class TestJournalMigration : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void earlierOperationsAreTheSame();
    void earlierTrailIsSound();
    void earlierJournalIsWrittenOn();
    void anEarlierJournalTakesADecision();
    void anEarlierJournalTakesAnAbort();
    void anEarlierJournalTakesACreation();
    void itIsBroughtToOursOnce();
    void aDamagedOneIsSavedWithItsRequests();
    void aNewJournalHasTheSameColumns();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<JournalFile> open() const
    {
        auto opened = JournalFile::open(path(), meant().recordedAt);
        return opened ? std::move(*opened) : nullptr;
    }
    /// The value of a statement on the file, whoever else has it open.
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        auto database = Database::open(path(), Database::Access::ReadOnly);
        return database ? (*database)->number(sql).value_or(-1) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// All that is kept of an entry but the process that works on it.
QVariantList allOf(OperationEntry entry)
{
    entry.owner.clear();
    return journal::rowValues(entry);
}

} // namespace

void TestJournalMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(
        QFile::copy(QStringLiteral(COUNTERFOIL_TEST_DATA "/journal/journal-v1.sqlite"), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(number(u"PRAGMA user_version"_s), 1);
}

void TestJournalMigration::earlierOperationsAreTheSame()
{
    const auto file = open();
    QVERIFY(file);
    QVERIFY(!file->rescue());
    const QList<OperationEntry> entries = earlierEntries();
    QCOMPARE(file->counts({u"shop"_s})->all, entries.size());
    for (const OperationEntry &then : entries) {
        const auto found = file->find(then.key);
        QVERIFY(found && *found);
        const QVariantList kept = allOf(**found);
        const QVariantList meantThen = allOf(then);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QVERIFY2(kept[i] == meantThen[i],
                     qPrintable(then.key.text() + u' ' + journal::rowColumns()[i]));
    }
    const auto toDo = file->takeOver(u"shop"_s, entries.last().recordedAt);
    QVERIFY(toDo.has_value());
    const auto isWorking = [](const OperationEntry &entry) {
        return entry.isOpen() || entry.needsAttention();
    };
    QCOMPARE(toDo->size(), std::count_if(entries.cbegin(), entries.cend(), isWorking));
}

void TestJournalMigration::earlierTrailIsSound()
{
    const auto file = open();
    QVERIFY(file);
    QVERIFY(number(u"SELECT count(*) FROM event"_s) > earlierEntries().size());
    const auto broken = file->firstBrokenLine();
    QVERIFY(broken.has_value());
    QVERIFY(!*broken);
}

void TestJournalMigration::earlierJournalIsWrittenOn()
{
    const auto file = open();
    QVERIFY(file);
    OperationEntry cooling = earlierEntries().first();
    cooling.state = EntryState::Sent;
    QVERIFY(file->update(cooling, EntryState::Recorded).value_or(false));
    const OperationEntry fresh = meant(u"new"_s);
    QVERIFY(file->record(fresh, {}).has_value());
    QCOMPARE((*file->find(fresh.key))->request, fresh.request);
    QVERIFY(file->firstBrokenLine().has_value());
}

void TestJournalMigration::anEarlierJournalTakesADecision()
{
    const auto file = open();
    QVERIFY(file);
    for (const OperationEntry &then : earlierEntries())
        QVERIFY(!(*file->find(then.key))->decision);
    OperationEntry decided = meant(u"new"_s, OperationKind::Void, 0);
    decided.decision = PaymentDecision::Decline;
    QVERIFY(file->record(decided, {}).has_value());
    const auto found = file->find(decided.key);
    QVERIFY(found && *found);
    QCOMPARE((*found)->decision, std::optional(PaymentDecision::Decline));
    QCOMPARE(number(u"SELECT count(*) FROM event WHERE instr(detail, '\"decline\"')"_s), 1);
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)
                    ->execute(u"UPDATE entry SET decision = 'other' WHERE decision <> ''"_s)
                    .has_value());
    }
    QCOMPARE(file->find(decided.key).error().kind, JournalError::Kind::Damaged);
}

void TestJournalMigration::anEarlierJournalTakesAnAbort()
{
    const auto file = open();
    QVERIFY(file);
    for (const OperationEntry &then : earlierEntries())
        QVERIFY(!(*file->find(then.key))->abort);
    OperationEntry meantAbort = meant(u"new"_s, OperationKind::Void, 0);
    meantAbort.payment = {};
    meantAbort.request.payment = {};
    meantAbort.abort = SessionAbort{SessionId(u"session"_s), SessionStatus::AbortedByCustomer};
    meantAbort.request.session = meantAbort.abort->session;
    QVERIFY(file->record(meantAbort, {}).has_value());
    const auto found = file->find(meantAbort.key);
    QVERIFY(found && *found);
    QCOMPARE((*found)->abort, meantAbort.abort);
    QVERIFY((*found)->payment.isEmpty());
    QCOMPARE((*found)->request, meantAbort.request);
    QCOMPARE(file->ofSession(meantAbort.account, SessionId(u"session"_s))->size(), 1);
    QVERIFY(file->ofSession(meantAbort.account, SessionId(u"other"_s))->isEmpty());
    // No other while the first has no outcome.
    OperationEntry second = meantAbort;
    second.key = IdempotencyKey(u"second"_s);
    QCOMPARE(file->record(second, {}).error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QCOMPARE(number(u"SELECT count(*) FROM event WHERE instr(detail, '\"session\":\"session\"')"_s),
             2);
}

void TestJournalMigration::anEarlierJournalTakesACreation()
{
    const auto file = open();
    QVERIFY(file);
    for (const OperationEntry &then : earlierEntries())
        QVERIFY(!(*file->find(then.key))->creation);
    OperationEntry creating = meantCreation(CreationKind::Session);
    QVERIFY(file->record(creating, {}).has_value());
    const auto before = file->find(creating.key);
    QVERIFY(before && *before);
    QCOMPARE((*before)->creation, creating.creation);
    QVERIFY((*before)->about().isEmpty());
    QCOMPARE((*before)->request, creating.request);
    creating.state = EntryState::Sent;
    QVERIFY(file->update(creating, EntryState::Recorded).value_or(false));
    creating.state = EntryState::Settled;
    creating.creation->session = SessionId(u"session"_s);
    QVERIFY(file->update(creating, EntryState::Sent).value_or(false));
    QCOMPARE((*file->find(creating.key))->creation, creating.creation);
    QCOMPARE(number(u"SELECT count(*) FROM event WHERE instr(detail, '\"create-session\"')"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM event WHERE instr(detail, '\"session\":\"session\"')"_s),
             1);
    // What earlier versions look for by its subject is not there.
    QVERIFY(file->ofSession(creating.account, SessionId(u"session"_s))->isEmpty());
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)
                    ->execute(u"UPDATE entry SET creates = 'other' WHERE creates <> ''"_s)
                    .has_value());
    }
    QCOMPARE(file->find(creating.key).error().kind, JournalError::Kind::Damaged);
}

void TestJournalMigration::itIsBroughtToOursOnce()
{
    (void)open();
    QCOMPARE(number(u"PRAGMA user_version"_s), 6);
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)
                    ->execute(u"UPDATE entry SET target = '/elsewhere' WHERE key = 'key-1'"_s)
                    .has_value());
    }
    const auto file = open();
    QVERIFY(file);
    QCOMPARE((*file->find(IdempotencyKey(u"key-1"_s)))->request.target, u"/elsewhere"_s);
}

void TestJournalMigration::aDamagedOneIsSavedWithItsRequests()
{
    const qint64 page = number(u"SELECT rootpage FROM sqlite_master WHERE name = 'entry_newest'"_s);
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek((page - 1) * number(u"PRAGMA page_size"_s)));
    file.write(QByteArray(64, '\x5a'));
    file.close();

    const auto journal = open();
    QVERIFY(journal);
    QVERIFY(journal->rescue());
    QVERIFY(journal->rescue()->complete);
    for (const OperationEntry &then : earlierEntries()) {
        const auto found = journal->find(then.key);
        QVERIFY(found && *found);
        QCOMPARE((*found)->request, then.request);
    }
}

void TestJournalMigration::aNewJournalHasTheSameColumns()
{
    const auto columns = [this] {
        QStringList names;
        auto database = Database::open(path(), Database::Access::ReadOnly);
        if (!database)
            return names;
        return QStringList((*database)
                               ->rows(u"SELECT name || type || \"notnull\" || "
                                      "coalesce(dflt_value, '') FROM pragma_table_info('entry')"_s,
                                      {}, &Database::text)
                               .value_or(QStringList()));
    };
    (void)open();
    const QStringList brought = columns();
    QVERIFY(QFile::remove(path()));
    (void)open();
    QVERIFY(!brought.isEmpty());
    QCOMPARE(columns(), brought);
}

COUNTERFOIL_TEST(QCoreApplication, TestJournalMigration)
#include "tst_journal_migration.moc"
