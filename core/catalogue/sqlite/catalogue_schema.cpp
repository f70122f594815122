// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_schema.h"

#include "core/catalogue/sqlite/search_index.h"
#include "core/files/private_files.h"
#include "core/store/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

/// The tables whose rows are worth saving, those that others refer to first.
const QStringList Tables{
    u"profile"_s,       u"payment"_s,  u"operation"_s, u"partner_transaction"_s,
    u"operation_why"_s, u"snapshot"_s, u"session"_s,   u"payment_link"_s,
    u"event"_s};

/// Version 1: payments and what is searched. Times are ms since 1970 UTC; amounts in minor units.
DatabaseResult<void> makeFirst(Database &file)
{
    const QStringList statements{
        u"CREATE TABLE profile (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, payments "
        "INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE payment (row INTEGER PRIMARY KEY, profile INTEGER NOT NULL, payment TEXT "
        "NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL, reference TEXT NOT NULL, "
        "customer TEXT NOT NULL, states TEXT NOT NULL, state INTEGER NOT NULL, word TEXT NOT NULL, "
        "amount INTEGER NOT NULL, currency TEXT NOT NULL, value INTEGER NOT NULL, partners TEXT "
        "NOT NULL, card TEXT NOT NULL, seen INTEGER NOT NULL, tokens TEXT NOT NULL)"_s,
        u"CREATE UNIQUE INDEX payment_id ON payment (payment, profile)"_s,
        u"CREATE INDEX payment_reference ON payment (reference)"_s,
        u"CREATE INDEX payment_customer ON payment (customer COLLATE NOCASE)"_s,
        u"CREATE INDEX payment_state ON payment (state)"_s,
        u"CREATE INDEX payment_value ON payment (value)"_s,
        u"CREATE INDEX payment_currency ON payment (currency, value)"_s,
        u"CREATE INDEX payment_partners ON payment (partners)"_s,
        u"CREATE INDEX payment_card ON payment (card)"_s,
        u"CREATE INDEX payment_seen ON payment (seen)"_s,
        u"CREATE TABLE snapshot (payment INTEGER NOT NULL, version INTEGER NOT NULL, seen INTEGER "
        "NOT NULL, raw BLOB NOT NULL, UNIQUE (payment, version))"_s,
        u"CREATE TABLE session (profile INTEGER NOT NULL, session TEXT NOT NULL, seen INTEGER NOT "
        "NULL, raw BLOB NOT NULL, UNIQUE (profile, session))"_s};
    return file.executeAll(statements).and_then([&file] { return index::make(file); });
}

/// Version 2: operations with their parts, and what a person told about them.
DatabaseResult<void> addOperations(Database &file)
{
    return file.executeAll(
        {u"CREATE TABLE operation (row INTEGER PRIMARY KEY, profile INTEGER NOT NULL, payment "
         "INTEGER NOT NULL, kind INTEGER NOT NULL, operation TEXT NOT NULL, created INTEGER NOT "
         "NULL, status TEXT NOT NULL, amount INTEGER NOT NULL, processed INTEGER NOT NULL, "
         "currency TEXT NOT NULL, reference TEXT NOT NULL, partners TEXT NOT NULL, who TEXT NOT "
         "NULL, "
         "reviewed_at INTEGER, reviewed_by TEXT, review_note TEXT)"_s,
         u"CREATE UNIQUE INDEX operation_payment ON operation (payment, kind, operation)"_s,
         u"CREATE INDEX operation_list ON operation (profile, kind, row)"_s,
         u"CREATE TABLE partner_transaction (operation INTEGER NOT NULL, number INTEGER NOT NULL, "
         "partner TEXT NOT NULL, method TEXT NOT NULL, amount INTEGER NOT NULL, reference TEXT NOT "
         "NULL, status TEXT NOT NULL, PRIMARY KEY (operation, number)) WITHOUT ROWID"_s,
         u"CREATE TABLE operation_why (profile INTEGER NOT NULL, operation TEXT NOT NULL, reason "
         "TEXT NOT NULL, note TEXT NOT NULL, who TEXT NOT NULL, PRIMARY KEY (profile, operation)) "
         "WITHOUT ROWID"_s});
}

const QString IndexAll = u"INSERT OR REPLACE INTO to_index SELECT number, %1 FROM profile"_s.arg(
    CatalogueStep::FirstRow);

/// Version 3: from which row on the payments of an account are still to be indexed again, since
/// what an earlier version wrote has not all the words that are searched for. Without a line: from
/// none.
DatabaseResult<void> addToIndex(Database &file)
{
    return file.executeAll(
        {u"CREATE TABLE to_index (profile INTEGER PRIMARY KEY, next INTEGER NOT NULL)"_s,
         IndexAll});
}

/// Also version 3: what the partners said of their parts. Known once a payment is seen again.
DatabaseResult<void> addPartnerAnswers(Database &file)
{
    return file.executeAll(
        {u"ALTER TABLE partner_transaction ADD COLUMN partner_status TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE partner_transaction ADD COLUMN description TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE partner_transaction ADD COLUMN updated INTEGER NOT NULL DEFAULT 0"_s});
}

/// Also version 3: for which order lines an operation was. Known once a payment is seen again.
DatabaseResult<void> addOrderLines(Database &file)
{
    return file.executeAll({u"ALTER TABLE operation ADD COLUMN lines TEXT NOT NULL DEFAULT ''"_s});
}

/// Also version 3: the sums of a payment's ledger; none for what was kept before, of which they
/// follow from the operations (payment_sums.h).
DatabaseResult<void> addSums(Database &file)
{
    return file.executeAll({u"ALTER TABLE payment ADD COLUMN captured INTEGER"_s,
                            u"ALTER TABLE payment ADD COLUMN refunded INTEGER"_s,
                            u"ALTER TABLE payment ADD COLUMN available INTEGER"_s});
}

/// Also version 3: the payer's e-mail address, to offer it whole. What was kept before has it once
/// it is indexed again. No index: rows are found by its words.
DatabaseResult<void> addEmail(Database &file)
{
    return file.executeAll({u"ALTER TABLE payment ADD COLUMN email TEXT NOT NULL DEFAULT ''"_s});
}

DatabaseResult<void> makeThird(Database &file)
{
    for (const MigrationStep step :
         {addToIndex, addPartnerAnswers, addOrderLines, addSums, addEmail}) {
        if (auto done = step(file); !done)
            return done;
    }
    return {};
}

/// Version 4: indexes that take less to keep. An id is found by its end (payment_key.h), and
/// payments of a currency are in the order of rows, which new ones only go on with.
DatabaseResult<void> makeIndexesLighter(Database &file)
{
    return file
        .executeAll({u"DROP INDEX payment_id"_s,
                     u"CREATE INDEX payment_id ON payment (substr(payment, -8))"_s,
                     u"DROP INDEX payment_currency"_s,
                     u"CREATE INDEX payment_currency ON payment (currency)"_s})
        .and_then([&file] { return index::gatherMore(file); });
}

/// Version 5: payment links, kept as sessions are.
DatabaseResult<void> addLinks(Database &file)
{
    return file.executeAll(
        {u"CREATE TABLE payment_link (profile INTEGER NOT NULL, payment_link TEXT NOT NULL, seen "
         "INTEGER NOT NULL, raw BLOB NOT NULL, UNIQUE (profile, payment_link))"_s});
}

/// Version 6: the notifications that came. A list reads the rows that it wants from an index alone.
DatabaseResult<void> addEvents(Database &file)
{
    return file.executeAll(
        {u"CREATE TABLE event (row INTEGER PRIMARY KEY, profile INTEGER NOT NULL, at INTEGER NOT "
         "NULL, form INTEGER NOT NULL, signature INTEGER NOT NULL, doubts INTEGER NOT NULL, word "
         "TEXT, payment TEXT, status INTEGER NOT NULL, replayed INTEGER NOT NULL, outcome INTEGER "
         "NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL, moved TEXT, currency TEXT, "
         "error INTEGER NOT NULL, error_fault INTEGER NOT NULL, error_status INTEGER NOT NULL, "
         "error_title TEXT, error_detail TEXT, body BLOB)"_s,
         u"CREATE INDEX event_list ON event (profile, row, outcome)"_s,
         u"CREATE INDEX event_payment ON event (payment, row)"_s});
}

/// What leads from each version to the next.
constexpr MigrationStep Steps[] = {makeFirst,          addOperations, makeThird,
                                   makeIndexesLighter, addLinks,      addEvents};
static_assert(std::size(Steps) == SchemaVersion);

DatabaseResult<void> prepare(Database &file)
{
    return file
        .executeAll({u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                     u"PRAGMA wal_autocheckpoint = 8000"_s, u"PRAGMA temp_store = MEMORY"_s})
        .and_then([&file] { return setCache(file, WriterCacheKib); });
}

/// A whole check would read a gigabyte: only what opening needs is looked at. Damage further inside
/// shows when it is met.
DatabaseResult<qint64> version(Database &file)
{
    const auto known = file.number(u"PRAGMA user_version"_s);
    if (!known)
        return known;
    const auto tables = file.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables;
    if (*tables > 0 && *known == 0)
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Damaged, file.path(), u"no catalogue in it"_s});
    if (*known == 0)
        return 0;
    auto sample = file.execute(u"SELECT * FROM payment ORDER BY row DESC LIMIT 1"_s);
    if (!sample)
        return tl::unexpected(
            sample.error().kind == DatabaseError::Kind::Other
                ? DatabaseError{DatabaseError::Kind::Damaged, file.path(), sample.error().detail}
                : sample.error());
    return known;
}

QString damageMarkOf(const QString &path)
{
    return path + u"-damaged"_s;
}

/// Copies what the damaged file still gives, from both ends, into the new one.
void salvage(const QString &damaged, Database &file)
{
    if (!file.execute(
            u"ATTACH DATABASE '%1' AS old"_s.arg(QString(damaged).replace(u'\'', u"''"_s))))
        return;
    for (const QString &table : Tables) {
        for (const QString &direction : {u"ASC"_s, u"DESC"_s}) {
            const bool hasRows = table != "partner_transaction"_L1 && table != "operation_why"_L1;
            const QString order = hasRows ? u"rowid "_s + direction : u"1 "_s + direction;
            auto rows =
                file.execute(u"SELECT * FROM old.%1 NOT INDEXED ORDER BY %2"_s.arg(table, order));
            if (!rows)
                continue;
            (void)file.transaction([&]() -> DatabaseResult<void> {
                while (rows->next()) {
                    // By their names: an older file has fewer.
                    QStringList names;
                    QVariantList values;
                    for (int i = 0; i < rows->columns(); ++i) {
                        names << rows->name(i);
                        values << rows->value(i);
                    }
                    auto done = file.change(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
                                                table, names.join(u", "_s),
                                                QStringList(rows->columns(), u"?"_s).join(u", "_s)),
                                            values);
                    if (!done)
                        return done;
                }
                return {};
            });
        }
    }
    (void)file.execute(u"DETACH DATABASE old"_s);
    (void)file.transaction([&]() -> DatabaseResult<void> {
        (void)file.execute(u"UPDATE profile SET payments = (SELECT count(*) FROM payment p WHERE "
                           "p.profile = profile.number)"_s);
        (void)file.execute(IndexAll); // it may be a file of an earlier version
        return index::rebuild(file);
    });
}

DatabaseResult<OpenedCatalogue> openSound(const QString &path)
{
    const bool isMade = makePrivateFile(path);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        keepPrivate(path + suffix);
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    Database &file = **database;
    const auto known = version(file);
    if (!known)
        return tl::unexpected(known.error());
    OpenedCatalogue opened{nullptr, {}, *known > SchemaVersion, isMade};
    if (*known == 0 && !isMade)
        opened.rescue = CatalogueRescue();
    if (!opened.isNewer) {
        if (auto done = prepare(file); !done)
            return tl::unexpected(done.error());
        if (auto done = migrate(file, Steps); !done)
            return tl::unexpected(done.error());
    }
    opened.database = std::move(*database);
    return opened;
}

DatabaseResult<OpenedCatalogue> setAside(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside =
        QFileInfo(path).dir().filePath(u"catalogue-damaged-%1.sqlite"_s.arg(stamp));
    if (!QFile::rename(path, aside))
        return tl::unexpected(DatabaseError{DatabaseError::Kind::ReadOnly, path, u"rename"_s});
    // What was not merged yet belongs to the damaged file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, aside + suffix);
    auto opened = openSound(path);
    if (!opened)
        return opened;
    opened->isMade = false;
    // Reading may change a database: the one set aside stays as it was found.
    const QString copy = path + u".rescue"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(aside + suffix, copy + suffix);
    salvage(copy, *opened->database);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    const auto count = opened->database->number(u"SELECT count(*) FROM payment"_s);
    opened->rescue = CatalogueRescue{aside, count.value_or(0)};
    return opened;
}

} // namespace

DatabaseResult<void> setCache(Database &file, int kib)
{
    return file.executeAll({u"PRAGMA cache_size = -%1"_s.arg(kib)});
}

DatabaseResult<OpenedCatalogue> openForWriting(const QString &path, const QDateTime &now)
{
    const QDir folder = QFileInfo(path).dir();
    makePrivateFolder(folder.path());
    // Of two processes, one makes the file or sets it aside.
    QLockFile opening(folder.filePath(u"catalogue.lock"_s));
    if (!opening.tryLock(3000) && opening.error() == QLockFile::LockFailedError)
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Locked, path, u"catalogue.lock"_s});
    if (opening.isLocked())
        keepPrivate(opening.fileName());
    const QString mark = damageMarkOf(path);
    const bool isMarked = QFile::exists(mark) && QFile::exists(path);
    auto opened = isMarked ? setAside(path, now) : openSound(path);
    if (!opened && !isMarked && opened.error().kind == DatabaseError::Kind::Damaged)
        opened = setAside(path, now);
    if (opened)
        QFile::remove(mark);
    return opened;
}

void markDamaged(const QString &path)
{
    makePrivateFile(damageMarkOf(path));
}

DatabaseResult<OpenedCatalogue> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto known = version(**database);
    if (!known)
        return tl::unexpected(known.error());
    constexpr int cacheKib = 8 * 1024;
    auto done = (*database)->executeAll({u"PRAGMA temp_store = MEMORY"_s}).and_then([&database] {
        return setCache(**database, cacheKib);
    });
    if (!done)
        return tl::unexpected(done.error());
    OpenedCatalogue opened{nullptr, {}, *known > SchemaVersion};
    opened.database = std::move(*database);
    return opened;
}

} // namespace counterfoil::catalogue
