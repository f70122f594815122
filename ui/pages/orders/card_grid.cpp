// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/card_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace counterfoil {

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
}

void CardGrid::add(QWidget *card, bool isWide)
{
    m_items << Item{card, isWide};
    m_columns = 0;
    arrange();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::arrange()
{
    constexpr int enoughForTwo = 820;
    const int columns = width() >= Theme::current().scaled(enoughForTwo) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Item &item : std::as_const(m_items)) {
        const bool isWide = item.isWide || columns == 1;
        if (isWide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.card, row, column, 1, isWide ? columns : 1);
        column += isWide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (int at = 0; at < m_grid->rowCount(); ++at)
        m_grid->setRowStretch(at, 0);
    m_grid->setRowStretch(row + 1, 1);
}

} // namespace counterfoil
