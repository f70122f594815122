// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bus_notifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

const auto serviceName = u"org.freedesktop.Notifications"_s; // and that of its interface
const auto servicePath = u"/org/freedesktop/Notifications"_s;
constexpr int longestWait = 1'000; // ms: a message that comes late may come to a locked screen

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, method);
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // Without a service's name nobody is asked who owns it, which would wait.
    const auto follow = [this](const QString &signal, const char *slot) {
        m_bus.connect({}, servicePath, serviceName, signal, this, slot);
    };
    follow(u"ActivationToken"_s, SLOT(takeToken(QDBusMessage)));
    follow(u"ActionInvoked"_s, SLOT(takeClick(QDBusMessage)));
    follow(u"NotificationClosed"_s, SLOT(takeEnd(QDBusMessage)));
}

// Asked each time: another service may have taken the place of the last one.
void BusNotifier::askForMarkup(const std::function<void(bool)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(u"GetCapabilities"_s), longestWait), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answered](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<QStringList> reply = *call;
                // A service that is there and says nothing may read markup.
                answered(reply.isError() ? reply.error().type() == QDBusError::NoReply
                                         : reply.value().contains("body-markup"_L1));
            });
}

void BusNotifier::show(const QString &title, const QString &text,
                       const std::function<void()> &clicked, const std::function<void()> &failed)
{
    QDBusMessage message = callOf(u"Notify"_s);
    const QString program = QGuiApplication::desktopFileName();
    // The service's own "default" is a click on the message, which has no button then.
    message << QGuiApplication::applicationDisplayName() << 0U << program << title << text
            << QStringList{u"default"_s, QString()}
            << QVariantMap{{u"desktop-entry"_s, program}, {u"category"_s, u"transfer"_s}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, longestWait), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, clicked, failed](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<uint> reply = *call;
                if (reply.isError()) {
                    failed();
                    return;
                }
                m_service = reply.reply().service();
                m_clicks.insert(reply.value(), clicked);
            });
}

bool BusNotifier::isOurs(const QDBusMessage &message) const
{
    return message.service() == m_service &&
           m_clicks.contains(message.arguments().value(0).toUInt());
}

// On Wayland only who shows this may bring a window to the front.
void BusNotifier::takeToken(const QDBusMessage &message)
{
    if (isOurs(message))
        qputenv("XDG_ACTIVATION_TOKEN", message.arguments().value(1).toString().toUtf8());
}

void BusNotifier::takeClick(const QDBusMessage &message)
{
    if (!isOurs(message) || message.arguments().value(1).toString() != "default"_L1)
        return;
    if (const auto clicked = m_clicks.take(message.arguments().value(0).toUInt()))
        clicked();
}

void BusNotifier::takeEnd(const QDBusMessage &message)
{
    if (isOurs(message))
        m_clicks.remove(message.arguments().value(0).toUInt());
}

} // namespace counterfoil
