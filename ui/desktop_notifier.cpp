// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace counterfoil {

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text,
                             std::function<void()> clicked)
{
    if (QSystemTrayIcon *icon = tray()) {
        m_clicked = std::move(clicked);
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
