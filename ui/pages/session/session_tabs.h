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
class OrderTab;

// The parts of a session. Only the one that is shown is filled; the others follow when they are
// looked at.
class SessionTabs : public TabCard
{
    Q_OBJECT

public:
    enum class Tab { Overview, Order, Customer, Links, Json, Count };

    // Times are shown on the clock of `now`.
    explicit SessionTabs(std::function<QDateTime()> now, QWidget *parent = nullptr);

    // The amount has the decimals that were said.
    void setSession(const SessionPtr &session, Money amount);

private:
    void fillCurrent();

    std::function<QDateTime()> m_now;
    SessionPtr m_session;
    Money m_amount;
    // Per tab: the session it was last filled with.
    std::array<SessionPtr, static_cast<size_t>(Tab::Count)> m_filled;
    FactSheet *m_overview = nullptr;
    OrderTab *m_order = nullptr;
    FactSheet *m_customer = nullptr;
    FactSheet *m_links = nullptr;
    JsonView *m_json = nullptr;
};

} // namespace counterfoil
