// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clock.h"

#include <QElapsedTimer>

namespace counterfoil::test {

/// A thousand times as fast as the real one: the program's own policy, with its seconds and
/// minutes, in milliseconds. Its wall clock can be made to jump.
class FastClock final : public Clock
{
public:
    FastClock();

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> run) override;

    void jump(std::chrono::milliseconds by) { m_jumped += by; }

private:
    QDateTime m_start;
    QElapsedTimer m_running;
    std::chrono::milliseconds m_jumped{0};
};

} // namespace counterfoil::test
