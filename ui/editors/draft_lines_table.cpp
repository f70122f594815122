// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/draft_lines_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/row_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr auto isTypedProperty = "counterfoil-cell-typed";
// At 100 %, by column; the item has what is left.
constexpr std::array<int, static_cast<size_t>(LineColumn::Count)> lineWidths{140, 130, 100, 76, 96,
                                                                             90,  70,  90,  104};

// Takes every key to the model, so that sums and faults follow while a cell is typed.
class CellDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"lineCell"_s);
        edit->setProperty("role", u"compact"_s);
        edit->setMaxLength(2000);
        edit->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (index.data(Qt::TextAlignmentRole).isValid())
            edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            edit->setProperty(isTypedProperty, true);
            emit const_cast<CellDelegate *>(this)->commitData(edit);
        });
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // What is typed stays as it is typed: "2" does not become "2.00" under the cursor.
        if (!editor->property(isTypedProperty).toBool())
            static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (editor->property(isTypedProperty).toBool())
            model->setData(index, static_cast<QLineEdit *>(editor)->text());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const Tokens &tokens = Theme::current();
        const bool isWrong = !index.data(DraftLinesModel::FaultRole).toString().isEmpty();
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (!isWrong && !isCurrent)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.color(isWrong ? ColorRole::Failure : ColorRole::Accent),
                             isCurrent ? 2 : 1));
        const int radius = tokens.radius(Radius::Chip);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 4.5, -3.5, -4.5), radius,
                                 radius);
        painter->restore();
    }
};

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
    auto *delegate = new CellDelegate(this);
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
        const int width = tokens.scaled(lineWidths[column]);
        setColumnWidth(static_cast<int>(column), width);
        rest -= width;
    }
    setColumnWidth(0, qMax(rest, tokens.scaled(lineWidths[0])));
}

} // namespace counterfoil
