// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_index.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// OperationIndex on a connection. Each change is one transaction.
class OperationSql
{
public:
    explicit OperationSql(CatalogueFile &file)
        : m_file(file)
    {}

    /// Empty when cancelled.
    [[nodiscard]] StoreResult<QList<qint64>> search(const OperationFilter &filter,
                                                    const OperationOrder &order,
                                                    const QDateTime &now, const Cancel &cancel);
    [[nodiscard]] StoreResult<QList<OperationRow>> read(const QList<qint64> &rows);
    [[nodiscard]] StoreResult<OwnOperations> own(const QString &profile, int most);

    // operation_sums.cpp
    [[nodiscard]] StoreResult<OperationTotals> totals(const OperationFilter &filter,
                                                      const QDateTime &now);
    [[nodiscard]] StoreResult<OperationValues> values(const QString &profile, OperationKind kind);

    StoreResult<void> annotate(const QString &profile, const OperationWhy &why);
    StoreResult<void> review(const QList<qint64> &operations, const Review &review);
    StoreResult<void> unreview(const QList<qint64> &operations);

private:
    StoreResult<void> addParts(OperationRow &operation);
    StoreResult<QList<OperationRow>> ownWhere(qint64 profile, const QString &condition, int most);
    StoreResult<void> setReview(const QList<qint64> &operations, const QVariantList &review);

    CatalogueFile &m_file;
};

} // namespace counterfoil
