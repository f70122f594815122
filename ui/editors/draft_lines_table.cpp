// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/draft_lines_table.h"

#include "ui/editors/cell_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_header.h"

#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// At 100 %, by column; the item has what is left.
constexpr std::array<int, static_cast<size_t>(LineColumn::Count)> lineWidths{140, 130, 100, 76, 96,
                                                                             90,  70,  90,  104};

} // namespace

DraftLinesTable::DraftLinesTable(DraftLinesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    const Tokens &tokens = Theme::current();
    setObjectName(u"draftLines"_s);
    setAccessibleName(tr("Order lines"));
    setHorizontalHeader(new ListHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    auto *delegate = new CellDelegate(DraftLinesModel::FaultRole, this);
    delegate->setColumnStyle(static_cast<int>(LineColumn::Name), CellStyle::Strong);
    delegate->setColumnStyle(static_cast<int>(LineColumn::Type), CellStyle::Secondary);
    delegate->setColumnStyle(static_cast<int>(LineColumn::Sku), CellStyle::Mono);
    delegate->setColumnStyle(static_cast<int>(LineColumn::Net), CellStyle::Strong);
    setItemDelegate(delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tokens.size(Size::RowHeight));
    verticalHeader()->setMinimumSectionSize(tokens.size(Size::RowHeight));
    setModel(&m_model);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto grow = [this] { updateGeometry(); };
    connect(&m_model, &QAbstractItemModel::modelReset, this, grow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(&m_model, &DraftLinesModel::linesChanged, this, &DraftLinesTable::cellChanged);
}

QSize DraftLinesTable::sizeHint() const
{
    constexpr int mostRows = 8;
    const int rows = qBound(1, m_model.rowCount(), mostRows);
    return {300, horizontalHeader()->sizeHint().height() +
                     rows * Theme::current().size(Size::RowHeight) + 14};
}

void DraftLinesTable::editCell(int row, LineColumn column)
{
    const QModelIndex index = m_model.index(row, static_cast<int>(column));
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void DraftLinesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isDelete = event->key() == Qt::Key_Delete;
    if (isDelete && currentIndex().isValid() && state() != EditingState) {
        if (event->modifiers() & Qt::ControlModifier)
            m_model.remove(currentRow());
        else
            m_model.setData(currentIndex(), QString());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DraftLinesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit cellChanged();
}

void DraftLinesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void DraftLinesTable::shareWidth()
{
    const Tokens &tokens = Theme::current();
    int rest = viewport()->width();
    for (size_t column = 1; column < lineWidths.size(); ++column) {
        if (isColumnHidden(static_cast<int>(column)))
            continue;
        const int width = qMax(tokens.scaled(lineWidths[column]),
                               horizontalHeader()->sectionSizeHint(static_cast<int>(column)));
        setColumnWidth(static_cast<int>(column), width);
        rest -= width;
    }
    setColumnWidth(0, qMax(rest, tokens.scaled(lineWidths[0])));
}

} // namespace counterfoil
