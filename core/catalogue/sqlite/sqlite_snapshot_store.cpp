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

CatalogueCall<QList<KeptVersion>> SqliteSnapshotStore::versions(const QString &account,
                                                                const PaymentId &payment)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Find,
                            [account, payment](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).versions(account, payment);
                            });
}

CatalogueCall<std::optional<Snapshot>>
SqliteSnapshotStore::at(const QString &account, const PaymentId &payment, qint64 version)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Find,
                            [account, payment, version](CatalogueFile &file, const Cancel &) {
                                return SnapshotSql(file).at(account, payment, version);
                            });
}

} // namespace counterfoil
