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
    [[nodiscard]] DatabaseResult<QList<qint64>> search(const OperationFilter &filter,
                                                       const OperationOrder &order,
                                                       const QDateTime &now, const Cancel &cancel);
    [[nodiscard]] DatabaseResult<QList<OperationRow>> read(const QList<qint64> &rows);
    [[nodiscard]] DatabaseResult<QList<OperationRow>> reviewedOf(const QString &account,
                                                                 const PaymentId &payment);
    [[nodiscard]] DatabaseResult<OwnOperations> own(const QString &account, int most);

    // operation_sums.cpp
    [[nodiscard]] DatabaseResult<OperationTotals> totals(const OperationFilter &filter,
                                                         const QDateTime &now);
    [[nodiscard]] DatabaseResult<OperationValues> values(const OperationFilter &filter);

    DatabaseResult<void> annotate(const QString &account, const OperationAnnotation &annotation);
    DatabaseResult<bool> keepDone(const QString &account, const DoneOperation &done,
                                  const OperationAnnotation &annotation);
    DatabaseResult<void> review(const QList<qint64> &operations, const Review &review);
    DatabaseResult<void> unreview(const QList<qint64> &operations);

private:
    [[nodiscard]] DatabaseResult<QList<OperationRow>> readEach(const QList<qint64> &rows);
    DatabaseResult<void> addParts(OperationRow &operation);
    DatabaseResult<QList<OperationRow>> ownWhere(qint64 account, const QString &condition,
                                                 int most);
    DatabaseResult<void> insertDone(qint64 payment, qint64 account, const DoneOperation &done);
    DatabaseResult<void> setReview(const QList<qint64> &operations, const QVariantList &review);

    CatalogueFile &m_file;
};

} // namespace counterfoil
