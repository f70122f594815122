// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace counterfoil {

/// Hears when the machine goes to sleep or the desktop locks its screen, where the desktop tells:
/// logind on the system bus, and the screen savers of GNOME and KDE. Silent elsewhere.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);

signals:
    void lockWanted();

private slots: // D-Bus finds them by name
    void changeSleep(bool sleeps);
    void changeActive(bool active);
};

} // namespace counterfoil
