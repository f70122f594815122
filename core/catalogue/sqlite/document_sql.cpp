// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/document_sql.h"

#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/privacy/clean_json.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

QString nameOf(DocumentTable table)
{
    switch (table) {
    case DocumentTable::Session:
        return u"session"_s;
    case DocumentTable::PaymentLink:
        return u"payment_link"_s;
    }
    Q_UNREACHABLE();
}

DatabaseResult<void> DocumentSql::keep(const QString &account, const QString &id,
                                       const QByteArray &raw, const QDateTime &at,
                                       const PersonalDataPolicy &policy)
{
    return m_file.changeOf(
        account,
        u"INSERT INTO %1 (profile, %1, seen, raw) VALUES (?, ?, ?, ?) ON CONFLICT (profile, %1) DO "
        "UPDATE SET seen = excluded.seen, raw = excluded.raw"_s.arg(m_name),
        {id, at.toMSecsSinceEpoch(), qCompress(withoutSensitiveData(raw, policy.keep), 1)});
}

DatabaseResult<QList<Snapshot>> DocumentSql::newest(const QString &account, int most)
{
    return m_file.database().rows(
        u"SELECT 0, seen, raw FROM %1 WHERE profile = (SELECT number FROM profile WHERE name = ?) "
        "ORDER BY seen DESC LIMIT ?"_s.arg(m_name),
        {account, most}, &snapshotFrom);
}

DatabaseResult<void> DocumentSql::prune(qint64 account, qint64 before)
{
    return m_file.database().change(u"DELETE FROM %1 WHERE profile = ? AND seen < ?"_s.arg(m_name),
                                    {account, before});
}

DatabaseResult<void> DocumentSql::reduce(const QString &account,
                                         const std::function<bool(const QByteArray &raw)> &isMeant,
                                         PersonalData keep)
{
    const auto documents = m_file.database().rows(
        u"SELECT %1, raw FROM %1 WHERE profile = (SELECT number FROM profile WHERE name = ?)"_s.arg(
            m_name),
        {account}, [](const SqlStatement &row) { return std::pair(row.text(0), row.bytes(1)); });
    if (!documents)
        return tl::unexpected(documents.error());
    for (const auto &[id, compressed] : *documents) {
        const QByteArray raw = qUncompress(compressed);
        if (!isMeant(raw))
            continue;
        auto done = m_file.database().change(
            u"UPDATE %1 SET raw = ? WHERE %1 = ? AND profile = (SELECT number FROM profile WHERE "
            "name = ?)"_s.arg(m_name),
            {qCompress(withoutSensitiveData(raw, keep), 1), id, account});
        if (!done)
            return done;
    }
    return {};
}

} // namespace counterfoil
