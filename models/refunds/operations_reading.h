// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QObject>

#include <memory>

namespace counterfoil {

/// A list of operations, whole, with its sums.
struct WholeOperations
{
    QList<OperationRow> rows;
    OperationTotals totals;
};

/// Reads all that a filter lets through, in portions: counts and searches get their turn between
/// them. One that goes away reads no further.
class OperationsReading : public QObject
{
    Q_OBJECT

public:
    /// The catalogue outlives the reading. The days of the sums are those of the clock that tells
    /// `now`.
    OperationsReading(Catalogue &catalogue, const OperationFilter &filter,
                      const OperationOrder &order, const QDateTime &now, QObject *parent);
    ~OperationsReading() override;

    void start();

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const std::shared_ptr<const counterfoil::WholeOperations> &read);
    void failed(const counterfoil::DatabaseError &error);

private:
    void readRows();

    Catalogue &m_catalogue;
    OperationFilter m_filter;
    OperationOrder m_order;
    QDateTime m_now;
    Cancel m_cancel;
    QList<qint64> m_ids;
    qsizetype m_at = 0; ///< of the ids
    std::shared_ptr<WholeOperations> m_read;
};

} // namespace counterfoil
