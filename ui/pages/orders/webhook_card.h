// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

namespace counterfoil {

class OrderArea;
class OrderFields;

// Where the provider tells of changes, of which, and with what.
class WebhookCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit WebhookCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();

private:
    OrderFields *m_fields = nullptr;
    OrderArea *m_headers = nullptr;
};

} // namespace counterfoil
