// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace counterfoil {

// A text of an order that has several lines.
class OrderArea : public QWidget
{
    Q_OBJECT

public:
    // The form outlives it.
    OrderArea(OrderForm &form, OrderText which, QWidget *parent);

    // What stands in the form now, and what is wrong with it.
    void refresh();

private:
    OrderForm &m_form;
    OrderText m_which;
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace counterfoil
