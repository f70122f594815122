// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The lines of a payment's order, with the units of each that are left for an operation of a kind,
/// and how many of them it is about.
class LineQuantitiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Left, Chosen, Amount, Count };
    /// ValueRole: minor units or the number (qint64) where the column has one, else the text.
    enum Role { ValueRole = Qt::UserRole, LeftRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins with nothing chosen.
    void setPayment(const Payment &payment, OperationKind kind);

    /// Units of the line that no operation has done yet.
    [[nodiscard]] qint64 left(int row) const;
    [[nodiscard]] qint64 chosen(int row) const;
    /// Keeps within 0 and what is left.
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
        qint64 done = 0;
        qint64 chosen = 0;
    };

    [[nodiscard]] static Money share(const Line &line);
    [[nodiscard]] static QString text(const Line &line, Column column);

    Currency m_currency;
    std::vector<Line> m_lines;
};

} // namespace counterfoil
