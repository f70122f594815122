// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/snapshot_store.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// SnapshotStore on a connection.
class SnapshotSql
{
public:
    explicit SnapshotSql(CatalogueFile &file)
        : m_file(file)
    {}

    [[nodiscard]] DatabaseResult<std::optional<Snapshot>> newest(const QString &account,
                                                                 const PaymentId &payment);
    [[nodiscard]] DatabaseResult<QList<KeptVersion>> versions(const QString &account,
                                                              const PaymentId &payment);
    [[nodiscard]] DatabaseResult<std::optional<Snapshot>>
    at(const QString &account, const PaymentId &payment, qint64 version);

private:
    CatalogueFile &m_file;
};

/// From columns version, seen and raw.
[[nodiscard]] Snapshot snapshotFrom(const SqlStatement &query);

} // namespace counterfoil
