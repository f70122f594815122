// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/session_tabs.h"

#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/json_view.h"
#include "ui/pages/payment/order_tab.h"
#include "ui/pages/payment/payment_facts.h"
#include "ui/pages/session/session_facts.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

SessionTabs::SessionTabs(std::function<QDateTime()> now, QWidget *parent)
    : TabCard(u"sessionTabs"_s, tr("Session sections"), parent)
    , m_now(std::move(now))
{
    addTab(tr("Overview"), u"overviewTab"_s,
           [this](QWidget *pages) { return m_overview = makeFactSheet(2, tr("Session"), pages); });
    addTab(tr("Order"), u"sessionOrderTab"_s,
           [this](QWidget *pages) { return m_order = new OrderTab(pages); });
    addTab(tr("Customer"), u"sessionCustomerTab"_s,
           [this](QWidget *pages) { return m_customer = makeFactSheet(2, tr("Customer"), pages); });
    addTab(tr("Links"), u"sessionLinksTab"_s,
           [this](QWidget *pages) { return m_links = makeFactSheet(1, tr("Links"), pages); });
    addTab(tr("JSON"), u"sessionJsonTab"_s, [this](QWidget *pages) {
        return m_json = new JsonView(u"sessionJson"_s, tr("Session as JSON"), pages);
    });
    connect(this, &TabCard::currentIndexChanged, this, &SessionTabs::fillCurrent);
}

void SessionTabs::setSession(const SessionPtr &session, Money amount)
{
    m_session = session;
    m_amount = amount;
    fillCurrent();
}

void SessionTabs::fillCurrent()
{
    SessionPtr &filled = m_filled[static_cast<size_t>(currentIndex())];
    if (!m_session || filled == m_session)
        return;
    filled = m_session;
    switch (static_cast<Tab>(currentIndex())) {
    case Tab::Overview:
        fillSession(*m_overview, *m_session, m_amount, m_now());
        break;
    case Tab::Order:
        m_order->setOrder(orderOf(m_session), m_now());
        break;
    case Tab::Customer:
        fillCustomer(*m_customer, *m_session, m_now());
        break;
    case Tab::Links:
        fillSessionLinks(*m_links, *m_session);
        break;
    case Tab::Json:
        m_json->setJson(m_session->raw);
        break;
    case Tab::Count:
        break;
    }
}

} // namespace counterfoil
