// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/effort.h"

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
    /// Each the most of any stall: of the longest, another program may have had the processor.
    [[nodiscard]] Took longest() const { return m_longest; }

private:
    Effort m_busy;
    bool m_isAwake = false;
    Took m_longest;
};

} // namespace bench
