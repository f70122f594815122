// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace counterfoil {

// Cards in two columns, some of them as wide as both; in one column where there is little room.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    // In this order. The grid takes the card.
    void add(QWidget *card, bool isWide = false);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *card;
        bool isWide;
    };

    void arrange();

    QGridLayout *m_grid = nullptr;
    QList<Item> m_items;
    int m_columns = 0;
};

} // namespace counterfoil
