// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_snapshot_store.h"

#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

namespace counterfoil {

CatalogueCall<std::optional<Snapshot>> SqliteSnapshotStore::newest(const QString &profile,
                                                                   const PaymentId &payment)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Find,
                            [profile, payment](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).newest(profile, payment);
                            });
}

CatalogueCall<QList<Snapshot>> SqliteSnapshotStore::all(const QString &profile,
                                                        const PaymentId &payment)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Count,
                            [profile, payment](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).all(profile, payment);
                            });
}

} // namespace counterfoil
