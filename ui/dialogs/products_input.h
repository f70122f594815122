// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/new_order_form.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

class ActionButton;
class DraftLinesTable;

// What is sold with a new order, line by line: hidden until somebody wants it.
class ProductsInput : public QWidget
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit ProductsInput(NewOrderForm &form, QWidget *parent = nullptr);

    void refresh();

signals:
    // The products come to that amount, and it is wanted.
    void amountWanted(const QString &figure);

private:
    void makeButtons();

    NewOrderForm &m_form;
    DraftLinesTable *m_table = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_sums = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_remove = nullptr;
    ActionButton *m_take = nullptr;
};

} // namespace counterfoil
