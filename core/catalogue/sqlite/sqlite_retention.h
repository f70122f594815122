// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/retention.h"

namespace counterfoil {

class SqliteCatalogue;

class SqliteRetention final : public Retention
{
public:
    explicit SqliteRetention(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<qint64> countOlder(const QString &account, const QDateTime &before) override;
    CatalogueCall<CatalogueStep> pruneStep(const QString &account, const QDateTime &before,
                                           qint64 from) override;
    CatalogueCall<CatalogueStep> reduceStep(const QString &account,
                                            const PersonalDataPolicy &policy,
                                            const SnapshotReader &read, qint64 from) override;
    CatalogueCall<CatalogueStep> reindexStep(const QString &account,
                                             const SnapshotReader &read) override;
    CatalogueCall<bool> tidyStep() override;
    CatalogueCall<void> removeAccount(const QString &account) override;
    CatalogueCall<qint64> countCustomer(const CustomerSearch &customer) override;
    CatalogueCall<qint64> forgetCustomer(const CustomerSearch &customer) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
