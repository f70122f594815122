// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/snapshot_store.h"

namespace counterfoil {

class SqliteCatalogue;

class SqliteSnapshotStore final : public SnapshotStore
{
public:
    explicit SqliteSnapshotStore(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<std::optional<Snapshot>> newest(const QString &account,
                                                  const PaymentId &payment) override;
    CatalogueCall<QList<KeptVersion>> versions(const QString &account,
                                               const PaymentId &payment) override;
    CatalogueCall<std::optional<Snapshot>> at(const QString &account, const PaymentId &payment,
                                              qint64 version) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
