// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef COUNTERFOIL_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace counterfoil {

QString notificationText(const QString &text, bool readsMarkup)
{
    if (!readsMarkup)
        return text;
    QString escaped = text; // no more than this: not every server knows the other entities
    return escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text,
                             std::function<void()> clicked)
{
    m_clicked = std::move(clicked);
    askForMarkup([this, title, text](bool readsMarkup) {
        show(title, notificationText(text, readsMarkup));
    });
}

// Asked each time: another server may have taken the place of the last one.
void DesktopNotifier::askForMarkup(const std::function<void(bool)> &answered)
{
#ifdef COUNTERFOIL_WITH_DBUS
    const QString name = u"org.freedesktop.Notifications"_s;
    const QDBusMessage question = QDBusMessage::createMethodCall(
        name, u"/org/freedesktop/Notifications"_s, name, u"GetCapabilities"_s);
    constexpr int longestWait = 1'000; // ms: a message that comes late may come to a locked screen
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, longestWait), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answered](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<QStringList> reply = *call;
                // A server that is there and says nothing may read markup.
                answered(reply.isError() ? reply.error().type() == QDBusError::NoReply
                                         : reply.value().contains("body-markup"_L1));
            });
#else
    answered(false);
#endif
}

void DesktopNotifier::show(const QString &title, const QString &text)
{
    if (QSystemTrayIcon *icon = tray()) {
        icon->showMessage(title, text, icon->icon());
        return;
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->isWindow())
            QApplication::alert(window);
    }
}

/// Made with the first message; a tray may come later than the program.
QSystemTrayIcon *DesktopNotifier::tray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return nullptr;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QIcon(u":/counterfoil/app/counterfoil.svg"_s), this);
        m_tray->setToolTip(QApplication::applicationDisplayName());
        const auto run = [this] {
            if (m_clicked)
                m_clicked();
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, run);
        connect(m_tray, &QSystemTrayIcon::activated, this, run);
        m_tray->show();
    }
    return m_tray;
}

} // namespace counterfoil
