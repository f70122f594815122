// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_state.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#define COUNTERFOIL_SECRET_SERVICE
#endif

namespace counterfoil {

using namespace Qt::StringLiterals;

#ifdef COUNTERFOIL_SECRET_SERVICE

namespace {

KeychainState stateOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open;
    // Not a switch: Qt has thirty of them; one says that there is no default collection.
    for (const auto absent : {QDBusError::ServiceUnknown, QDBusError::InvalidService,
                              QDBusError::NoServer, QDBusError::Disconnected}) {
        if (reply.error().type() == absent)
            return KeychainState::Absent;
    }
    // It is installed, but the bus could not start it.
    return reply.error().name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1)
               ? KeychainState::Absent
               : KeychainState::Unknown;
}

} // namespace

void askKeychainState(QObject *context, std::function<void(KeychainState)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(KeychainState::Absent); },
            Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    constexpr int patience = 2000; // ms
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(stateOf(*watcher));
                     });
}

#else

void askKeychainState(QObject *context, std::function<void(KeychainState)> answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(KeychainState::Unknown); },
        Qt::QueuedConnection);
}

#endif

} // namespace counterfoil
