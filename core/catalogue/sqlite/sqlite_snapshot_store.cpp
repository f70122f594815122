// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_snapshot_store.h"

#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

namespace counterfoil {

CatalogueCall<std::optional<Snapshot>> SqliteSnapshotStore::newest(const QString &account,
                                                                   const PaymentId &payment)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Find,
                            [account, payment](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).newest(account, payment);
                            });
}

CatalogueCall<QList<Snapshot>> SqliteSnapshotStore::all(const QString &account,
                                                        const PaymentId &payment)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Count,
                            [account, payment](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).all(account, payment);
                            });
}

} // namespace counterfoil
