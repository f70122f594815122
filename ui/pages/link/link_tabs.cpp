// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link/link_tabs.h"

#include "models/orders/order_words.h"
#include "models/words/time_text.h"
#include "ui/pages/link/link_attempts_tab.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/json_view.h"
#include "ui/pages/payment/order_tab.h"
#include "ui/pages/payment/payment_facts.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

LinkTabs::LinkTabs(std::function<QDateTime()> now, QWidget *parent)
    : TabCard(u"linkTabs"_s, tr("Payment link sections"), parent)
    , m_now(std::move(now))
{
    addTab(tr("Attempts"), u"linkAttemptsTab"_s,
           [this](QWidget *pages) { return m_attempts = new LinkAttemptsTab(pages); });
    addTab(tr("Overview"), u"linkOverviewTab"_s, [this](QWidget *pages) {
        return m_overview = makeFactSheet(2, tr("Payment link"), pages);
    });
    addTab(tr("Order"), u"linkOrderTab"_s,
           [this](QWidget *pages) { return m_order = new OrderTab(pages); });
    addTab(tr("Customer"), u"linkCustomerTab"_s,
           [this](QWidget *pages) { return m_customer = makeFactSheet(2, tr("Customer"), pages); });
    addTab(tr("JSON"), u"linkJsonTab"_s, [this](QWidget *pages) {
        return m_json = new JsonView(u"linkJson"_s, tr("Payment link as JSON"), pages);
    });
    connect(this, &TabCard::currentIndexChanged, this, &LinkTabs::fillCurrent);
}

void LinkTabs::setLink(const PaymentLinkPtr &link, Money amount)
{
    m_link = link;
    m_amount = amount;
    fillCurrent();
}

void LinkTabs::fillCurrent()
{
    PaymentLinkPtr &filled = m_filled[static_cast<size_t>(currentIndex())];
    if (!m_link || filled == m_link)
        return;
    filled = m_link;
    switch (static_cast<Tab>(currentIndex())) {
    case Tab::Attempts:
        m_attempts->setLink(m_link, m_now());
        break;
    case Tab::Overview:
        fillOverview();
        break;
    case Tab::Order:
        m_order->setOrder(orderOf(m_link), m_now());
        break;
    case Tab::Customer:
        fillCustomer(*m_customer, *m_link, m_now());
        break;
    case Tab::Json:
        m_json->setJson(m_link->raw);
        break;
    case Tab::Count:
        break;
    }
}

void LinkTabs::fillOverview()
{
    m_overview->clear();
    m_overview->addSection(tr("Payment link"));
    m_overview->addFact(tr("Amount"), formatMoney(m_amount));
    m_overview->addFact(tr("Expires"), longTime(onClockOf(m_now(), m_link->expiresAt.local())));
    //: Noun: whether it is manual or automatic
    m_overview->addFact(tr("Capture"), captureModeWords(m_link->captureMode));
    m_overview->addFact(tr("Future use"), yesNo(m_link->allowFutureUsage));
    if (m_link->version)
        m_overview->addFact(tr("Version"), QString::number(*m_link->version));
    m_overview->addSection(tr("Ids"));
    m_overview->addCopyable(tr("Payment link"), m_link->id.text(), tr("payment link id"));
    m_overview->addCopyable(tr("Entity"), m_link->entityId.text(), tr("entity id"));
    m_overview->addCopyable(tr("Payment page"), m_link->shopperUrl, tr("link address"));
}

} // namespace counterfoil
