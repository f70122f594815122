// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operations_list_model.h"

#include "core/journal/os_user.h"
#include "models/refunds/operation_row_words.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Column = OperationsListModel::Column;

constexpr int columns = static_cast<int>(Column::Count);
constexpr std::chrono::milliseconds Gathering{150};

OperationOrder::Column orderOf(Column column)
{
    switch (column) {
    case Column::When:
        break;
    case Column::Order:
        return OperationOrder::Column::Order;
    case Column::Amount:
    case Column::Currency:
        return OperationOrder::Column::Amount;
    case Column::Partners:
        return OperationOrder::Column::Partners;
    case Column::Reason:
        return OperationOrder::Column::Reason;
    case Column::Who:
        return OperationOrder::Column::Who;
    case Column::Reference:
        return OperationOrder::Column::Reference;
    case Column::State:
        return OperationOrder::Column::State;
    case Column::Reviewed:
        return OperationOrder::Column::Reviewed;
    case Column::Count:
        break;
    }
    return OperationOrder::Column::When;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

OperationsListModel::OperationsListModel(Catalogue &catalogue, Now now, QObject *parent)
    : PagedListModel(catalogue,
                     {columns, &CatalogueFile::operations, &operationTsvHeader,
                      [](const OperationRow &row) { return operationTsv(row); }},
                     parent)
    , m_now(std::move(now))
    , m_me(osUser())
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(Gathering);
    connect(&m_follow, &QTimer::timeout, this, &OperationsListModel::refresh);
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &profile) {
        if (m_filter && m_filter->profile == profile && !m_follow.isActive())
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
    search();
}

void OperationsListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    const OperationOrder wanted{orderOf(static_cast<Column>(column)), order == Qt::DescendingOrder};
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
    catalogue().ask(
        Catalogue::Lane::Count,
        [filter = *m_filter, order = m_order, now = m_now().toUTC(), cancel = m_cancel](
            CatalogueFile &file) { return file.operationRows(filter, order, now, cancel); },
        this,
        [this, cancel = m_cancel](const StoreResult<QList<qint64>> &ids) { found(cancel, ids); });
    emit stateChanged();
}

void OperationsListModel::found(const Cancel &cancel, const StoreResult<QList<qint64>> &ids)
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
    const auto column = static_cast<Column>(index.column());
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == ValueRole)
        return value(*row, column);
    if (role == Qt::ToolTipRole)
        return toolTip(*row, column);
    const bool isPartly = column == Column::Amount && differs(*row);
    if (role == LesserRole)
        return isPartly ? tr("%1 of", "25.00 of 30.00").arg(formatAmount(row->processed))
                        : QString();
    if (role == Qt::AccessibleTextRole && isPartly)
        return processedText(*row);
    return text(*row, column);
}

QString OperationsListModel::text(const OperationRow &row, Column column) const
{
    const QDate today = m_now().toLocalTime().date();
    switch (column) {
    case Column::When:
        return rowTime(row.createdAt.toLocalTime(), today);
    case Column::Order:
        return row.order;
    case Column::Amount:
        return formatAmount(row.requested);
    case Column::Currency:
        return row.requested.currency().code();
    case Column::Partners:
        return orDash(partsText(row));
    case Column::Reason:
        return orDash(row.reason);
    case Column::Who:
        return orDash(personText(row.who, m_me));
    case Column::Reference:
        return orDash(row.reference);
    case Column::State: // drawn as a chip; this is for those who hear it
        return operationStatusText(row.status);
    case Column::Reviewed:
        return orDash(reviewText(row, m_me, today));
    case Column::Count:
        break;
    }
    return {};
}

QVariant OperationsListModel::value(const OperationRow &row, Column column) const
{
    if (column == Column::When)
        return row.createdAt;
    if (column == Column::Amount)
        return row.requested.minorUnits();
    if (column == Column::State)
        return row.status.text();
    if (column == Column::Reviewed)
        return row.review ? row.review->at : QDateTime();
    return text(row, column);
}

QString OperationsListModel::processedText(const OperationRow &row)
{
    return tr("%1 processed of %2", "25.00 processed of 30.00")
        .arg(formatAmount(row.processed), formatAmount(row.requested));
}

/// Escaped: tooltips are read as HTML, and this came from outside.
QString OperationsListModel::toolTip(const OperationRow &row, Column column) const
{
    QStringList lines;
    if (column == Column::Partners)
        lines = partLines(row);
    else if (column == Column::Amount && differs(row))
        lines.append(processedText(row));
    else if (column == Column::Reason && !row.note.isEmpty())
        lines = QStringList{row.reason, row.note};
    else if (column == Column::Reviewed && row.review && !row.review->note.isEmpty())
        lines.append(reviewText(row, m_me, m_now().toLocalTime().date()));
    lines.removeAll(QString());
    return lines.isEmpty()
               ? QString()
               : u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) +
                     u"</qt>"_s;
}

QVariant OperationsListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column == Column::Amount ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    }
    if (role == Qt::InitialSortOrderRole) {
        const bool newestFirst =
            column == Column::When || column == Column::Amount || column == Column::Reviewed;
        return static_cast<int>(newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    // It stands behind the amount, which says what it is.
    return role == Qt::DisplayRole && column != Column::Currency ? columnTitle(column) : QVariant();
}

QString columnTitle(OperationsListModel::Column column)
{
    switch (column) {
    case Column::When:
        return OperationsListModel::tr("When");
    case Column::Order:
        return OperationsListModel::tr("Order");
    case Column::Amount:
        return OperationsListModel::tr("Amount");
    case Column::Currency:
        return OperationsListModel::tr("Currency");
    case Column::Partners:
        return OperationsListModel::tr("Partners");
    case Column::Reason:
        return OperationsListModel::tr("Reason");
    case Column::Who:
        return OperationsListModel::tr("By");
    case Column::Reference:
        return OperationsListModel::tr("Reference");
    case Column::State:
        return OperationsListModel::tr("State");
    case Column::Reviewed:
        return OperationsListModel::tr("Reviewed");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
