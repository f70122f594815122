// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/pages/tab_card.h"

#include <QDateTime>

#include <array>
#include <functional>

namespace counterfoil {

class FactSheet;
class JsonView;
class LinkAttemptsTab;
class OrderTab;

// The parts of a payment link. Only the one that is shown is filled, as with a session.
class LinkTabs : public TabCard
{
    Q_OBJECT

public:
    enum class Tab { Attempts, Overview, Order, Customer, Json, Count };

    // Times are shown on the clock of `now`.
    explicit LinkTabs(std::function<QDateTime()> now, QWidget *parent = nullptr);

    // The amount has the decimals that were said.
    void setLink(const PaymentLinkPtr &link, Money amount);
    [[nodiscard]] LinkAttemptsTab &attempts() { return *m_attempts; }

private:
    void fillCurrent();
    void fillOverview();

    std::function<QDateTime()> m_now;
    PaymentLinkPtr m_link;
    Money m_amount;
    // Per tab: the link it was last filled with.
    std::array<PaymentLinkPtr, static_cast<size_t>(Tab::Count)> m_filled;
    LinkAttemptsTab *m_attempts = nullptr;
    FactSheet *m_overview = nullptr;
    OrderTab *m_order = nullptr;
    FactSheet *m_customer = nullptr;
    JsonView *m_json = nullptr;
};

} // namespace counterfoil
