// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/snapshot_sql.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

KeptVersion keptVersionFrom(const SqlStatement &query)
{
    return {query.integer(0), QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC)};
}

} // namespace

Snapshot snapshotFrom(const SqlStatement &query)
{
    return {query.integer(0), QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC),
            qUncompress(query.bytes(2))};
}

DatabaseResult<std::optional<Snapshot>> SnapshotSql::newest(const QString &account,
                                                            const PaymentId &payment)
{
    const auto row = m_file.paymentRow(account, payment);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return m_file.database().one(u"SELECT version, seen, raw FROM snapshot WHERE payment = ? ORDER "
                                 "BY version DESC LIMIT 1"_s,
                                 {**row}, &snapshotFrom);
}

DatabaseResult<QList<KeptVersion>> SnapshotSql::versions(const QString &account,
                                                         const PaymentId &payment)
{
    const auto row = m_file.paymentRow(account, payment);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return QList<KeptVersion>();
    return m_file.database().rows(
        u"SELECT version, seen FROM snapshot WHERE payment = ? ORDER BY version DESC"_s, {**row},
        &keptVersionFrom);
}

DatabaseResult<std::optional<Snapshot>> SnapshotSql::at(const QString &account,
                                                        const PaymentId &payment, qint64 version)
{
    const auto row = m_file.paymentRow(account, payment);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return m_file.database().one(
        u"SELECT version, seen, raw FROM snapshot WHERE payment = ? AND version = ?"_s,
        {**row, version}, &snapshotFrom);
}

} // namespace counterfoil
