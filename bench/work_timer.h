// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace bench {

/// Time that a piece of work took, in seconds: by the clock, and on processors.
struct WorkTime
{
    double wall = 0;
    double processor = 0; ///< of all threads

    WorkTime &operator+=(const WorkTime &other)
    {
        wall += other.wall;
        processor += other.processor;
        return *this;
    }
};

/// Measures from when it is made. A slow or busy machine shows where the two times differ.
class WorkTimer
{
public:
    enum class Of {
        Process,  ///< this one
        Children, ///< programs that it started, once they have ended
    };

    explicit WorkTimer(Of of = Of::Process);
    [[nodiscard]] WorkTime elapsed() const;

private:
    Of m_of;
    double m_processorBefore;
    QElapsedTimer m_timer;
};

} // namespace bench
