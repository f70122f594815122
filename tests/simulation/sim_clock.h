// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clock.h"

#include <QPointer>

#include <map>

namespace counterfoil::test {

/// Time that passes only when the simulation says so. The wall clock can be made to jump.
class SimClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> run) override;

    void jump(std::chrono::milliseconds by) { m_jumped += by; }
    /// Goes to the next timer and runs it. False when there is none until that time.
    bool step(std::chrono::milliseconds until);

private:
    struct Timer
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    std::chrono::milliseconds m_now{0};
    std::chrono::milliseconds m_jumped{0};
    std::multimap<std::chrono::milliseconds, Timer> m_timers;
};

} // namespace counterfoil::test
