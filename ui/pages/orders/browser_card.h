// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

#include <QMap>

namespace counterfoil {

class Choice;
class OrderFields;

// What the shopper's browser is: a bank may ask for it (3-D Secure).
class BrowserCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit BrowserCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();

private:
    QLayout *makeChoice(OrderText which);

    OrderForm &m_form;
    OrderFields *m_fields = nullptr;
    QMap<OrderText, Choice *> m_choices;
};

} // namespace counterfoil
