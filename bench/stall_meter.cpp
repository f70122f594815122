// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stall_meter.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace bench {

using namespace std::chrono_literals;

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
    , m_thread([this] { post(); })
{}

StallMeter::~StallMeter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void StallMeter::reset()
{
    const std::lock_guard lock(m_mutex);
    m_longest = {};
    startClocks();
}

void StallMeter::startClocks()
{
    m_processorThen = timeOf(m_clock);
    m_posted.start();
}

void StallMeter::post()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, 1ms, [this] { return m_ends; })) {
        if (m_isPosted)
            continue;
        m_isPosted = true;
        startClocks();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

bool StallMeter::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const std::lock_guard lock(m_mutex);
    m_isPosted = false;
    m_longest = {std::max(m_longest.wall, milliseconds(m_posted)),
                 std::max(m_longest.processor,
                          static_cast<double>(timeOf(m_clock) - m_processorThen) / 1e6)};
    return true;
}

} // namespace bench
