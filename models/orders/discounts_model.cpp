// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/discounts_model.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QString DraftDiscount::*, static_cast<size_t>(DiscountColumn::Count)>
    discountCells{&DraftDiscount::coupon, &DraftDiscount::net, &DraftDiscount::tax,
                  &DraftDiscount::seller};

constexpr int amountAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

bool isAmount(DiscountColumn column)
{
    return column == DiscountColumn::Net || column == DiscountColumn::Tax;
}

} // namespace

void DiscountsModel::setDiscounts(const std::vector<DraftDiscount> &discounts, Currency currency)
{
    if (m_discounts == discounts && m_currency == currency)
        return;
    beginResetModel();
    m_discounts = discounts;
    m_currency = currency;
    endResetModel();
}

int DiscountsModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_discounts.emplace_back();
    endInsertRows();
    emit edited();
    return row;
}

void DiscountsModel::remove(int row)
{
    if (row < 0 || row >= rowCount() || m_isLocked)
        return;
    beginRemoveRows({}, row, row);
    m_discounts.erase(m_discounts.begin() + row);
    endRemoveRows();
    emit edited();
}

int DiscountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_discounts.size());
}

int DiscountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant DiscountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftDiscount &discount = m_discounts[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return discount.*discountCells[static_cast<size_t>(index.column())];
    if (role == FaultRole)
        return discountFault(discount, column, m_currency);
    if (role == Qt::TextAlignmentRole && isAmount(column))
        return amountAlignment;
    return {};
}

QVariant DiscountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isAmount(column))
        return amountAlignment;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Coupon:
        return tr("Coupon");
    case Column::Net:
        return tr("Amount");
    case Column::Tax:
        return tr("Tax");
    case Column::Seller:
        return tr("Seller");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags DiscountsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isLocked ? flags : flags | Qt::ItemIsEditable;
}

bool DiscountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_isLocked || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_discounts[static_cast<size_t>(index.row())].*
        discountCells[static_cast<size_t>(index.column())] = value.toString();
    emit dataChanged(index, index);
    emit edited();
    return true;
}

} // namespace counterfoil
