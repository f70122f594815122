// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_quantities_model.h"

#include <algorithm>

namespace counterfoil {

namespace {

std::optional<Money> shareOf(const std::optional<Money> &whole, qint64 quantity, qint64 chosen)
{
    if (!whole)
        return std::nullopt;
    return lineShare(*whole, quantity, chosen);
}

QVariant alignment(LineQuantitiesModel::Column column)
{
    return QVariant(
        (column == LineQuantitiesModel::Column::Name ? Qt::AlignLeading : Qt::AlignTrailing) |
        Qt::AlignVCenter);
}

} // namespace

Money lineShare(Money whole, qint64 quantity, qint64 chosen)
{
    if (chosen <= 0 || quantity <= 0)
        return whole.with(0);
    if (chosen >= quantity)
        return whole;
    return whole.with(whole.minorUnits() / quantity * chosen);
}

void LineQuantitiesModel::setOrder(const std::optional<Order> &order, Currency currency)
{
    beginResetModel();
    m_currency = currency;
    m_lines.clear();
    if (order) {
        for (size_t shipment = 0; shipment < order->shipments.size(); ++shipment) {
            for (const ItemLine &item : order->shipments[shipment].itemLines)
                m_lines.push_back({item, shipment, 0});
        }
    }
    endResetModel();
    emit chosenChanged();
}

qint64 LineQuantitiesModel::quantity(int row) const
{
    return std::max<qint64>(m_lines.at(static_cast<size_t>(row)).item.quantity, 0);
}

qint64 LineQuantitiesModel::chosen(int row) const
{
    return m_lines.at(static_cast<size_t>(row)).chosen;
}

void LineQuantitiesModel::setChosen(int row, qint64 count)
{
    const qint64 within = std::clamp<qint64>(count, 0, quantity(row));
    Line &line = m_lines.at(static_cast<size_t>(row));
    if (line.chosen == within)
        return;
    line.chosen = within;
    emit dataChanged(index(row, static_cast<int>(Column::Chosen)),
                     index(row, static_cast<int>(Column::Amount)));
    emit chosenChanged();
}

tl::expected<Money, MoneyError> LineQuantitiesModel::total() const
{
    Money sum(0, m_currency);
    for (const Line &line : m_lines) {
        if (line.chosen == 0)
            continue;
        const auto next = sum.plus(share(line));
        if (!next)
            return next;
        sum = *next;
    }
    return sum;
}

bool LineQuantitiesModel::isAnyChosen() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return line.chosen > 0; });
}

std::vector<OperationLine> LineQuantitiesModel::chosenLines() const
{
    std::vector<OperationLine> chosen;
    for (const Line &line : m_lines) {
        if (line.chosen == 0)
            continue;
        ItemLine item = line.item;
        item.netAmount = share(line);
        item.discountAmount = shareOf(line.item.discountAmount, line.item.quantity, line.chosen);
        item.taxAmount = shareOf(line.item.taxAmount, line.item.quantity, line.chosen);
        item.quantity = line.chosen;
        chosen.push_back({std::move(item), line.shipment});
    }
    return chosen;
}

int LineQuantitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineQuantitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

Money LineQuantitiesModel::share(const Line &line)
{
    return lineShare(line.item.netAmount, line.item.quantity, line.chosen);
}

QString LineQuantitiesModel::text(const Line &line, Column column)
{
    switch (column) {
    case Column::Name:
        return line.item.name.isEmpty() ? line.item.skuReference : line.item.name;
    case Column::Ordered:
        return QString::number(line.item.quantity);
    case Column::Chosen:
        return QString::number(line.chosen);
    case Column::Amount:
        return formatAmount(share(line));
    case Column::Count:
        break;
    }
    return {};
}

QVariant LineQuantitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case ValueRole:
        if (column == Column::Amount)
            return share(line).minorUnits();
        if (column == Column::Chosen)
            return line.chosen;
        return column == Column::Ordered ? QVariant(line.item.quantity)
                                         : QVariant(text(line, column));
    case QuantityRole:
        return quantity(index.row());
    default:
        return {};
    }
}

QVariant LineQuantitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(column);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Order line");
    case Column::Ordered:
        //: How many units of an order line were ordered.
        return tr("Ordered");
    case Column::Chosen:
        //: How many units of an order line the operation is about.
        return tr("Units");
    case Column::Amount:
        return tr("Amount");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags LineQuantitiesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Chosen))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LineQuantitiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != static_cast<int>(Column::Chosen))
        return false;
    bool number = false;
    const qint64 count = value.toLongLong(&number);
    if (!number)
        return false;
    setChosen(index.row(), count);
    return true;
}

} // namespace counterfoil
