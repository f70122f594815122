// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/payment/timeline_tab.h"
#include "ui/pages/tab_card.h"

namespace counterfoil {

class FactSheet;
class JsonView;
class OrderTab;

// The tabs of a payment. Only the one that is shown is filled; the others follow when they are
// looked at.
class PaymentTabs : public TabCard
{
    Q_OBJECT

public:
    // That of the provider only where there is something in it.
    enum class Tab { Timeline, Order, Customer, Card, Links, Provider, Json, Count };

    // Times are shown on the clock of `now`.
    PaymentTabs(const Person &me, const std::function<QDateTime()> &now, QWidget *parent = nullptr);

    void setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                    const TimelineHistory &history = {});
    TimelineView &timeline() { return m_timeline->view(); }
    [[nodiscard]] Tab currentTab() const;
    void setCurrentTab(Tab tab);
    // With which the current tab can be read.
    [[nodiscard]] int leastHeight() const;

signals:
    void currentTabChanged(counterfoil::PaymentTabs::Tab tab);
    void forgetCustomerRequested();
    void paymentRequested(const counterfoil::PaymentId &id);

private:
    void fillCurrent();
    void offerForgetting();
    void offerParents();

    std::function<QDateTime()> m_now;
    PaymentPtr m_payment;
    // Per tab: the payment it was last filled with.
    std::array<PaymentPtr, static_cast<size_t>(Tab::Count)> m_filled;
    TimelineTab *m_timeline = nullptr;
    OrderTab *m_order = nullptr;
    FactSheet *m_customer = nullptr;
    FactSheet *m_card = nullptr;
    FactSheet *m_links = nullptr;
    FactSheet *m_provider = nullptr;
    JsonView *m_json = nullptr;
};

} // namespace counterfoil
