// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The part of a line's amount that `chosen` of its `quantity` units stand for. Units cost the same
/// whole number of minor units; what does not divide goes with the last one, so that all of them
/// together are exactly the line's amount.
[[nodiscard]] Money lineShare(Money whole, qint64 quantity, qint64 chosen);

/// The lines of a payment's order, with the quantity of each that an operation is about.
class LineQuantitiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Ordered, Chosen, Amount, Count };
    /// ValueRole: minor units or the number (qint64) where the column has one, else the text.
    enum Role { ValueRole = Qt::UserRole, QuantityRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Starts anew with nothing chosen.
    void setOrder(const std::optional<Order> &order, Currency currency);

    [[nodiscard]] qint64 quantity(int row) const;
    [[nodiscard]] qint64 chosen(int row) const;
    /// Keeps within 0 and the line's quantity.
    void setChosen(int row, qint64 count);

    /// Of what is chosen; an error when the lines cannot be added up.
    [[nodiscard]] tl::expected<Money, MoneyError> total() const;
    [[nodiscard]] bool isAnyChosen() const;
    /// The chosen lines, each with its quantity and its share of the amounts.
    [[nodiscard]] std::vector<OperationLine> chosenLines() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void chosenChanged();

private:
    struct Line
    {
        ItemLine item;
        size_t shipment = 0;
        qint64 chosen = 0;
    };

    [[nodiscard]] static Money share(const Line &line);
    [[nodiscard]] static QString text(const Line &line, Column column);

    Currency m_currency;
    std::vector<Line> m_lines;
};

} // namespace counterfoil
