// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace counterfoil {

/// Time as the reconciler sees it. Waits and spans are measured on the monotonic clock; the wall
/// clock, which can jump, only stamps what people read. Lives in the UI's thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Runs the function once from the event loop, unless the context is gone by then.
    virtual void after(std::chrono::milliseconds wait, QObject *context,
                       std::function<void()> run) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> run) override;
};

} // namespace counterfoil
