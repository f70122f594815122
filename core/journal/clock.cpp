// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/clock.h"

#include <QTimer>

namespace counterfoil {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> run)
{
    QTimer::singleShot(wait, context, std::move(run));
}

} // namespace counterfoil
