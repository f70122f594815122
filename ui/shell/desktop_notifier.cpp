// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef COUNTERFOIL_WITH_DBUS
#include "ui/shell/bus_notifier.h"
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
{
#ifdef COUNTERFOIL_WITH_DBUS
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
        m_bus = new BusNotifier(bus, this);
#endif
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text, Clicked clicked)
{
    askForMarkup([this, title, text, clicked = std::move(clicked)](bool readsMarkup) {
        show(title, notificationText(text, readsMarkup), clicked);
    });
}

void DesktopNotifier::askForMarkup(const std::function<void(bool)> &answered)
{
#ifdef COUNTERFOIL_WITH_DBUS
    if (m_bus) {
        m_bus->askForMarkup(answered);
        return;
    }
#endif
    answered(false);
}

void DesktopNotifier::show(const QString &title, const QString &text, const Clicked &clicked)
{
    const auto tray = [this, title, text, clicked] { showInTray(title, text, clicked); };
#ifdef COUNTERFOIL_WITH_DBUS
    if (m_bus) {
        m_bus->show(title, text, clicked, tray);
        return;
    }
#endif
    tray();
}

void DesktopNotifier::showInTray(const QString &title, const QString &text, const Clicked &clicked)
{
    if (QSystemTrayIcon *icon = tray()) {
        m_clicked = clicked;
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
