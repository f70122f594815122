// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

class QCheckBox;

namespace counterfoil {

class Choice;
class OrderFields;

// How the order is paid: reference, capture, integration, future usage and its challenge, and where
// the shopper comes back to.
class OptionsCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit OptionsCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();

private:
    QLayout *labelled(const QString &label, Choice *choice);
    void connectParts();

    OrderForm &m_form;
    OrderFields *m_reference = nullptr;
    OrderFields *m_addresses = nullptr;
    Choice *m_capture = nullptr;
    Choice *m_integration = nullptr;
    QCheckBox *m_futureUsage = nullptr;
    Choice *m_challenge = nullptr;
    QLabel *m_challengeError = nullptr;
};

} // namespace counterfoil
