// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/snapshot_sql.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

Snapshot snapshotFrom(const SqlStatement &query)
{
    return {query.integer(0), QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC),
            qUncompress(query.bytes(2))};
}

DatabaseResult<std::optional<Snapshot>> SnapshotSql::newest(const QString &account,
                                                            const PaymentId &payment)
{
    return first(account, payment, 1).map([](const QList<Snapshot> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

DatabaseResult<QList<Snapshot>> SnapshotSql::all(const QString &account, const PaymentId &payment)
{
    return first(account, payment, -1);
}

DatabaseResult<QList<Snapshot>> SnapshotSql::first(const QString &account, const PaymentId &payment,
                                                   int most)
{
    const auto row = m_file.paymentRow(account, payment);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return QList<Snapshot>();
    return m_file.database().rows(
        u"SELECT version, seen, raw FROM snapshot WHERE payment = ? ORDER "
        "BY version DESC LIMIT ?"_s,
        {**row, most}, &snapshotFrom);
}

} // namespace counterfoil
