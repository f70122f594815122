// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stall_meter.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <ctime>

namespace bench {

namespace {

/// Nanoseconds that this thread has run.
qint64 cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (m_awake.isValid())
            return; // it is told twice between two sleeps
        m_awake.start();
        m_cpuAtWaking = cpuTime();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_awake.isValid() && m_awake.nsecsElapsed() > m_longest.wall)
            m_longest = {m_awake.nsecsElapsed(), cpuTime() - m_cpuAtWaking};
        m_awake.invalidate();
    });
}

} // namespace bench
