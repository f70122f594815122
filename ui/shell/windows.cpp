// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "models/app_settings.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operation_notices.h"
#include "ui/shell/window_size.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

Windows::Windows(AccountServices &services, OperationDialogs &dialogs,
                 std::unique_ptr<Notifier> notifier, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_notifier(notifier ? std::move(notifier) : std::make_unique<DesktopNotifier>())
    , m_notices(new OperationNotices(services, *m_notifier, this))
{
    connect(m_notices, &OperationNotices::openRequested, this,
            [this](const Place &place) { bringForward(place); });
}

Windows::~Windows()
{
    const QList<MainWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
}

void Windows::setWindowServices(WindowServices &windowServices)
{
    m_windowServices = &windowServices;
    m_notices->setIsWanted(
        [&windowServices] { return windowServices.settings().tellsOfOperations(); });
    m_notices->setIsLocked([&windowServices] { return windowServices.lock().isLocked(); });
}

void Windows::renew()
{
    for (MainWindow *window : std::as_const(m_windows))
        window->renew();
}

void Windows::bringForward()
{
    if (m_windows.isEmpty()) {
        open();
        return;
    }
    MainWindow *window = m_windows.first();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

// A window with an open dialog is in use: it keeps its page.
void Windows::bringForward(const Place &place)
{
    for (MainWindow *window : std::as_const(m_windows)) {
        if (OverlayDialog::openIn(window))
            continue;
        window->open(place);
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return;
    }
    open(place);
}

void Windows::reopen(const QList<KeptWindow> &left, const std::optional<Place> &place)
{
    for (const KeptWindow &kept : left) {
        MainWindow *window = make();
        window->openKept(kept);
        restoreWindow(window, kept.geometry);
        emit opened(window);
        window->show();
    }
    if (left.isEmpty())
        open(place.value_or(Place()));
    else if (place)
        bringForward(*place);
}

MainWindow *Windows::open(const Place &place)
{
    MainWindow *window = make();
    window->open(place);
    if (m_windowServices && m_windows.size() == 1)
        restoreWindow(window, m_windowServices->settings().windowGeometry());
    emit opened(window);
    window->show();
    return window;
}

MainWindow *Windows::make()
{
    auto *window = new MainWindow(m_services, m_dialogs, m_windowServices);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setAttribute(Qt::WA_QuitOnClose);
    m_windows << window;
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeOne(window);
        if (m_windows.isEmpty())
            emit lastClosed();
    });
    connect(window, &MainWindow::newWindowRequested, this, &Windows::open);
    return window;
}

} // namespace counterfoil
