// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_difference.h"
#include "core/domain/requests.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The lines of a payment's order, with the units of each that are left for an operation of a kind,
/// and how many of them it is about. What the order's total and its lines differ by (a coupon,
/// shipping that is no line) can be spread over them by value: then all lines together are the
/// total, in whatever portions. A line below zero, a discount, is not chosen but part of that.
class LineQuantitiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Left, Chosen, Amount, Count };
    /// ValueRole: minor units or the number (qint64) where the column has one, else the text.
    enum Role { ValueRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins with nothing chosen.
    void setPayment(const Payment &payment, OperationKind kind);

    /// Whether units of the line can be chosen at all, however many are left.
    [[nodiscard]] bool isOffered(int row) const;
    /// Units of the line that no operation has done yet; 0 for one that is not offered.
    [[nodiscard]] qint64 left(int row) const;
    [[nodiscard]] qint64 chosen(int row) const;
    /// Keeps within 0 and what is left; limitSentence() says so.
    void setChosen(int row, qint64 count);
    /// Of all rows at once; rows without a count stay as they are.
    void choose(const QList<qint64> &counts);
    /// What is wrong with a count that was above what is left; empty without one.
    [[nodiscard]] QString limitSentence() const;

    /// What the order's total and its lines differ by; none when they agree.
    [[nodiscard]] const std::optional<OrderDifference> &difference() const { return m_difference; }
    [[nodiscard]] bool canSpread() const;
    [[nodiscard]] bool isSpread() const { return m_isSpread; }
    /// Begins on for a discount and off for costs: goods that come back bring no shipping back.
    void setSpread(bool on);

    /// Of what is chosen; an error when the lines cannot be added up.
    [[nodiscard]] tl::expected<Money, MoneyError> total() const;
    [[nodiscard]] bool isAnyChosen() const;
    /// The chosen lines, each with its quantity and its share of the amounts, as they were ordered:
    /// without their part of what is spread.
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
        size_t group = 0;
        qint64 done = 0;
        qint64 chosen = 0;
        qint64 before = 0;      ///< units of its group that are done, or chosen on lines before it
        bool isLimited = false; ///< more were asked for than are left
    };

    [[nodiscard]] const Line &line(int row) const { return m_lines.at(static_cast<size_t>(row)); }
    [[nodiscard]] const LineGroup &groupOf(const Line &line) const;
    bool take(int row, qint64 count);
    void countBefore();
    void tellChosen(int firstRow);
    [[nodiscard]] Money share(const Line &line, Money whole) const;
    [[nodiscard]] Money amount(const Line &line) const;
    [[nodiscard]] QString text(const Line &line, Column column) const;
    [[nodiscard]] QVariant value(int row, Column column) const;

    Currency m_currency;
    std::vector<Line> m_lines;
    std::vector<LineGroup> m_groups;
    std::optional<OrderDifference> m_difference;
    bool m_isSpread = false;
};

} // namespace counterfoil
