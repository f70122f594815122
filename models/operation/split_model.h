// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/split_rows.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The split of one payment: a row per partner and method.
class SplitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Solution, Bar, Authorised, Captured, Refunded, Voided, Left, Count };
    enum Role {
        ValueRole = Qt::UserRole, ///< minor units (qint64), for money columns
        DetailRole,               ///< the method and card, beneath the partner
    };
    /// What the last column is about: what can be captured while nothing can be refunded.
    enum class LeftMeaning { ToRefund, ToCapture };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep their place by partner and method.
    void setPayment(const Payment &payment) { setRows(payment, splitRows(payment)); }
    /// The same, for rows that were made elsewhere.
    void setRows(const Payment &payment, std::vector<SplitRow> rows);
    [[nodiscard]] const SplitRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Voids are rare: their column is worth its room only then.
    [[nodiscard]] bool hasVoids() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Money *money(const SplitRow &row, Column column) const;
    [[nodiscard]] QVariant text(const SplitRow &row, Column column) const;
    void replaceRows(std::vector<SplitRow> rows);

    std::vector<SplitRow> m_rows;
    LeftMeaning m_left = LeftMeaning::ToRefund;
};

} // namespace counterfoil
