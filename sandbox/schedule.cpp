// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/schedule.h"

#include <algorithm>

namespace sandbox {

Schedule::Schedule(Clock clock, Settle settle, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_settle(std::move(settle))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settleDue();
        arm();
    });
}

void Schedule::add(TimePoint due, std::string id)
{
    m_queue.push({due, std::move(id)});
    arm();
}

void Schedule::clear()
{
    m_queue = {};
    m_timer.stop();
}

void Schedule::settleDue()
{
    const TimePoint now = m_clock();
    bool any = false;
    while (!m_queue.empty() && m_queue.top().due <= now) {
        const std::string id = m_queue.top().id;
        m_queue.pop();
        any |= m_settle(id, now);
    }
    if (any)
        emit settled();
}

void Schedule::arm()
{
    if (m_queue.empty())
        return;
    using namespace std::chrono_literals;
    m_timer.start(std::clamp(m_queue.top().due - m_clock(), 1ms,
                             std::chrono::milliseconds{std::chrono::hours{1}}));
}

} // namespace sandbox
