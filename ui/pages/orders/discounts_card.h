// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/discounts_model.h"
#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

class QTableView;

namespace counterfoil {

class ActionButton;

// The discounts of the order as a whole; those of its lines are theirs.
class DiscountsCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit DiscountsCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();

private:
    void makeButtons();
    void showCell();

    OrderForm &m_form;
    DiscountsModel m_model;
    QTableView *m_table = nullptr;
    QLabel *m_fault = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_remove = nullptr;
};

} // namespace counterfoil
