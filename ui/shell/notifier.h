// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace counterfoil {

// Tells somebody who looks elsewhere.
class Notifier
{
public:
    Notifier() = default;
    virtual ~Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    // What is to happen when it is clicked may never be asked for.
    virtual void notify(const QString &title, const QString &text,
                        std::function<void()> clicked) = 0;
};

} // namespace counterfoil
