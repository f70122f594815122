// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/split_model.h"

#include "core/domain/outside_text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

SplitModel::Column splitColumnOf(int column)
{
    return static_cast<SplitModel::Column>(column);
}

QString detailOf(const SplitRow &row)
{
    QStringList details{shownText(row.solution.method)};
    for (const CardShare &card : row.cards) {
        QStringList words{shownText(card.network), shownText(card.lastFourDigits)};
        if (row.cards.size() > 1)
            words << formatMoney(card.amount);
        words.removeAll(QString());
        details << words.join(u' ');
    }
    if (row.chosen.isPositive() && row.chosen != row.authorised)
        details << SplitModel::tr("%1 chosen", "by the shopper").arg(formatMoney(row.chosen));
    return details.join(u" · "_s);
}

bool sameSolutions(const std::vector<SplitRow> &a, const std::vector<SplitRow> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const SplitRow &x, const SplitRow &y) { return x.solution == y.solution; });
}

} // namespace

void SplitModel::setRows(const Payment &payment, std::vector<SplitRow> rows)
{
    const bool refundable = payment.amounts.totalCaptured.isPositive() ||
                            !payment.amounts.availableToCapture.isPositive();
    const LeftMeaning left = refundable ? LeftMeaning::ToRefund : LeftMeaning::ToCapture;
    const bool meaningChanged = left != m_left;
    m_left = left;
    replaceRows(std::move(rows));
    if (meaningChanged) {
        const int column = static_cast<int>(Column::Left);
        emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

void SplitModel::replaceRows(std::vector<SplitRow> rows)
{
    if (sameSolutions(m_rows, rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0),
                             index(rowCount() - 1, static_cast<int>(Column::Count) - 1));
        }
        return;
    }
    // Another payment, or one whose solutions changed: both are new content.
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool SplitModel::hasVoids() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const SplitRow &row) { return row.voided.isPositive(); });
}

int SplitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SplitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const Money *SplitModel::money(const SplitRow &row, Column column) const
{
    switch (column) {
    case Column::Solution:
    case Column::Bar:
    case Column::Count:
        return nullptr;
    case Column::Authorised:
        return &row.authorised;
    case Column::Captured:
        return &row.captured;
    case Column::Refunded:
        return &row.refunded;
    case Column::Voided:
        return &row.voided;
    case Column::Left:
        return m_left == LeftMeaning::ToRefund ? &row.leftToRefund : &row.leftToCapture;
    }
    return nullptr;
}

QVariant SplitModel::text(const SplitRow &row, Column column) const
{
    if (const Money *amount = money(row, column))
        return row.isShareKnown || column == Column::Authorised ? formatAmount(*amount) : u"–"_s;
    if (column == Column::Solution)
        return shownText(row.solution.partner);
    return {};
}

QVariant SplitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SplitRow &row = m_rows[static_cast<size_t>(index.row())];
    const Column column = splitColumnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return money(row, column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        if (column == Column::Bar && !row.isShareKnown)
            return tr("%1 authorised; the provider doesn't say how much of it was captured")
                .arg(formatMoney(row.authorised));
        if (column == Column::Bar) {
            return tr("%1 of %2 captured, %3 refunded")
                .arg(formatMoney(row.captured), formatMoney(row.authorised),
                     formatMoney(row.refunded));
        }
        return role == Qt::AccessibleTextRole ? text(row, column) : QVariant();
    case ValueRole:
        if (const Money *amount = money(row, column))
            return amount->minorUnits();
        return {};
    case DetailRole:
        return column == Column::Solution ? QVariant(detailOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (splitColumnOf(section)) {
    case Column::Solution:
        //: Title of a column: the partners and methods that a payment is split over
        return tr("Split");
    case Column::Bar:
        //: Title of a column: a bar that shows how much was captured and refunded
        return tr("Share");
    case Column::Authorised:
        return tr("Authorised");
    case Column::Captured:
        return tr("Captured");
    case Column::Refunded:
        return tr("Refunded");
    case Column::Voided:
        return tr("Voided");
    case Column::Left:
        //: Title of a column: the amount that can still be refunded or captured
        return m_left == LeftMeaning::ToRefund ? tr("To refund") : tr("To capture");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
