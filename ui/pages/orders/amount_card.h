// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

namespace counterfoil {

class Choice;
class OrderFields;
class SegmentedControl;

// The amount by figure or by lines, its currency, and the totals of the order.
class AmountCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit AmountCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget *firstField() const;

signals:
    // The amount is to follow the lines.
    void linesWanted();

private:
    OrderForm &m_form;
    SegmentedControl *m_source = nullptr;
    Choice *m_currency = nullptr;
    QLabel *m_currencyError = nullptr;
    OrderFields *m_amount = nullptr;
    OrderFields *m_totals = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace counterfoil
