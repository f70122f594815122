// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace bench {

/// How long the event loop of this thread was busy without a chance to take input: from its waking
/// to its next sleep.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);

    void reset() { m_longest = {}; }
    [[nodiscard]] double longestMsecs() const { return static_cast<double>(m_longest.wall) / 1e6; }
    /// Milliseconds of it that this thread was given a processor for.
    [[nodiscard]] double longestOnCpu() const { return static_cast<double>(m_longest.cpu) / 1e6; }

private:
    struct Busy
    {
        qint64 wall = 0; ///< ns
        qint64 cpu = 0;  ///< ns
    };

    QElapsedTimer m_awake;
    qint64 m_cpuAtWaking = 0; ///< ns
    Busy m_longest;
};

} // namespace bench
