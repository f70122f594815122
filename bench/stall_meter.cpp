// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stall_meter.h"

#include <QAbstractEventDispatcher>
#include <QThread>

namespace bench {

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_awake.isValid()) // it is told twice between two sleeps
            m_awake.start();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_awake.isValid())
            m_longest = std::max(m_longest, m_awake.nsecsElapsed());
        m_awake.invalidate();
    });
}

} // namespace bench
