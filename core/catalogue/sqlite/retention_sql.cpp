// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/retention_sql.h"

#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/document_sql.h"
#include "core/catalogue/sqlite/event_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/payment_writer.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/domain/payer.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Rows that a step looks at: some fifty milliseconds of removal from a million payments.
constexpr int RowsToPrune = 100;
/// Each of them is read, parsed and rewritten.
constexpr int RowsToReduce = 100;
/// Pages of the index that a step of tidying writes.
constexpr int PagesToTidy = 200;
/// Up to here the file is rewritten in well under a second.
constexpr qint64 SmallFile = 64 * 1024 * 1024;

} // namespace

/// The last of the next rows of the file, of whatever account, so that a step stays short also
/// where the account has few rows among many; none when there are no more.
DatabaseResult<std::optional<qint64>> RetentionSql::endOfStep(qint64 from, qint64 until, int most)
{
    return m_file.database().one(
        u"SELECT row FROM (SELECT row FROM payment WHERE row >= ? AND row < ? "
        "ORDER BY row LIMIT ?) ORDER BY row DESC LIMIT 1"_s,
        {from, until, most}, &Database::integer);
}

DatabaseResult<QList<qint64>> RetentionSql::rowsBetween(qint64 account, qint64 first, qint64 last)
{
    return m_file.database().rows(
        u"SELECT row FROM payment WHERE row BETWEEN ? AND ? AND profile = ? ORDER BY row"_s,
        {first, last, account}, &Database::integer);
}

DatabaseResult<CatalogueStep> RetentionSql::pruneStep(const QString &account,
                                                      const QDateTime &before, qint64 from)
{
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    const auto number = m_file.accountNumber(account);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return CatalogueStep{};
    const qint64 until = before.isValid() ? firstRowAt(before.toMSecsSinceEpoch())
                                          : std::numeric_limits<qint64>::max();
    const auto end = endOfStep(from, until, RowsToPrune);
    if (!end)
        return tl::unexpected(end.error());
    return m_file.database().transaction([&]() -> DatabaseResult<CatalogueStep> {
        if (!*end) { // of documents that nobody has looked at since there are few
            const qint64 beforeMs =
                before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
            for (const DocumentTable table : AllDocumentTables) {
                auto done = DocumentSql(m_file, table).prune(**number, beforeMs);
                if (!done)
                    return tl::unexpected(done.error());
            }
            return EventSql(m_file).removeOlder(**number, beforeMs).map([] {
                return CatalogueStep{};
            });
        }
        // Not "of this profile" again inside: that index would lead past every operation of it.
        auto done = m_file.database().change(
            u"DELETE FROM operation_why WHERE profile = ? AND operation IN (SELECT operation "
            "FROM operation WHERE payment BETWEEN ? AND ?)"_s,
            {**number, from, **end});
        if (!done)
            return tl::unexpected(done.error());
        return removeWhere(account, u" AND row BETWEEN ? AND ?"_s, {from, **end})
            .map([&end](qint64 removed) {
                return CatalogueStep{**end + 1, removed};
            });
    });
}

DatabaseResult<CatalogueStep> RetentionSql::reduceStep(const QString &account,
                                                       const PersonalDataPolicy &policy,
                                                       const SnapshotReader &read, qint64 from)
{
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    const auto number = m_file.accountNumber(account);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return CatalogueStep{};
    const auto end = endOfStep(from, std::numeric_limits<qint64>::max(), RowsToReduce);
    if (!end)
        return tl::unexpected(end.error());
    CustomerSql customers(m_file);
    if (!*end) {
        return m_file.database()
            .transaction([&] {
                return customers
                    .reduceDocuments(
                        account, [](const QByteArray &) { return true; }, policy.keep)
                    .and_then([&] { return EventSql(m_file).dropTexts(**number); });
            })
            .map([] { return CatalogueStep{}; });
    }
    const auto rows = rowsBetween(**number, from, **end);
    if (!rows)
        return tl::unexpected(rows.error());
    // Hashes are made of what is about to go.
    QList<SeenPayment> hashed;
    for (const qint64 row : *rows) {
        if (policy.keep != PersonalData::Hashed)
            break;
        const auto seen = customers.newestSeen(row, read);
        if (!seen)
            return tl::unexpected(seen.error());
        if (*seen && !payerOf(*(*seen)->payment).identity().isEmpty())
            hashed << **seen;
    }
    return customers.forget(account, *rows, {})
        .and_then([&] { return PaymentSql(m_file).keep(account, hashed, policy); })
        .map([&](qint64) {
            return CatalogueStep{**end + 1, static_cast<qint64>(rows->size())};
        });
}

// What was removed from the index is still readable in it until its parts are merged, and in the
// gaps of the file's pages until it is rewritten. A large file keeps such gaps until their
// pages are used again: rewriting it would hold up everything else.
DatabaseResult<bool> RetentionSql::tidyStep()
{
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    const auto before = m_file.database().number(u"SELECT total_changes()"_s);
    if (!before)
        return tl::unexpected(before.error());
    auto merged = m_file.database().execute(
        u"INSERT INTO search (search, rank) VALUES ('merge', -%1)"_s.arg(PagesToTidy));
    if (!merged)
        return tl::unexpected(merged.error());
    const auto after = m_file.database().number(u"SELECT total_changes()"_s);
    if (!after)
        return tl::unexpected(after.error());
    if (*after - *before >= 2) // as the manual of FTS5 has it
        return false;
    const auto pages = m_file.database().number(u"PRAGMA page_count"_s);
    const auto pageSize = m_file.database().number(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return tl::unexpected(pages ? pageSize.error() : pages.error());
    // Neither can be done while somebody reads: then the next time does it.
    if (*pages * *pageSize <= SmallFile)
        (void)m_file.database().execute(u"VACUUM"_s);
    if (auto checked = m_file.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        checked->finish();
    return true;
}

DatabaseResult<void> RetentionSql::removeAccount(const QString &account)
{
    if (auto can = m_file.writable(); !can)
        return can;
    return m_file.database().transaction([&]() -> DatabaseResult<void> {
        if (auto removed = removeWhere(account, {}, {}); !removed)
            return tl::unexpected(removed.error());
        for (const QString &table :
             {u"session"_s, u"payment_link"_s, u"operation_why"_s, u"to_index"_s, u"event"_s}) {
            auto done = m_file.database().change(
                u"DELETE FROM %1 WHERE profile = (SELECT number FROM profile WHERE "
                "name = ?)"_s.arg(table),
                {account});
            if (!done)
                return done;
        }
        return m_file.database().change(u"DELETE FROM profile WHERE name = ?"_s, {account});
    });
}

DatabaseResult<qint64> RetentionSql::removeWhere(const QString &account, const QString &condition,
                                                 const QVariantList &values)
{
    const auto number = m_file.accountNumber(account);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return 0;
    const auto rows =
        m_file.database().rows(u"SELECT row FROM payment WHERE profile = ?"_s + condition,
                               QVariantList{**number} + values, &Database::integer);
    if (!rows)
        return tl::unexpected(rows.error());
    catalogue::PaymentWriter writer(m_file.database(), **number);
    for (const qint64 row : *rows) {
        if (auto done = writer.remove(row); !done)
            return tl::unexpected(done.error());
    }
    return writer.finish().map([&rows] { return static_cast<qint64>(rows->size()); });
}

} // namespace counterfoil
