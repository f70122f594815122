// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QObject>

class QSystemTrayIcon;

namespace counterfoil {

class BusNotifier;

// The text for a place that reads markup, or for one that does not: it shows the same in both.
QString notificationText(const QString &text, bool readsMarkup);

// A message of the desktop's notification service, else one from the tray; where there is neither,
// the window asks for attention. The tray's icon only stands there beside the windows: the program
// is never in the tray alone.
class DesktopNotifier : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void notify(const QString &title, const QString &text, std::function<void()> clicked) override;

protected:
    using Clicked = std::function<void()>;

    // Whether the desktop reads markup in the text of a message. It may answer later, once; not
    // when this object is gone.
    virtual void askForMarkup(const std::function<void(bool readsMarkup)> &answered);
    virtual void show(const QString &title, const QString &text, const Clicked &clicked);

private:
    void showInTray(const QString &title, const QString &text, const Clicked &clicked);
    QSystemTrayIcon *tray();

    [[maybe_unused]] BusNotifier *m_bus = nullptr; // null where there is no bus
    QSystemTrayIcon *m_tray = nullptr;
    Clicked m_clicked; // of the newest message of the tray
};

} // namespace counterfoil
