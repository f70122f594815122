// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/line_quantities_table.h"

#include "models/operation/line_quantities_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/row_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>

#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using QuantitiesColumn = LineQuantitiesModel::Column;

// Edits a quantity; drawn as a small field, so that it is seen to be editable.
class QuantityDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *box = new QSpinBox(parent);
        box->setObjectName(u"quantity"_s);
        box->setAccessibleName(LineQuantitiesTable::tr("Units"));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFrame(false);
        // What is above the units left can be typed: the model then says how many are.
        box->setRange(0, std::numeric_limits<int>::max());
        return box;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!index.flags().testFlag(Qt::ItemIsEditable)) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        const Tokens &tokens = Theme::current();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const QRectF field = QRectF(option.rect).adjusted(10.5, 5.5, -0.5, -5.5);
        paintBackground(painter, option, index, true);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(tokens.color(current ? ColorRole::Accent : ColorRole::Outline), current ? 2 : 1));
        painter->setBrush(tokens.color(ColorRole::Field));
        painter->drawRoundedRect(field, tokens.radius(Radius::Chip), tokens.radius(Radius::Chip));
        painter->setPen(tokens.color(ColorRole::Text));
        painter->setFont(tokens.font(TextStyle::Body));
        painter->drawText(field, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

LineQuantitiesTable::LineQuantitiesTable(LineQuantitiesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    const Tokens &tokens = Theme::current();
    setObjectName(u"orderLines"_s);
    setAccessibleName(tr("Order lines"));
    setModel(&m_model);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(static_cast<int>(QuantitiesColumn::Chosen),
                             new QuantityDelegate(this));
    setHorizontalHeader(new ListHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(QuantitiesColumn::Name),
                                             QHeaderView::Stretch);
    setColumnWidth(static_cast<int>(QuantitiesColumn::Left), tokens.scaled(110));
    setColumnWidth(static_cast<int>(QuantitiesColumn::Chosen), tokens.scaled(90));
    setColumnWidth(static_cast<int>(QuantitiesColumn::Amount), tokens.scaled(110));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tokens.size(Size::RowHeight));
    verticalHeader()->setMinimumSectionSize(tokens.size(Size::RowHeight));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        goToFirst();
    });
    goToFirst();
}

void LineQuantitiesTable::goToFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isOffered(row)) {
            setCurrentIndex(m_model.index(row, static_cast<int>(QuantitiesColumn::Chosen)));
            return;
        }
    }
}

QSize LineQuantitiesTable::sizeHint() const
{
    constexpr int mostRows = 4;
    const int rows = qBound(1, m_model.rowCount(), mostRows);
    return {300, horizontalHeader()->sizeHint().height() +
                     rows * Theme::current().size(Size::RowHeight) + 2};
}

void LineQuantitiesTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && state() != EditingState) {
        switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Right:
            m_model.setChosen(row, m_model.chosen(row) + 1);
            return;
        case Qt::Key_Minus:
        case Qt::Key_Left:
            m_model.setChosen(row, m_model.chosen(row) - 1);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace counterfoil
