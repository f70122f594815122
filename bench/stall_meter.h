// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/effort.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace bench {

/// How long what is given to the event loop of this thread waits for its turn, as input would:
/// behind timers, sockets, painting and all events that were posted before. Another thread posts an
/// event, and the next about a millisecond after it was handled.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);
    ~StallMeter() override;

    /// What was done before does not count, nor for an event that waits already.
    void reset();
    /// Each the most of any stall: of the longest, another program may have had the processor.
    [[nodiscard]] Took longest() const { return m_longest; }

protected:
    bool event(QEvent *event) override;

private:
    void post();
    void startClocks();

    const clockid_t m_clock = threadClock();
    Took m_longest;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    bool m_isPosted = false;
    bool m_ends = false;
    QElapsedTimer m_posted;
    qint64 m_processorThen = 0;
    std::thread m_thread; ///< the last member: it works on the others
};

} // namespace bench
