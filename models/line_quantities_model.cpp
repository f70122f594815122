// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_quantities_model.h"

#include "core/domain/line_shares.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// "3", or "1 of 3 left" once some are done.
QString leftText(qint64 left, qint64 ordered)
{
    if (left == ordered)
        return QString::number(ordered);
    //: units of an order line: how many are left, of how many
    return LineQuantitiesModel::tr("%1 of %2 left").arg(left).arg(ordered);
}

QVariant alignment(LineQuantitiesModel::Column column)
{
    return QVariant(
        (column == LineQuantitiesModel::Column::Name ? Qt::AlignLeading : Qt::AlignTrailing) |
        Qt::AlignVCenter);
}

} // namespace

void LineQuantitiesModel::setPayment(const Payment &payment, OperationKind kind)
{
    beginResetModel();
    m_currency = payment.currency();
    m_lines.clear();
    if (payment.order) {
        const std::vector<qint64> done = unitsDone(payment, kind);
        const std::vector<Shipment> &shipments = payment.order->shipments;
        for (size_t shipment = 0; shipment < shipments.size(); ++shipment) {
            for (const ItemLine &item : shipments[shipment].itemLines)
                m_lines.push_back({item, shipment, done.at(m_lines.size()), 0});
        }
    }
    endResetModel();
    emit chosenChanged();
}

qint64 LineQuantitiesModel::left(int row) const
{
    const Line &line = m_lines.at(static_cast<size_t>(row));
    return std::max<qint64>(line.item.quantity - line.done, 0);
}

qint64 LineQuantitiesModel::chosen(int row) const
{
    return m_lines.at(static_cast<size_t>(row)).chosen;
}

void LineQuantitiesModel::setChosen(int row, qint64 count)
{
    const qint64 within = std::clamp<qint64>(count, 0, left(row));
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
        for (std::optional<Money> *amount : {&item.discountAmount, &item.taxAmount}) {
            if (*amount)
                *amount = lineShare(**amount, line.item.quantity, line.done, line.chosen);
        }
        item.netAmount = share(line);
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
    return lineShare(line.item.netAmount, line.item.quantity, line.done, line.chosen);
}

QString LineQuantitiesModel::text(const Line &line, Column column)
{
    switch (column) {
    case Column::Name:
        return line.item.name.isEmpty() ? line.item.skuReference : line.item.name;
    case Column::Left:
        return leftText(line.item.quantity - line.done, line.item.quantity);
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
        return column == Column::Left ? QVariant(left(index.row())) : QVariant(text(line, column));
    case LeftRole:
        return left(index.row());
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
    case Column::Left:
        //: How many units of an order line can still be captured, refunded or voided.
        return tr("Available");
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
