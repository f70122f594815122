// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/work_timer.h"

#include <sys/resource.h>

namespace bench {

namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double processorTime(WorkTimer::Of of)
{
    rusage usage{};
    getrusage(of == WorkTimer::Of::Process ? RUSAGE_SELF : RUSAGE_CHILDREN, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

WorkTimer::WorkTimer(Of of)
    : m_of(of)
    , m_processorBefore(processorTime(of))
{
    m_timer.start();
}

WorkTime WorkTimer::elapsed() const
{
    return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9,
            processorTime(m_of) - m_processorBefore};
}

} // namespace bench
