// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/privacy/folded_text.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Rows that a step looks at: some fifty milliseconds of removal from a million payments.
constexpr int RowsToPrune = 100;
/// Each of them is read, parsed and written anew.
constexpr int RowsToReduce = 100;
/// Pages of the index that a step of tidying writes.
constexpr int PagesToTidy = 200;
/// Up to here the file is written anew in well under a second.
constexpr qint64 SmallFile = 64 * 1024 * 1024;

/// The words of a field, in their order.
QStringList wordsOf(const QString &tokens, char16_t mark)
{
    QStringList words;
    for (const QString &token : tokens.split(u' ', Qt::SkipEmptyParts)) {
        if (token[0] == QChar(mark))
            words << token.mid(1);
    }
    return words;
}

QString exact(const QString &text)
{
    return foldedText(text).simplified();
}

bool isEmail(const QString &emailOrName)
{
    return emailOrName.contains(u'@');
}

/// What search finds is too much: "ann@example.com" is in "jo-ann@example.com", too.
bool isOf(const QString &tokens, const PaymentPtr &payment, const QString &emailOrName)
{
    if (payment && payment->customer) {
        const Customer &customer = *payment->customer;
        return exact(isEmail(emailOrName) ? customer.email : customer.rawName()) ==
               exact(emailOrName);
    }
    return wordsOf(tokens, isEmail(emailOrName) ? token::Email : token::Name) ==
           foldedWords(searchedPart(emailOrName));
}

} // namespace

/// The last of the next rows of the file, of whatever profile, so that a step stays short also
/// where the profile has few rows among many; none when there are no more.
StoreResult<std::optional<qint64>> CatalogueFile::endOfStep(qint64 from, qint64 until, int most)
{
    return m_database->one(u"SELECT row FROM (SELECT row FROM payment WHERE row >= ? AND row < ? "
                           "ORDER BY row LIMIT ?) ORDER BY row DESC LIMIT 1"_s,
                           {from, until, most}, &Database::integer);
}

StoreResult<QList<qint64>> CatalogueFile::rowsBetween(qint64 profile, qint64 first, qint64 last)
{
    return m_database->rows(
        u"SELECT row FROM payment WHERE row BETWEEN ? AND ? AND profile = ? ORDER BY row"_s,
        {first, last, profile}, &Database::integer);
}

StoreResult<CatalogueStep> CatalogueFile::pruneStep(const QString &profile, const QDateTime &before,
                                                    qint64 from)
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return CatalogueStep{};
    const qint64 until = before.isValid() ? firstRowAt(before.toMSecsSinceEpoch())
                                          : std::numeric_limits<qint64>::max();
    const auto end = endOfStep(from, until, RowsToPrune);
    if (!end)
        return tl::unexpected(end.error());
    return m_database->transaction([&]() -> StoreResult<CatalogueStep> {
        if (!*end) { // of sessions that nobody has looked at since there are few
            return m_database
                ->change(u"DELETE FROM session WHERE profile = ? AND seen < ?"_s,
                         {**number, before.isValid() ? before.toMSecsSinceEpoch()
                                                     : std::numeric_limits<qint64>::max()})
                .map([] { return CatalogueStep{}; });
        }
        // Not "of this profile" again inside: that index would lead past every operation of it.
        auto done = m_database->change(
            u"DELETE FROM operation_why WHERE profile = ? AND operation IN (SELECT operation "
            "FROM operation WHERE payment BETWEEN ? AND ?)"_s,
            {**number, from, **end});
        if (!done)
            return tl::unexpected(done.error());
        return removeWhere(profile, u" AND row BETWEEN ? AND ?"_s, {from, **end})
            .map([&end](qint64 removed) {
                return CatalogueStep{**end + 1, removed};
            });
    });
}

StoreResult<std::optional<SeenPayment>> CatalogueFile::newestSeen(qint64 row, const Reader &read)
{
    auto newest = m_database->one(
        u"SELECT seen, raw FROM snapshot WHERE payment = ? ORDER BY version DESC LIMIT 1"_s, {row},
        [&read](const QSqlQuery &snapshot) {
            return SeenPayment{
                read(qUncompress(snapshot.value(1).toByteArray())),
                QDateTime::fromMSecsSinceEpoch(snapshot.value(0).toLongLong(), Qt::UTC)};
        });
    if (newest && *newest && !(*newest)->payment)
        newest->reset();
    return newest;
}

StoreResult<CatalogueStep> CatalogueFile::reduceStep(const QString &profile,
                                                     const PersonalDataPolicy &policy,
                                                     const Reader &read, qint64 from)
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return CatalogueStep{};
    const auto end = endOfStep(from, std::numeric_limits<qint64>::max(), RowsToReduce);
    if (!end)
        return tl::unexpected(end.error());
    if (!*end) {
        return m_database
            ->transaction([&] {
                return reduceSessions(
                    profile, [](const QByteArray &) { return true; }, policy.keep);
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
        const auto seen = newestSeen(row, read);
        if (!seen)
            return tl::unexpected(seen.error());
        if (*seen && (*seen)->payment->customer && !(*seen)->payment->customer->email.isEmpty())
            hashed << **seen;
    }
    return forgetRows(profile, *rows, {})
        .and_then([&] { return upsert(profile, hashed, policy); })
        .map([&](qint64) {
            return CatalogueStep{**end + 1, static_cast<qint64>(rows->size())};
        });
}

StoreResult<void>
CatalogueFile::reduceSessions(const QString &profile,
                              const std::function<bool(const QByteArray &)> &isMeant,
                              PersonalData keep)
{
    const auto sessions = m_database->rows(
        u"SELECT session, raw FROM session WHERE profile = (SELECT number FROM profile WHERE "
        "name = ?)"_s,
        {profile}, [](const QSqlQuery &row) {
            return std::pair(row.value(0).toString(), row.value(1).toByteArray());
        });
    if (!sessions)
        return tl::unexpected(sessions.error());
    for (const auto &[session, compressed] : *sessions) {
        const QByteArray raw = qUncompress(compressed);
        if (!isMeant(raw))
            continue;
        auto done = m_database->change(
            u"UPDATE session SET raw = ? WHERE session = ? AND profile = (SELECT "
            "number FROM profile WHERE name = ?)"_s,
            {qCompress(withoutSensitiveData(raw, keep), 1), session, profile});
        if (!done)
            return done;
    }
    return {};
}

StoreResult<QList<qint64>> CatalogueFile::customerRows(const QString &profile,
                                                       const QString &emailOrName,
                                                       const PersonalDataPolicy &policy,
                                                       const Reader &read)
{
    if (foldedWords(emailOrName).isEmpty())
        return QList<qint64>();
    const auto field = isEmail(emailOrName) ? SearchTerm::Field::Email : SearchTerm::Field::Name;
    const SearchQuery query{profile, {{{field, searchedPart(emailOrName), true, false, {}, {}}}}};
    const auto found = paymentRows(query, {}, {}, {});
    if (!found)
        return found;
    QList<qint64> rows;
    for (const qint64 row : *found) {
        const auto seen = newestSeen(row, read);
        if (!seen)
            return tl::unexpected(seen.error());
        const auto words =
            m_database->one(u"SELECT tokens FROM payment WHERE row = ?"_s, {row}, &Database::text);
        if (!words)
            return tl::unexpected(words.error());
        if (isOf(words->value_or(QString()), *seen ? (*seen)->payment : nullptr, emailOrName))
            rows << row;
    }
    if (policy.keep != PersonalData::Hashed)
        return rows;
    const auto hashed = paymentRows(query, {}, policy, {});
    if (!hashed)
        return hashed;
    for (const qint64 row : *hashed) {
        if (!rows.contains(row))
            rows << row;
    }
    return rows;
}

StoreResult<void> CatalogueFile::forgetRows(const QString &profile, const QList<qint64> &rows,
                                            const QString &emailOrName)
{
    if (auto can = writable(); !can)
        return can;
    // What was written over must not be readable in the file's free pages.
    if (auto done = m_database->executeAll({u"PRAGMA secure_delete = ON"_s}); !done)
        return done;
    return m_database->transaction([&]() -> StoreResult<void> {
        for (const qint64 row : rows) {
            if (auto done = forget(row); !done)
                return done;
        }
        if (emailOrName.isEmpty())
            return {};
        const QString person = exact(emailOrName);
        return reduceSessions(
            profile,
            [&person](const QByteArray &raw) {
                return foldedText(QString::fromUtf8(raw)).contains(person);
            },
            PersonalData::None);
    });
}

// What was removed from the index is still readable in it until its parts are merged, and in the
// gaps of the file's pages until it is written anew. A large file keeps such gaps until their pages
// are used again: writing it anew would hold up everything else.
StoreResult<bool> CatalogueFile::tidyStep()
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    const auto before = m_database->number(u"SELECT total_changes()"_s);
    if (!before)
        return tl::unexpected(before.error());
    auto merged = m_database->execute(
        u"INSERT INTO search (search, rank) VALUES ('merge', -%1)"_s.arg(PagesToTidy));
    if (!merged)
        return tl::unexpected(merged.error());
    const auto after = m_database->number(u"SELECT total_changes()"_s);
    if (!after)
        return tl::unexpected(after.error());
    if (*after - *before >= 2) // as the manual of FTS5 has it
        return false;
    const auto pages = m_database->number(u"PRAGMA page_count"_s);
    const auto pageSize = m_database->number(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return tl::unexpected(pages ? pageSize.error() : pages.error());
    // Neither can be done while somebody reads: then the next time does it.
    if (*pages * *pageSize <= SmallFile)
        (void)m_database->execute(u"VACUUM"_s);
    if (auto checked = m_database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        checked->finish();
    return true;
}

} // namespace counterfoil
