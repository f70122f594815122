// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

namespace counterfoil {

class ActionButton;
class DraftLinesTable;
class SegmentedControl;

// The lines of the order, how their tax is reckoned, and what they add up to.
class LinesCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit LinesCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();
    void addLine();

private:
    void makeButtons();
    void showCell();
    [[nodiscard]] QString sumsText() const;

    OrderForm &m_form;
    SegmentedControl *m_tax = nullptr;
    DraftLinesTable *m_table = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_sums = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_addShipping = nullptr;
    ActionButton *m_remove = nullptr;
    ActionButton *m_follow = nullptr;
    ActionButton *m_next = nullptr;
};

} // namespace counterfoil
