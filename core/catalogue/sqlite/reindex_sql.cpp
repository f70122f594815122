// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/reindex_sql.h"

#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/prepared_payment.h"
#include "core/catalogue/sqlite/search_index.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/privacy/folded_text.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Each of them is read, parsed and rewritten.
constexpr int RowsToIndex = 100;

/// Without what was received there is no more than to fold the words as they are folded now.
QString foldedAgain(const QString &tokens)
{
    static constexpr char16_t texts[] = {token::Order, token::Reference, token::Name, token::Email};
    QString folded;
    for (const QString &word : tokens.split(u' ', Qt::SkipEmptyParts)) {
        const bool isText =
            std::find(std::begin(texts), std::end(texts), word[0]) != std::end(texts);
        folded += isText ? word[0] + foldedText(word.mid(1)) : word;
        folded += u' ';
    }
    return folded;
}

} // namespace

/// What was received has of people what the account keeps; hashes cannot be made again.
DatabaseResult<ReindexSql::Row> ReindexSql::indexedAgain(const Row &row, const SnapshotReader &read)
{
    return CustomerSql(m_file).newestSeen(row.row, read).map([&row](const auto &seen) {
        Row again = row;
        if (!seen) {
            again.tokens = foldedAgain(row.tokens);
            return again;
        }
        again.tokens = searchTokens(*seen->payment, row.account, {}) + hashesIn(row.tokens);
        again.customer = catalogue::customerColumn(*seen->payment, PersonalData::Full);
        again.email = catalogue::emailColumn(*seen->payment, PersonalData::Full);
        return again;
    });
}

DatabaseResult<qint64> ReindexSql::replace(const QList<Row> &rows, const SnapshotReader &read)
{
    QList<std::pair<Row, Row>> changed;
    for (const Row &row : rows) {
        const auto again = indexedAgain(row, read);
        if (!again)
            return tl::unexpected(again.error());
        if (!(*again == row))
            changed.append({row, *again});
    }
    // The index first and together: statements on other tables make SQLite write it out.
    for (const auto &[before, after] : std::as_const(changed)) {
        if (auto done = index::remove(m_file.database(), before.row, before.tokens.toUtf8()); !done)
            return tl::unexpected(done.error());
        if (auto done = index::add(m_file.database(), after.row, after.tokens.toUtf8()); !done)
            return tl::unexpected(done.error());
    }
    for (const auto &[before, after] : std::as_const(changed)) {
        auto done = m_file.database().change(
            u"UPDATE payment SET tokens = ?, customer = ?, email = ? WHERE row = ?"_s,
            {after.tokens, after.customer, after.email, after.row});
        if (!done)
            return tl::unexpected(done.error());
    }
    return static_cast<qint64>(changed.size());
}

/// Rows of whatever account, so that a step stays short also where the account has few among many.
DatabaseResult<CatalogueStep> ReindexSql::stepFrom(qint64 from, qint64 account,
                                                   const SnapshotReader &read)
{
    const auto rows = m_file.database().rows(
        u"SELECT row, profile, tokens, customer, email FROM payment WHERE row >= ? ORDER BY row "
        "LIMIT ?"_s,
        {from, RowsToIndex}, [](const SqlStatement &row) {
            return Row{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
        });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Row> own;
    for (const Row &row : *rows) {
        if (row.account == account)
            own << row;
    }
    const auto changed = replace(own, read);
    if (!changed)
        return tl::unexpected(changed.error());
    if (rows->size() < RowsToIndex) {
        return m_file.database()
            .change(u"DELETE FROM to_index WHERE profile = ?"_s, {account})
            .map([&changed] {
                return CatalogueStep{std::nullopt, *changed};
            });
    }
    const qint64 next = rows->last().row + 1;
    return m_file.database()
        .change(u"UPDATE to_index SET next = ? WHERE profile = ?"_s, {next, account})
        .map([&changed, next] {
            return CatalogueStep{next, *changed};
        });
}

DatabaseResult<CatalogueStep> ReindexSql::step(const QString &account, const SnapshotReader &read)
{
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    return m_file.database().transaction([&]() -> DatabaseResult<CatalogueStep> {
        const auto number = m_file.accountNumber(account);
        if (!number)
            return tl::unexpected(number.error());
        const auto from = m_file.database().one(u"SELECT next FROM to_index WHERE profile = ?"_s,
                                                {number->value_or(0)}, &Database::integer);
        if (!from)
            return tl::unexpected(from.error());
        return *from ? stepFrom(**from, number->value_or(0), read) : CatalogueStep{};
    });
}

} // namespace counterfoil
