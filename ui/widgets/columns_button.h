// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/buttons.h"

#include <functional>

class QMenu;

namespace counterfoil {

class ListTable;

// Which columns a list shows, in which order, and which one sorts, all by keys too: Ctrl+Up
// and Ctrl+Down move the column that the menu stands on. The last one cannot be hidden.
class ColumnsButton : public ActionButton
{
    Q_OBJECT

public:
    using TitleOf = std::function<QString(int column)>;

    // The table outlives the button.
    ColumnsButton(ListTable &table, TitleOf titleOf, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addSorting();
    void setShown(int column, bool isShown);
    void move(int by);

    ListTable &m_table;
    TitleOf m_titleOf;
    QMenu *m_menu = nullptr;
};

} // namespace counterfoil
