// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_watch.h"

#ifdef COUNTERFOIL_WITH_DBUS
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace counterfoil {

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
#ifdef COUNTERFOIL_WITH_DBUS
    // Without a service's name nobody is asked who owns it. Whoever else sends such a signal can do
    // no more than lock.
    QDBusConnection::systemBus().connect({}, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(changeSleep(bool)));
    for (const auto &name : {u"org.gnome.ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, {}, name, u"ActiveChanged"_s, this,
                                              SLOT(changeActive(bool)));
#endif
}

void SessionWatch::changeSleep(bool sleeps)
{
    if (sleeps)
        emit lockWanted();
}

void SessionWatch::changeActive(bool active)
{
    if (active)
        emit lockWanted();
}

} // namespace counterfoil
