// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/order_tab.h"

#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/payment_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/row_delegate.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using OrderColumn = OrderLinesModel::Column;

constexpr int LinesInSight = 12;
/// Of the facts, at 100 %.
constexpr int LeastFacts = 120;

int at(OrderColumn column)
{
    return static_cast<int>(column);
}

/// Of the header and the first rows: enough for numbers and words.
int columnHint(const QTableView &table, int column)
{
    QStyleOptionViewItem option;
    int width = table.horizontalHeader()->sectionSizeHint(column);
    const int rows = std::min(table.model()->rowCount(), 50);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = table.model()->index(row, column);
        width = std::max(width, table.itemDelegate()->sizeHint(option, index).width());
    }
    return width;
}

} // namespace

OrderTab::OrderTab(QWidget *parent)
    : QStackedWidget(parent)
    , m_content(new QWidget(this))
    , m_table(new QTableView(m_content))
    , m_facts(new FactSheet(2, tr("Order"), m_content))
    , m_empty(new EmptyState(this))
{
    makeTable();
    m_facts->setObjectName(u"orderFacts"_s);
    m_facts->setCutNote(restIsInJson());
    m_empty->setState(Icon::Package, tr("No order"), tr("The shop sent no order."));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 4); // at most its rows: a short order leaves the room to the facts
    layout->addWidget(m_facts, 1);
    addWidget(m_content);
    addWidget(m_empty);
    setCurrentWidget(m_empty);
}

void OrderTab::makeTable()
{
    m_table->setObjectName(u"orderLines"_s);
    m_table->setAccessibleName(tr("Order lines"));
    m_table->setModel(&m_lines);
    auto *delegate = new RowDelegate(m_table);
    delegate->setColumnStyle(at(OrderColumn::Item), CellStyle::Strong);
    delegate->setColumnStyle(at(OrderColumn::Shipment), CellStyle::Secondary);
    delegate->setColumnStyle(at(OrderColumn::Brand), CellStyle::Secondary);
    delegate->setColumnStyle(at(OrderColumn::Type), CellStyle::Secondary);
    delegate->setColumnStyle(at(OrderColumn::Seller), CellStyle::Secondary);
    delegate->setColumnStyle(at(OrderColumn::Sku), CellStyle::Mono);
    delegate->setColumnStyle(at(OrderColumn::Net), CellStyle::Strong);
    m_table->setItemDelegate(delegate);
    auto *header = new ListHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(at(OrderColumn::Item), QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void OrderTab::setOrder(const OrderPtr &order, const QDateTime &now)
{
    m_lines.setOrder(order);
    if (order)
        fillOrder(*m_facts, *order, now);
    setCurrentWidget(order ? m_content : m_empty);
    fitTable();
}

int OrderTab::leastHeight() const
{
    const Tokens &tokens = Theme::current();
    const int lines = std::min(m_lines.rowCount(), LinesInSight);
    const int table = lines * tokens.size(Size::RowHeight) + tokens.size(Size::ControlHeight) + 2;
    return table + std::max(tokens.scaled(LeastFacts), table / 4); // as the layout divides it
}

void OrderTab::fitTable()
{
    const Tokens &tokens = Theme::current();
    const int row = tokens.size(Size::RowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    // Columns that say nothing in the whole order take no room.
    for (int column = 0; column < at(OrderColumn::Count); ++column) {
        bool said = column == at(OrderColumn::Item) || column == at(OrderColumn::Net);
        const int looked = std::min(m_lines.rowCount(), 200);
        for (int line = 0; line < looked && !said; ++line)
            said = !m_lines.index(line, column).data().toString().isEmpty();
        m_table->setColumnHidden(column, !said);
        if (said && column != at(OrderColumn::Item)) {
            m_table->setColumnWidth(column, std::clamp(columnHint(*m_table, column),
                                                       tokens.scaled(70), tokens.scaled(180)));
        }
    }
    const qint64 whole = qint64(m_lines.rowCount()) * row + tokens.size(Size::ControlHeight) + 2;
    m_table->setMaximumHeight(static_cast<int>(std::min<qint64>(whole, QWIDGETSIZE_MAX)));
    m_table->setVisible(m_lines.rowCount() > 0);
}

} // namespace counterfoil
