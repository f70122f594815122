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

    void reset() { m_longest = 0; }
    [[nodiscard]] double longestMsecs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QElapsedTimer m_awake;
    qint64 m_longest = 0; ///< ns
};

} // namespace bench
