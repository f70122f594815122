// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_lines_model.h"

#include "core/domain/outside_text.h"

namespace counterfoil {

namespace {

OrderLinesModel::Column lineColumnOf(int column)
{
    return static_cast<OrderLinesModel::Column>(column);
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? formatAmount(*amount) : QString();
}

std::optional<qint64> minorUnits(const std::optional<Money> &amount)
{
    return amount ? std::optional(amount->minorUnits()) : std::nullopt;
}

QString taxText(const ItemLine &line)
{
    if (line.taxRate.isEmpty())
        return amountText(line.taxAmount);
    if (!line.taxAmount)
        return OrderLinesModel::tr("%1 %").arg(shownText(line.taxRate));
    //: the tax of an order line: its amount, and its rate in per cent
    return OrderLinesModel::tr("%1 (%2 %)")
        .arg(formatAmount(*line.taxAmount), shownText(line.taxRate));
}

/// "Altimont Store (S-17), marketplace"
QString sellerText(const ItemLine &line)
{
    QString seller = line.sellerName.isEmpty() ? line.sellerReference : line.sellerName;
    if (!line.sellerName.isEmpty() && !line.sellerReference.isEmpty())
        seller = OrderLinesModel::tr("%1 (%2)", "seller (reference)")
                     .arg(line.sellerName, line.sellerReference);
    if (!line.isMarketplaceSeller.value_or(false))
        return shownText(seller);
    return seller.isEmpty() ? OrderLinesModel::tr("marketplace seller")
                            : OrderLinesModel::tr("%1, marketplace").arg(shownText(seller));
}

bool isNumeric(OrderLinesModel::Column column)
{
    return column >= OrderLinesModel::Column::Quantity;
}

} // namespace

void OrderLinesModel::setOrder(const OrderPtr &order)
{
    beginResetModel();
    m_order = order;
    m_rows.clear();
    if (order) {
        const std::vector<Shipment> &shipments = order->shipments;
        for (size_t shipment = 0; shipment < shipments.size(); ++shipment) {
            for (const ItemLine &line : shipments[shipment].itemLines)
                m_rows.push_back({shipment, &line});
        }
    }
    endResetModel();
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

std::optional<qint64> OrderLinesModel::number(const Row &row, Column column)
{
    switch (column) {
    case Column::Shipment:
        return static_cast<qint64>(row.shipment) + 1;
    case Column::Item:
    case Column::Brand:
    case Column::Sku:
    case Column::Type:
    case Column::Seller:
    case Column::Count:
        return std::nullopt;
    case Column::Quantity:
        return row.line->quantity;
    case Column::UnitPrice:
        return minorUnits(row.line->unitGrossPrice);
    case Column::Discount:
        return minorUnits(row.line->discountAmount);
    case Column::Tax:
        return minorUnits(row.line->taxAmount);
    case Column::Net:
        return row.line->netAmount.minorUnits();
    }
    return std::nullopt;
}

QString OrderLinesModel::text(const Row &row, Column column)
{
    const ItemLine &line = *row.line;
    switch (column) {
    case Column::Shipment:
        return QString::number(row.shipment + 1);
    case Column::Item:
        return shownText(line.name.isEmpty() ? line.skuReference : line.name);
    case Column::Brand:
        return shownText(line.brand);
    case Column::Sku:
        return shownText(line.skuReference);
    case Column::Type:
        return shownText(line.type);
    case Column::Seller:
        return sellerText(line);
    case Column::Quantity:
        return QString::number(line.quantity);
    case Column::UnitPrice:
        return amountText(line.unitGrossPrice);
    case Column::Discount:
        return amountText(line.discountAmount);
    case Column::Tax:
        return taxText(line);
    case Column::Net:
        return formatAmount(line.netAmount);
    case Column::Count:
        break;
    }
    return {};
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const Column column = lineColumnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return isNumeric(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant();
    case ValueRole:
        if (const std::optional<qint64> value = number(row, column))
            return *value;
        return text(row, column);
    default:
        return {};
    }
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column column = lineColumnOf(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Shipment:
        return tr("Shipment");
    case Column::Item:
        return tr("Item");
    case Column::Brand:
        return tr("Brand");
    case Column::Sku:
        return tr("SKU");
    case Column::Type:
        return tr("Type");
    case Column::Seller:
        return tr("Seller");
    case Column::Quantity:
        return tr("Quantity");
    case Column::UnitPrice:
        return tr("Unit price");
    case Column::Discount:
        return tr("Discount");
    case Column::Tax:
        return tr("Tax");
    case Column::Net:
        return tr("Net");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
