// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_tabs.h"

#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/json_view.h"
#include "ui/pages/payment/order_tab.h"
#include "ui/pages/payment/payment_facts.h"
#include "ui/pages/payment/provider_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

PaymentTabs::PaymentTabs(const Person &me, const std::function<QDateTime()> &now, QWidget *parent)
    : TabCard(u"paymentTabs"_s, tr("Payment sections"), parent)
    , m_now(now)
{
    addTab(tr("Timeline"), u"timelineTab"_s,
           [this, me](QWidget *pages) { return m_timeline = new TimelineTab(me, m_now, pages); });
    addTab(tr("Order"), u"orderTab"_s,
           [this](QWidget *pages) { return m_order = new OrderTab(pages); });
    addTab(tr("Customer"), u"customerTab"_s,
           [this](QWidget *pages) { return m_customer = makeFactSheet(2, tr("Customer"), pages); });
    addTab(tr("Card and 3-D Secure"), u"cardTab"_s, [this](QWidget *pages) {
        return m_card = makeFactSheet(2, tr("Card and 3-D Secure"), pages);
    });
    addTab(tr("Links"), u"linksTab"_s,
           [this](QWidget *pages) { return m_links = makeFactSheet(1, tr("Links"), pages); });
    addTab(tr("Provider data"), u"providerTab"_s, [this](QWidget *pages) {
        return m_provider = new FactSheet(2, tr("Provider data"), pages);
    });
    addTab(tr("JSON"), u"jsonTab"_s, [this](QWidget *pages) {
        return m_json = new JsonView(u"json"_s, tr("Payment as JSON"), pages);
    });
    showTab(static_cast<int>(Tab::Provider), false);
    connect(this, &TabCard::currentIndexChanged, this, [this] {
        fillCurrent();
        emit currentTabChanged(currentTab());
    });
}

PaymentTabs::Tab PaymentTabs::currentTab() const
{
    return static_cast<Tab>(currentIndex());
}

void PaymentTabs::setCurrentTab(Tab tab)
{
    setCurrentIndex(static_cast<int>(tab));
}

int PaymentTabs::leastHeight() const
{
    // At 100 %.
    constexpr int least = 260;
    constexpr int frame = 8;
    const int any = Theme::current().scaled(least);
    if (currentTab() != Tab::Order)
        return any;
    return std::max(any, bar().sizeHint().height() + Theme::current().scaled(frame) +
                             m_order->leastHeight());
}

void PaymentTabs::setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                             const TimelineHistory &history)
{
    m_payment = payment;
    // The timeline is the page's own: the detail pane follows it on every tab.
    m_timeline->view().setPayment(payment, entries, history);
    showTab(static_cast<int>(Tab::Provider), !payment->facts.empty());
    fillCurrent();
}

void PaymentTabs::offerForgetting()
{
    if (payerOf(*m_payment).identity().isEmpty())
        return;
    auto *holder = new QWidget(m_customer);
    auto *forget =
        new ActionButton(Icon::Trash2, tr("Forget this customer…"), ButtonRole::Outlined, holder);
    forget->setObjectName(u"forgetCustomer"_s);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(forget);
    row->addStretch();
    connect(forget, &QPushButton::clicked, this, &PaymentTabs::forgetCustomerRequested);
    m_customer->addWide(holder);
}

void PaymentTabs::offerParents()
{
    constexpr qsizetype mostParents = 10;
    QStringList parents;
    for (const SplitItem &item : m_payment->split) {
        if (parents.size() == mostParents)
            break;
        if (!item.parentPaymentId.isEmpty() && !parents.contains(item.parentPaymentId))
            parents << item.parentPaymentId;
    }
    for (const QString &parent : std::as_const(parents)) {
        auto *open = new ActionButton(tr("Open parent payment %1").arg(shownText(parent)),
                                      ButtonRole::Link, m_links);
        open->setObjectName(u"openParent"_s);
        connect(open, &QPushButton::clicked, this,
                [this, parent] { emit paymentRequested(PaymentId(parent)); });
        m_links->addWide(open);
    }
}

void PaymentTabs::fillCurrent()
{
    PaymentPtr &filled = m_filled[static_cast<size_t>(currentTab())];
    if (!m_payment || filled == m_payment)
        return;
    filled = m_payment;
    switch (currentTab()) {
    case Tab::Timeline:
    case Tab::Count:
        break;
    case Tab::Order:
        m_order->setOrder(orderOf(m_payment), m_now());
        break;
    case Tab::Customer:
        fillCustomer(*m_customer, *m_payment, m_now());
        offerForgetting();
        break;
    case Tab::Card:
        fillCards(*m_card, *m_payment);
        break;
    case Tab::Links:
        fillLinks(*m_links, *m_payment);
        offerParents();
        break;
    case Tab::Provider:
        fillProviderFacts(*m_provider, *m_payment);
        break;
    case Tab::Json:
        m_json->setJson(m_payment->raw);
        break;
    }
}

} // namespace counterfoil
