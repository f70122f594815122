// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The item lines of an order, over all its shipments. Holds on to the order it shows.
class OrderLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Shipment,
        Item,
        Brand,
        Sku,
        Type,
        Seller,
        Quantity,
        UnitPrice,
        Discount,
        Tax,
        Net,
        Count
    };
    /// Minor units or the number (qint64) where the column has one, else the text.
    enum Role { ValueRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// An order is new content: its lines have no identity of their own. Null for none.
    void setOrder(const OrderPtr &order);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        size_t shipment = 0;
        const ItemLine *line = nullptr;
    };

    [[nodiscard]] static std::optional<qint64> number(const Row &row, Column column);
    [[nodiscard]] static QString text(const Row &row, Column column);

    OrderPtr m_order;
    std::vector<Row> m_rows;
};

} // namespace counterfoil
