// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/draft_discount.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The discounts of an order while they are typed.
class DiscountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = DiscountColumn;
    enum Role { FaultRole = Qt::UserRole }; ///< what is wrong with the cell; empty: nothing

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing happens where they are the same.
    void setDiscounts(const std::vector<DraftDiscount> &discounts, Currency currency);
    [[nodiscard]] const std::vector<DraftDiscount> &discounts() const { return m_discounts; }
    /// While it is locked nothing can be typed.
    void setLocked(bool locked) { m_isLocked = locked; }
    /// An empty one, at the end; its row.
    int add();
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// By a person.
    void edited();

private:
    std::vector<DraftDiscount> m_discounts;
    Currency m_currency;
    bool m_isLocked = false;
};

} // namespace counterfoil
