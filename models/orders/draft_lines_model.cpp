// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/draft_lines_model.h"

#include "core/domain/outside_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int lineColumns = static_cast<int>(LineColumn::Count);

LineColumn draftColumn(int column)
{
    return static_cast<LineColumn>(column);
}

bool hasFault(const DraftLine &line, Currency currency)
{
    for (int column = 0; column < lineColumns; ++column) {
        if (!lineFault(line, draftColumn(column), currency).isEmpty())
            return true;
    }
    return false;
}

std::optional<Money> amountOf(const ItemLine &line, LineColumn column)
{
    if (column == LineColumn::UnitPrice)
        return line.unitGrossPrice;
    if (column == LineColumn::Discount)
        return line.discountAmount;
    return column == LineColumn::Tax ? line.taxAmount : std::optional(line.netAmount);
}

void setAmount(DraftLine &line, LineColumn column, const std::optional<Money> &amount)
{
    if (column == LineColumn::UnitPrice)
        line.line.unitGrossPrice = amount;
    else if (column == LineColumn::Discount)
        line.line.discountAmount = amount;
    else if (column == LineColumn::Tax)
        line.line.taxAmount = amount;
    else if (amount)
        line.line.netAmount = *amount;
}

/// The text of a cell as it is typed.
QString cellText(const DraftLine &draft, LineColumn column)
{
    const ItemLine &line = draft.line;
    if (const auto unread = draft.unread.constFind(column); unread != draft.unread.constEnd())
        return *unread;
    switch (column) {
    case LineColumn::Name:
        return line.name;
    case LineColumn::Type:
        return line.type;
    case LineColumn::Sku:
        return line.skuReference;
    case LineColumn::Quantity:
        return QString::number(line.quantity);
    case LineColumn::TaxRate:
        return line.taxRate;
    case LineColumn::UnitPrice:
    case LineColumn::Discount:
    case LineColumn::Tax:
    case LineColumn::Net: {
        const auto amount = amountOf(line, column);
        return amount ? editableAmount(*amount) : QString();
    }
    case LineColumn::Count:
        break;
    }
    return {};
}

/// A rate with the decimal sign of the locale or a full stop; nothing when it is none.
std::optional<QString> typedRate(const QString &text)
{
    QString rate = text.trimmed();
    if (rate.endsWith(u'%'))
        rate = rate.chopped(1).trimmed();
    rate.replace(QLocale().decimalPoint(), u"."_s);
    const bool isGood = rate.isEmpty() || taxOfRate(Money(0, {}), rate, TaxIn::Added).has_value();
    const bool isWritten = !rate.startsWith(u'.') && !rate.endsWith(u'.');
    return isGood && isWritten ? std::optional(rate) : std::nullopt;
}

} // namespace

void DraftLinesModel::setWords(const QString &usualType, const QString &shippingType)
{
    m_usualType = usualType;
    m_shippingType = shippingType;
}

void DraftLinesModel::setLines(std::vector<DraftLine> lines, Currency currency, TaxIn tax)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_currency = currency;
    m_tax = tax;
    m_wrong = static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(),
                      [currency](const DraftLine &line) { return hasFault(line, currency); }));
    endResetModel();
    addUp();
}

void DraftLinesModel::setCurrency(Currency currency)
{
    if (currency == m_currency && currency.exponent() == m_currency.exponent())
        return;
    std::vector<DraftLine> lines = std::move(m_lines);
    for (DraftLine &line : lines) {
        for (const Column column :
             {Column::UnitPrice, Column::Discount, Column::Tax, Column::Net}) {
            const QString text = cellText(line, column);
            line.unread.remove(column);
            if (const auto amount = parseAmount(text, currency))
                setAmount(line, column, *amount);
            else if (setAmount(line, column, std::nullopt); !text.isEmpty())
                line.unread.insert(column, text);
        }
        if (!line.hasOwnNet)
            line.unread.remove(Column::Net);
        if (!line.hasOwnTax)
            line.unread.remove(Column::Tax);
        line.line.netAmount = Money(line.line.netAmount.minorUnits(), currency);
        reckon(line, m_tax);
    }
    setLines(std::move(lines), currency, m_tax);
}

void DraftLinesModel::setTaxIn(TaxIn tax)
{
    if (tax == m_tax)
        return;
    std::vector<DraftLine> lines = std::move(m_lines);
    for (DraftLine &line : lines)
        reckon(line, tax);
    setLines(std::move(lines), m_currency, tax);
}

int DraftLinesModel::add()
{
    return addLine(m_usualType, {});
}

int DraftLinesModel::addShipping()
{
    return addLine(m_shippingType, tr("Delivery"));
}

int DraftLinesModel::addLine(const QString &type, const QString &name)
{
    const int row = rowCount();
    if (row >= MostLines)
        return -1;
    DraftLine line;
    line.line.type = type;
    line.line.name = name;
    line.line.netAmount = Money(0, m_currency);
    beginInsertRows({}, row, row);
    m_lines.push_back(std::move(line));
    endInsertRows();
    m_wrong += hasFault(at(row), m_currency) ? 1 : 0;
    addUp();
    return row;
}

void DraftLinesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_wrong -= hasFault(at(row), m_currency) ? 1 : 0;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    addUp();
}

void DraftLinesModel::followCells(int row)
{
    const int wrong = hasFault(at(row), m_currency) ? 1 : 0;
    at(row).hasOwnNet = false;
    at(row).unread.remove(Column::Net);
    reckon(at(row), m_tax);
    m_wrong += (hasFault(at(row), m_currency) ? 1 : 0) - wrong;
    emit dataChanged(index(row, 0), index(row, lineColumns - 1));
    addUp();
}

int DraftLinesModel::nextWrong(int from) const
{
    const int count = rowCount();
    for (int step = 0; m_wrong > 0 && step < count; ++step) {
        const int row = (std::max(from, 0) + step) % count;
        if (hasFault(at(row), m_currency))
            return row;
    }
    return -1;
}

void DraftLinesModel::addUp()
{
    m_sums = sumsOf(m_lines, m_currency, m_shippingType);
    emit linesChanged();
}

int DraftLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DraftLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineColumns;
}

QVariant DraftLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DraftLine &line = at(index.row());
    const Column column = draftColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cellText(line, column));
    case Qt::EditRole:
        return cellText(line, column);
    case Qt::ToolTipRole: {
        const QString fault = lineFault(line, column, m_currency);
        return fault.isEmpty() ? QVariant() : fault;
    }
    case Qt::AccessibleDescriptionRole:
    case FaultRole:
        return lineFault(line, column, m_currency);
    case OwnRole:
        return (column == Column::Net && line.hasOwnNet &&
                reckonedNet(line, m_tax).value_or(line.line.netAmount) != line.line.netAmount) ||
               (column == Column::Tax && line.hasOwnTax);
    case Qt::TextAlignmentRole:
        return column >= Column::Quantity ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant();
    default:
        return {};
    }
}

QVariant DraftLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Column column = draftColumn(section);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column >= Column::Quantity ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Item");
    case Column::Type:
        return tr("Type");
    case Column::Sku:
        return tr("SKU");
    case Column::Quantity:
        return tr("Quantity");
    case Column::UnitPrice:
        return tr("Unit price");
    case Column::Discount:
        return tr("Discount");
    case Column::TaxRate:
        return tr("Tax %");
    case Column::Tax:
        return tr("Tax");
    case Column::Net:
        return tr("Amount");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags DraftLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool DraftLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    DraftLine &line = at(index.row());
    const Column column = draftColumn(index.column());
    const QString text = value.toString();
    if (text == cellText(line, column))
        return true;
    const int wrong = hasFault(line, m_currency) ? 1 : 0;
    take(line, column, text);
    reckon(line, m_tax);
    m_wrong += (hasFault(line, m_currency) ? 1 : 0) - wrong;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), lineColumns - 1));
    addUp();
    return true;
}

void DraftLinesModel::take(DraftLine &line, Column column, const QString &text) const
{
    line.unread.remove(column);
    switch (column) {
    case Column::Name:
        line.line.name = text;
        return;
    case Column::Type:
        line.line.type = text;
        return;
    case Column::Sku:
        line.line.skuReference = text;
        return;
    case Column::Quantity: {
        bool isNumber = false;
        line.line.quantity = text.trimmed().toLongLong(&isNumber);
        if (!isNumber || line.line.quantity < 1) {
            line.line.quantity = 0;
            line.unread.insert(column, text);
        }
        return;
    }
    case Column::TaxRate:
        line.hasOwnTax = false;
        line.line.taxRate = typedRate(text).value_or(QString());
        if (!typedRate(text))
            line.unread.insert(column, text);
        return;
    case Column::UnitPrice:
    case Column::Discount:
    case Column::Tax:
    case Column::Net:
        takeAmount(line, column, text);
        return;
    case Column::Count:
        return;
    }
}

void DraftLinesModel::takeAmount(DraftLine &line, Column column, const QString &text) const
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (column == Column::Net)
        line.hasOwnNet = !isEmpty;
    if (column == Column::Tax)
        line.hasOwnTax = !isEmpty;
    const auto amount = parseAmount(text, m_currency);
    if (amount) {
        setAmount(line, column, *amount);
        return;
    }
    setAmount(line, column, std::nullopt);
    if (!isEmpty)
        line.unread.insert(column, text);
}

} // namespace counterfoil
