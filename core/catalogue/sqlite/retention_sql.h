// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/retention.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// Retention on a connection, customers aside (customer_sql.h).
class RetentionSql
{
public:
    explicit RetentionSql(CatalogueFile &file)
        : m_file(file)
    {}

    DatabaseResult<CatalogueStep> pruneStep(const QString &account, const QDateTime &before,
                                            qint64 from);
    DatabaseResult<CatalogueStep> reduceStep(const QString &account,
                                             const PersonalDataPolicy &policy,
                                             const SnapshotReader &read, qint64 from);
    DatabaseResult<bool> tidyStep();
    DatabaseResult<void> removeAccount(const QString &account);

private:
    [[nodiscard]] DatabaseResult<std::optional<qint64>> endOfStep(qint64 from, qint64 until,
                                                                  int most);
    [[nodiscard]] DatabaseResult<QList<qint64>> rowsBetween(qint64 account, qint64 first,
                                                            qint64 last);
    DatabaseResult<qint64> removeWhere(const QString &account, const QString &condition,
                                       const QVariantList &values);

    CatalogueFile &m_file;
};

} // namespace counterfoil
