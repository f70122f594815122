// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/buttons.h"

class QMenu;

namespace counterfoil {

class PaymentsTable;

// Which columns the list shows; their order is the header's, by drag, or Alt+arrows in the menu's
// place. The last one cannot be hidden.
class ColumnsButton : public ActionButton
{
    Q_OBJECT

public:
    // The table outlives the button.
    explicit ColumnsButton(PaymentsTable &table, QWidget *parent = nullptr);

private:
    void fill();
    void setShown(int column, bool isShown);

    PaymentsTable &m_table;
    QMenu *m_menu = nullptr;
};

} // namespace counterfoil
