// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/line_quantities_model.h"

#include "core/domain/outside_text.h"
#include "models/operation/line_sentences.h"
#include "models/words/cell_text.h"

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

/// As the server gave it.
const QString &rawName(const ItemLine &item)
{
    return item.name.isEmpty() ? item.skuReference : item.name;
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
    m_groups.clear();
    m_difference.reset();
    if (payment.order) {
        LineGroups groups = lineGroups(*payment.order);
        m_difference = orderDifference(*payment.order, groups);
        const std::vector<qint64> done = unitsDone(payment, kind);
        const std::vector<Shipment> &shipments = payment.order->shipments;
        m_lines.reserve(done.size());
        for (size_t shipment = 0; shipment < shipments.size(); ++shipment) {
            for (const ItemLine &item : shipments[shipment].itemLines) {
                const size_t at = m_lines.size();
                m_lines.push_back({item, shipment, groups.ofLine.at(at), done.at(at), 0, 0, false});
            }
        }
        m_groups = std::move(groups.groups);
    }
    m_isSpread = canSpread() && m_difference->amount.minorUnits() < 0;
    countBefore();
    endResetModel();
    emit chosenChanged();
}

const LineGroup &LineQuantitiesModel::groupOf(const Line &line) const
{
    return m_groups.at(line.group);
}

bool LineQuantitiesModel::isOffered(int row) const
{
    return groupOf(line(row)).isOffered();
}

qint64 LineQuantitiesModel::left(int row) const
{
    const Line &one = line(row);
    return isOffered(row) ? std::max<qint64>(one.item.quantity - one.done, 0) : 0;
}

qint64 LineQuantitiesModel::chosen(int row) const
{
    return line(row).chosen;
}

/// False when nothing changes.
bool LineQuantitiesModel::take(int row, qint64 count)
{
    Line &one = m_lines.at(static_cast<size_t>(row));
    const qint64 within = std::clamp<qint64>(count, 0, left(row));
    const bool isLimited = count > within && isOffered(row);
    if (one.chosen == within && one.isLimited == isLimited)
        return false;
    one.chosen = within;
    one.isLimited = isLimited;
    return true;
}

void LineQuantitiesModel::countBefore()
{
    std::vector<qint64> units(m_groups.size(), 0);
    for (const Line &one : m_lines)
        units[one.group] += one.done;
    for (Line &one : m_lines) {
        one.before = units[one.group];
        units[one.group] += one.chosen;
    }
}

void LineQuantitiesModel::tellChosen(int firstRow)
{
    countBefore();
    // Also the shares of lines that are alike can be others now.
    emit dataChanged(index(firstRow, static_cast<int>(Column::Chosen)),
                     index(rowCount() - 1, static_cast<int>(Column::Amount)));
    emit chosenChanged();
}

void LineQuantitiesModel::setChosen(int row, qint64 count)
{
    if (take(row, count))
        tellChosen(row);
}

void LineQuantitiesModel::choose(const QList<qint64> &counts)
{
    bool changed = false;
    const int rows = static_cast<int>(std::min<qsizetype>(rowCount(), counts.size()));
    for (int row = 0; row < rows; ++row)
        changed = take(row, counts.at(row)) || changed;
    if (changed)
        tellChosen(0);
}

QString LineQuantitiesModel::limitSentence() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).isLimited)
            return unitsLeftSentence(rawName(line(row).item), left(row));
    }
    return {};
}

bool LineQuantitiesModel::canSpread() const
{
    return m_difference && !m_difference->parts.empty();
}

void LineQuantitiesModel::setSpread(bool on)
{
    if (!canSpread() || on == m_isSpread)
        return;
    m_isSpread = on;
    tellChosen(0);
}

tl::expected<Money, MoneyError> LineQuantitiesModel::total() const
{
    Money sum(0, m_currency);
    for (const Line &one : m_lines) {
        if (one.chosen == 0)
            continue;
        const auto next = sum.plus(amount(one));
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
    // The documents do not say that the lines of an operation add up to its amount (their sample
    // has lines of 4,299 for an amount of 10), and give a line no place for a part of the order's
    // discount. So lines are sent at the price that they were ordered at, by which the provider
    // knows them; only the operation's amount has the difference.
    std::vector<OperationLine> chosen;
    for (const Line &one : m_lines) {
        if (one.chosen == 0)
            continue;
        ItemLine item = one.item;
        for (std::optional<Money> *amount : {&item.discountAmount, &item.taxAmount}) {
            if (*amount)
                *amount = lineShare(**amount, one.item.quantity, one.done, one.chosen);
        }
        item.netAmount = share(one, groupOf(one).net);
        item.quantity = one.chosen;
        chosen.push_back({std::move(item), one.shipment});
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

Money LineQuantitiesModel::share(const Line &line, Money whole) const
{
    return lineShare(whole, groupOf(line).quantity, line.before, line.chosen);
}

Money LineQuantitiesModel::amount(const Line &line) const
{
    return share(line, m_isSpread ? m_difference->parts.at(line.group) : groupOf(line).net);
}

QString LineQuantitiesModel::text(const Line &line, Column column) const
{
    if (column == Column::Name)
        return shownText(rawName(line.item));
    if (!groupOf(line).isOffered())
        return orDash({});
    switch (column) {
    case Column::Left:
        return leftText(line.item.quantity - line.done, line.item.quantity);
    case Column::Chosen:
        return QString::number(line.chosen);
    case Column::Amount:
        return formatAmount(amount(line));
    case Column::Name:
    case Column::Count:
        break;
    }
    return {};
}

QVariant LineQuantitiesModel::value(int row, Column column) const
{
    switch (column) {
    case Column::Left:
        return left(row);
    case Column::Chosen:
        return chosen(row);
    case Column::Amount:
        return amount(line(row)).minorUnits();
    case Column::Name:
    case Column::Count:
        break;
    }
    return text(line(row), column);
}

QVariant LineQuantitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line(index.row()), column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case ValueRole:
        return value(index.row(), column);
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
    if (!index.isValid())
        return flags;
    if (!isOffered(index.row()))
        return Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(Column::Chosen))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LineQuantitiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != static_cast<int>(Column::Chosen) || !isOffered(index.row()))
        return false;
    bool number = false;
    const qint64 count = value.toLongLong(&number);
    if (!number)
        return false;
    setChosen(index.row(), count);
    return true;
}

} // namespace counterfoil
