// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace counterfoil {

/// Something that can be asked for by its name. Texts are for people, and already safe to show.
struct Command
{
    QString name;
    QString group;             ///< where it belongs: "This page"
    QString keys;              ///< as they are written for people; empty where it has none
    bool isOff = false;        ///< it is there, but cannot be done now
    QString reason;            ///< why it is off, or what it does, in a sentence; may be empty
    std::function<void()> run; ///< does nothing once what it belongs to is gone or off
};

} // namespace counterfoil
