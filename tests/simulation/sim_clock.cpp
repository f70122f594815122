// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_clock.h"

namespace counterfoil::test {

QDateTime SimClock::now() const
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    return start.addMSecs((m_now + m_jumped).count());
}

void SimClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> run)
{
    m_timers.emplace(m_now + std::max(wait, std::chrono::milliseconds(0)),
                     Timer{context, std::move(run)});
}

bool SimClock::step(std::chrono::milliseconds until)
{
    if (m_timers.empty() || m_timers.begin()->first > until) {
        m_now = std::max(m_now, until);
        return false;
    }
    m_now = m_timers.begin()->first;
    const Timer timer = std::move(m_timers.begin()->second);
    m_timers.erase(m_timers.begin());
    if (timer.context)
        timer.run();
    return true;
}

} // namespace counterfoil::test
