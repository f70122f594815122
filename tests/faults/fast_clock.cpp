// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fast_clock.h"

#include <QTimer>

namespace counterfoil::test {

using std::chrono::microseconds;
using std::chrono::milliseconds;

FastClock::FastClock()
    : m_start(QDateTime::currentDateTimeUtc())
{
    m_running.start();
}

QDateTime FastClock::now() const
{
    return m_start.addMSecs((monotonic() + m_jumped).count());
}

milliseconds FastClock::monotonic() const
{
    return milliseconds(m_running.nsecsElapsed() / 1000);
}

void FastClock::after(milliseconds wait, QObject *context, std::function<void()> run)
{
    // The same count, in units a thousand times as short.
    const auto real = std::chrono::ceil<milliseconds>(microseconds(wait.count()));
    QTimer::singleShot(real, Qt::PreciseTimer, context, std::move(run));
}

} // namespace counterfoil::test
