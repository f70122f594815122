// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_schema.h"

#include "core/files/private_files.h"
#include "core/journal/entry_row.h"
#include "core/store/migration.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::journal {

namespace {

/// Version 1. Rows are never deleted, and the trail is only added to: the database itself refuses.
JournalResult<void> makeFirst(Database &file)
{
    return file.executeAll(
        {u"CREATE TABLE entry (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, profile TEXT NOT "
         "NULL, payment TEXT NOT NULL, kind TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT "
         "NOT NULL, reference TEXT, body BLOB, before TEXT, reason TEXT, note TEXT, who TEXT, "
         "recorded_at INTEGER NOT NULL, send_at INTEGER, repeats TEXT, owner TEXT, attempts "
         "INTEGER NOT NULL, may_have_arrived INTEGER NOT NULL, state TEXT NOT NULL, hold TEXT, "
         "status TEXT, status_text TEXT, operation TEXT, error TEXT, evidence TEXT, next_check "
         "INTEGER, "
         "changed_at INTEGER, acknowledged_at INTEGER, acknowledged_by TEXT, is_open INTEGER NOT "
         "NULL, needs_person INTEGER NOT NULL)"_s,
         u"CREATE INDEX entry_payment ON entry (payment, kind)"_s,
         u"CREATE INDEX entry_working ON entry (profile) WHERE is_open OR needs_person"_s,
         u"CREATE INDEX entry_newest ON entry (profile, recorded_at)"_s,
         u"CREATE TABLE event (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT, key TEXT, "
         "what TEXT NOT NULL, detail TEXT, hash BLOB NOT NULL)"_s,
         u"CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry "
         "is never deleted'); END"_s,
         u"CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'an event "
         "is never deleted'); END"_s,
         u"CREATE TRIGGER event_unchanged BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'an "
         "event is never changed'); END"_s});
}

/// What version 1 sent: the only provider's own paths. Later ones keep what was prepared.
const auto FirstProvider = u"'purse'"_s;
const auto FirstMethod = u"'POST'"_s;
const auto FirstTarget = u"'/v2/payments/' || payment || '/' || kind || 's'"_s;
const auto FirstContentType = u"'application/json'"_s;

/// Version 2: the request as it goes out. A program of version 1 that still has the file open knows
/// no target, and what it leaves without one is not sent by others.
JournalResult<void> addRequest(Database &file)
{
    return file.executeAll(
        {u"ALTER TABLE entry ADD COLUMN provider TEXT NOT NULL DEFAULT "_s + FirstProvider,
         u"ALTER TABLE entry ADD COLUMN method TEXT NOT NULL DEFAULT "_s + FirstMethod,
         u"ALTER TABLE entry ADD COLUMN target TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE entry ADD COLUMN content_type TEXT NOT NULL DEFAULT "_s + FirstContentType,
         u"UPDATE entry SET target = "_s + FirstTarget});
}

/// Version 3: the sum that the payment's operations had moved before.
JournalResult<void> addMovedBefore(Database &file)
{
    return file.change(u"ALTER TABLE entry ADD COLUMN before_moved INTEGER"_s, {});
}

/// Version 4: what a merchant decides of a payment is kept like an operation.
JournalResult<void> addDecision(Database &file)
{
    return file.change(u"ALTER TABLE entry ADD COLUMN decision TEXT NOT NULL DEFAULT ''"_s, {});
}

/// Version 5: a session's abort, too. A program of version 4 that still has the file open looks for
/// a payment with the session's id, finds none, and sends nothing.
JournalResult<void> addAbort(Database &file)
{
    return file.change(u"ALTER TABLE entry ADD COLUMN abort_as TEXT NOT NULL DEFAULT ''"_s, {});
}

/// Version 6: what is created, too.
JournalResult<void> addCreation(Database &file)
{
    return file.change(u"ALTER TABLE entry ADD COLUMN creates TEXT NOT NULL DEFAULT ''"_s, {});
}

/// What leads from each version to the next.
constexpr MigrationStep Steps[] = {makeFirst,   addRequest, addMovedBefore,
                                   addDecision, addAbort,   addCreation};
constexpr qint64 Version = std::size(Steps);

/// The columns to read of a file that may be older than ours and cannot be changed.
JournalResult<QString> columnsIn(Database &file)
{
    const auto there =
        file.rows(u"SELECT name FROM pragma_table_info('entry')"_s, {}, &Database::text);
    if (!there)
        return tl::unexpected(there.error());
    const QMap<QString, QString> instead{
        {u"provider"_s, FirstProvider}, {u"method"_s, FirstMethod},
        {u"target"_s, FirstTarget},     {u"content_type"_s, FirstContentType},
        {u"before_moved"_s, u"NULL"_s}, {u"decision"_s, u"''"_s},
        {u"abort_as"_s, u"''"_s},       {u"creates"_s, u"''"_s}};
    QStringList columns;
    for (const QString &column : rowColumns())
        columns.append(there->contains(column) ? column : instead.value(column, column));
    return columns.join(u", "_s);
}

/// The database and what SQLite keeps beside it.
QStringList filesOf(const QString &path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s};
}

QString asideName(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return QFileInfo(path).dir().filePath(u"journal-damaged-%1.sqlite"_s.arg(stamp));
}

JournalError cannotWrite(const QString &path, const QString &detail)
{
    return {JournalError::Kind::ReadOnly, path, detail};
}

/// A whole new journal holding the entries, under its final name at once or not at all.
JournalResult<void> make(const QString &path, const QList<OperationEntry> &entries)
{
    const QString draft = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    makePrivateFile(draft);
    {
        auto database = Database::open(draft, Database::Access::ReadWrite);
        if (!database) {
            QFile::remove(draft);
            return tl::unexpected(database.error());
        }
        Database &file = **database;
        const auto filled = migrate(file, Steps).and_then([&] {
            return file.transaction([&]() -> JournalResult<void> {
                for (const OperationEntry &entry : entries) {
                    if (auto done = insert(file, entry); !done)
                        return done;
                }
                return {};
            });
        });
        if (!filled) {
            database->reset();
            QFile::remove(draft);
            return filled;
        }
    }
    // Another process may have made it meanwhile: rename() leaves that one alone.
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        if (!QFile::exists(path))
            return tl::unexpected(cannotWrite(path, u"rename"_s));
    }
    return {};
}

JournalResult<void> makeDurable(Database &database)
{
    return database.executeAll({u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s});
}

/// Whether the file is a sound database with a journal in it.
JournalResult<void> check(Database &database)
{
    const auto verdict = database.one(u"PRAGMA quick_check(1)"_s, {}, &Database::text);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (*verdict != u"ok"_s)
        return tl::unexpected(JournalError{JournalError::Kind::Damaged, database.path(),
                                           verdict->value_or(QString())});
    const auto tables =
        database.number(u"SELECT count(*) FROM sqlite_master WHERE name IN ('entry', 'event')"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    if (*tables != 2)
        return tl::unexpected(
            JournalError{JournalError::Kind::Damaged, database.path(), u"no journal in it"_s});
    return {};
}

using OpenResult = JournalResult<std::unique_ptr<Database>>;

/// Opens a file that passes the check.
OpenResult openSound(const QString &path)
{
    return Database::open(path, Database::Access::ReadWrite)
        .and_then([](std::unique_ptr<Database> database) -> OpenResult {
            if (const auto sound = check(*database); !sound)
                return tl::unexpected(sound.error());
            return database;
        });
}

bool isDamaged(const OpenResult &opened)
{
    return !opened && opened.error().kind == JournalError::Kind::Damaged;
}

/// Reads from both ends until the damage stops it. Reading may change a database: a copy is read.
QList<OperationEntry> readable(const QString &path, bool &complete)
{
    QList<OperationEntry> entries;
    complete = false;
    QTemporaryDir folder(QFileInfo(path).dir().filePath(u"rescue-XXXXXX"_s));
    const QString copy = folder.filePath(u"journal.sqlite"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(path + suffix, copy + suffix);
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return entries;
    const auto columns = columnsIn(**database);
    if (!columns)
        return entries;
    QSet<IdempotencyKey> seen;
    bool isSound = true;
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        const auto end = (*database)->forEach(
            u"SELECT %1 FROM entry NOT INDEXED ORDER BY id %2"_s.arg(*columns, order), {},
            [&](const SqlStatement &row) {
                const auto entry = readRow(row);
                isSound &= entry.has_value();
                if (entry && !seen.contains(entry->key)) {
                    seen.insert(entry->key);
                    entries.append(*entry);
                }
            });
        if (end) {
            complete = isSound;
            break;
        }
    }
    return entries;
}

/// What SQLite left beside a journal that is gone would be merged into the new one.
void moveRemainsAside(const QString &path, const QDateTime &now)
{
    const QStringList remains = filesOf(path);
    const QStringList aside = filesOf(asideName(path, now));
    for (qsizetype i = 1; i < remains.size(); ++i)
        QFile::rename(remains[i], aside[i]);
}

JournalResult<Rescue> rescue(const QString &path, const QDateTime &now)
{
    Rescue result;
    result.kept = asideName(path, now);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, result.kept + suffix))
            return tl::unexpected(cannotWrite(path, u"rename"_s));
    }
    QList<OperationEntry> entries = readable(result.kept, result.complete);
    for (OperationEntry &entry : entries) {
        if (entry.isOpen() || entry.state == EntryState::NotSent) {
            entry.hold = Hold::Damaged;
            // Whatever it says, more may have happened than the damaged file still tells.
            entry.mayHaveArrived = true;
            if (entry.state != EntryState::Settled)
                entry.state = EntryState::Unknown;
        }
    }
    result.saved = static_cast<int>(entries.size());
    if (auto made = make(path, entries); !made)
        return tl::unexpected(made.error());
    return result;
}

} // namespace

JournalResult<void> insert(Database &database, const OperationEntry &entry)
{
    const QVariantList values = rowValues(entry);
    return database.change(
        u"INSERT INTO entry (%1) VALUES (%2)"_s.arg(
            rowColumns().join(u", "_s), QStringList(values.size(), u"?"_s).join(u", "_s)),
        values);
}

JournalResult<OpenedJournal> openJournal(const QString &path, const QDateTime &now)
{
    const QDir folder = QFileInfo(path).dir();
    if (!makePrivateFolder(folder.path()))
        return tl::unexpected(cannotWrite(path, u"mkdir"_s));
    // Two processes must not set the same file aside at once.
    QLockFile opening(folder.filePath(u"journal.lock"_s));
    if (!opening.tryLock(3000))
        return tl::unexpected(
            opening.error() == QLockFile::LockFailedError
                ? JournalError{JournalError::Kind::Locked, path, u"journal.lock"_s}
                : cannotWrite(path, u"journal.lock"_s));
    keepPrivate(opening.fileName());
    OpenedJournal opened;
    opened.isMade = !QFile::exists(path);
    if (opened.isMade) {
        moveRemainsAside(path, now);
        if (auto made = make(path, {}); !made)
            return tl::unexpected(made.error());
    }
    const QStringList files = filesOf(path);
    for (const QString &file : files)
        keepPrivate(file);

    auto database = openSound(path);
    // The check says the same of damage and of a disk that failed once.
    if (isDamaged(database))
        database = openSound(path);
    if (isDamaged(database)) {
        const auto saved = rescue(path, now);
        if (!saved)
            return tl::unexpected(saved.error());
        opened.rescue = *saved;
        database = Database::open(path, Database::Access::ReadWrite);
    }
    if (!database)
        return tl::unexpected(database.error());
    const auto ready = makeDurable(**database).and_then([&] { return migrate(**database, Steps); });
    if (!ready)
        return tl::unexpected(ready.error());
    const auto version = (*database)->number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    opened.readOnly = *version > Version;
    opened.database = std::move(*database);
    return opened;
}

} // namespace counterfoil::journal
