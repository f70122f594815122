// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_index.h"

namespace counterfoil {

class SqliteCatalogue;

class SqliteOperationIndex final : public OperationIndex
{
public:
    explicit SqliteOperationIndex(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<QList<qint64>> search(const OperationFilter &filter, const OperationOrder &order,
                                        const QDateTime &now) override;
    CatalogueCall<QList<OperationRow>> read(const QList<qint64> &rows) override;
    CatalogueCall<QList<OperationRow>> readMany(const QList<qint64> &rows) override;
    CatalogueCall<OperationSummary> summary(const OperationFilter &filter,
                                            const QDateTime &now) override;
    CatalogueCall<OwnOperations> own(const QString &account, int most) override;
    CatalogueCall<QList<OperationRow>> reviewedOf(const QString &account,
                                                  const PaymentId &payment) override;
    CatalogueCall<void> annotate(const QString &account,
                                 const OperationAnnotation &annotation) override;
    CatalogueCall<bool> keepDone(const QString &account, const DoneOperation &done,
                                 const OperationAnnotation &annotation) override;
    CatalogueCall<QList<ReviewChange>> review(const QList<qint64> &operations,
                                              const Review &review) override;
    CatalogueCall<QList<ReviewChange>> unreview(const QList<qint64> &operations) override;
    CatalogueCall<void> undo(const QList<ReviewChange> &changes) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
