// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/webhook_card.h"

#include "ui/pages/orders/order_area.h"
#include "ui/pages/orders/order_fields.h"

#include <QVBoxLayout>

namespace counterfoil {

WebhookCard::WebhookCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_fields(new OrderFields(form, {{OrderText::Webhook}, {OrderText::WebhookEvents}}, this))
    , m_headers(new OrderArea(form, OrderText::WebhookHeaders, this))
{
    setTitle(tr("Notifications"));
    body()->addWidget(m_fields);
    body()->addWidget(m_headers);
    body()->addStretch();
}

void WebhookCard::refresh()
{
    m_fields->refresh();
    m_headers->refresh();
}

} // namespace counterfoil
