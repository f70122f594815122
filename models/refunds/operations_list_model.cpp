// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operations_list_model.h"

#include "core/domain/outside_text.h"
#include "models/refunds/operation_row_words.h"
#include "models/words/cell_text.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using OperationColumn = OperationsListModel::Column;

constexpr int operationColumns = static_cast<int>(OperationColumn::Count);
constexpr std::chrono::milliseconds OperationsGathering{150};

OperationOrder::Column operationOrderOf(OperationColumn column)
{
    switch (column) {
    case OperationColumn::When:
        break;
    case OperationColumn::Order:
        return OperationOrder::Column::Order;
    case OperationColumn::Amount:
    case OperationColumn::Currency:
        return OperationOrder::Column::Amount;
    case OperationColumn::Partners:
        return OperationOrder::Column::Partners;
    case OperationColumn::Reason:
        return OperationOrder::Column::Reason;
    case OperationColumn::Who:
        return OperationOrder::Column::Who;
    case OperationColumn::Reference:
        return OperationOrder::Column::Reference;
    case OperationColumn::State:
        return OperationOrder::Column::State;
    case OperationColumn::Reviewed:
        return OperationOrder::Column::Reviewed;
    case OperationColumn::Account:
        return OperationOrder::Column::Account;
    case OperationColumn::Count:
        break;
    }
    return OperationOrder::Column::When;
}

} // namespace

OperationsListModel::OperationsListModel(Catalogue &catalogue, const Person &me, Now now,
                                         QObject *parent)
    : PagedListModel(
          catalogue,
          {operationColumns, &catalogue.operations(),
           [zone = now().timeZone()] { return operationTsvHeader(zone); },
           [zone = now().timeZone()](const OperationRow &row) { return operationTsv(row, zone); }},
          parent)
    , m_now(std::move(now))
    , m_me(me.name)
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(OperationsGathering);
    connect(&m_follow, &QTimer::timeout, this, &OperationsListModel::refresh);
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &account) {
        if (m_filter && m_filter->accounts().contains(account) && !m_follow.isActive())
            m_follow.start();
    });
}

OperationsListModel::~OperationsListModel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void OperationsListModel::setFilter(const OperationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = Query::Other;
    updateTsv();
    search();
}

void OperationsListModel::setAccountNames(const AccountNames &names)
{
    if (m_names == names)
        return;
    m_names = names;
    updateTsv();
    columnChanged(static_cast<int>(OperationColumn::Account));
}

/// Rows of several accounts are copied with their accounts.
void OperationsListModel::updateTsv()
{
    const QTimeZone zone = m_now().timeZone();
    const auto header = [zone] { return operationTsvHeader(zone); };
    const auto line = [zone](const OperationRow &row) { return operationTsv(row, zone); };
    if (!m_filter || m_filter->beside.isEmpty())
        setTsv(header, line);
    else
        setTsvWithAccounts(columnTitle(OperationColumn::Account), m_names, header, line);
}

void OperationsListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= operationColumns)
        return;
    const OperationOrder wanted{operationOrderOf(static_cast<OperationColumn>(column)),
                                order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    m_query = std::max(m_query, Query::OtherOrder);
    if (m_filter)
        search();
}

void OperationsListModel::refresh()
{
    if (m_cancel)
        m_stale = true; // what is under way may have read the old; cancelled over and over, a long
                        // search would never end
    else if (m_filter)
        search();
}

void OperationsListModel::search()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_stale = false;
    catalogue()
        .operations()
        .search(*m_filter, m_order, m_now().toUTC())
        .cancelledBy(m_cancel)
        .then(this, [this, cancel = m_cancel](const DatabaseResult<QList<qint64>> &ids) {
            found(cancel, ids);
        });
    emit stateChanged();
}

void OperationsListModel::found(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids)
{
    if (cancel != m_cancel)
        return; // nobody waits for it any more
    m_cancel.reset();
    m_error = ids ? std::nullopt : std::optional(ids.error());
    if (ids) {
        replaceRows(*ids);
        m_query = Query::Same;
    }
    emit stateChanged();
    if (m_stale)
        search();
}

void OperationsListModel::replaceRows(const QList<qint64> &ids)
{
    if (m_query == Query::Other || (m_query == Query::OtherOrder && !reorderRows(ids))) {
        resetRows(ids);
    } else if (m_query == Query::Same) {
        changeRows(ids);
    }
}

QVariant OperationsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole &&
        role != ValueRole && role != RowRole && role != LesserRole)
        return {};
    const OperationRow *row = this->row(index.row());
    if (!row)
        return {};
    const auto column = static_cast<OperationColumn>(index.column());
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == ValueRole)
        return value(*row, column);
    if (role == Qt::ToolTipRole)
        return toolTip(*row, column);
    const bool isPartly = column == OperationColumn::Amount && differs(*row);
    if (role == LesserRole)
        return isPartly ? tr("%1 of", "25.00 of 30.00").arg(formatAmount(row->processed))
                        : QString();
    if (role == Qt::AccessibleTextRole && isPartly)
        return processedText(*row);
    return text(*row, column);
}

QString OperationsListModel::text(const OperationRow &row, OperationColumn column) const
{
    const QDateTime now = m_now();
    switch (column) {
    case OperationColumn::When:
        return rowTime(onClockOf(now, row.createdAt), now.date());
    case OperationColumn::Order:
        return shownText(row.order);
    case OperationColumn::Amount:
        return formatAmount(row.requested);
    case OperationColumn::Currency:
        return row.requested.currency().code();
    case OperationColumn::Partners:
        return orDash(partsText(row));
    case OperationColumn::Reason:
        return orDash(row.reason);
    case OperationColumn::Who:
        return orDash(actorText(row, m_me));
    case OperationColumn::Reference:
        return orDash(shownText(row.reference));
    case OperationColumn::State: // drawn as a chip; this is for those who hear it
        return operationStatusText(row.status);
    case OperationColumn::Reviewed:
        return orDash(reviewText(row, m_me, now));
    case OperationColumn::Account:
        return shownText(nameIn(m_names, row.account));
    case OperationColumn::Count:
        break;
    }
    return {};
}

QVariant OperationsListModel::value(const OperationRow &row, OperationColumn column) const
{
    if (column == OperationColumn::When)
        return row.createdAt;
    if (column == OperationColumn::Amount)
        return row.requested.minorUnits();
    if (column == OperationColumn::State)
        return row.status.text();
    if (column == OperationColumn::Reviewed)
        return row.review ? row.review->at : QDateTime();
    if (column == OperationColumn::Account)
        return row.account;
    return text(row, column);
}

QString OperationsListModel::processedText(const OperationRow &row)
{
    return tr("%1 processed of %2", "25.00 processed of 30.00")
        .arg(formatAmount(row.processed), formatAmount(row.requested));
}

/// Escaped: tooltips are read as HTML, and this came from outside.
QString OperationsListModel::toolTip(const OperationRow &row, OperationColumn column) const
{
    QStringList lines;
    if (column == OperationColumn::Partners)
        lines = partLines(row, m_now());
    else if (column == OperationColumn::Order)
        lines.append(shownText(row.lines));
    else if (column == OperationColumn::Amount && differs(row))
        lines.append(processedText(row));
    else if (column == OperationColumn::Reason && !row.note.isEmpty())
        lines = QStringList{row.reason, row.note};
    else if (column == OperationColumn::Reviewed && row.review && !row.review->note.isEmpty())
        lines.append(reviewText(row, m_me, m_now()));
    lines.removeAll(QString());
    return lines.isEmpty()
               ? QString()
               : u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) +
                     u"</qt>"_s;
}

QVariant OperationsListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= operationColumns)
        return {};
    const auto column = static_cast<OperationColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            (column == OperationColumn::Amount ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    }
    if (role == Qt::InitialSortOrderRole) {
        const bool newestFirst = column == OperationColumn::When ||
                                 column == OperationColumn::Amount ||
                                 column == OperationColumn::Reviewed;
        return static_cast<int>(newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role == Qt::DisplayRole && column == OperationColumn::When)
        return timeTitle(columnTitle(column), m_now());
    return role == Qt::DisplayRole ? columnTitle(column) : QVariant();
}

QString columnTitle(OperationsListModel::Column column)
{
    switch (column) {
    case OperationColumn::When:
        return OperationsListModel::tr("When");
    case OperationColumn::Order:
        //: Title of a column: the number of the customer's order
        return OperationsListModel::tr("Order");
    case OperationColumn::Amount:
        return OperationsListModel::tr("Amount");
    case OperationColumn::Currency:
        return OperationsListModel::tr("Currency");
    case OperationColumn::Partners:
        return OperationsListModel::tr("Partners");
    case OperationColumn::Reason:
        return OperationsListModel::tr("Reason");
    case OperationColumn::Who:
        //: Title of a column: who triggered the operation
        return OperationsListModel::tr("By");
    case OperationColumn::Reference:
        return OperationsListModel::tr("Reference");
    case OperationColumn::State:
        return OperationsListModel::tr("State");
    case OperationColumn::Reviewed:
        return OperationsListModel::tr("Reviewed");
    case OperationColumn::Account:
        return OperationsListModel::tr("Account");
    case OperationColumn::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
