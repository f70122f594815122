// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stall_meter.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>
#include <utility>

namespace bench {

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (m_isAwake)
            return; // it is told twice between two sleeps
        m_isAwake = true;
        m_busy.start();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (!std::exchange(m_isAwake, false))
            return;
        const Took took = m_busy.took();
        m_longest = {std::max(m_longest.wall, took.wall),
                     std::max(m_longest.processor, took.processor)};
    });
}

} // namespace bench
