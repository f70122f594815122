// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "ui/desktop_notifier.h"
#include "ui/operation_notices.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

Windows::Windows(Desk &desk, OperationDialogs &dialogs, std::unique_ptr<Notifier> notifier,
                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_notifier(notifier ? std::move(notifier) : std::make_unique<DesktopNotifier>())
    , m_notices(new OperationNotices(desk, *m_notifier, this))
{
    connect(m_notices, &OperationNotices::paymentRequested, this,
            [this](const PaymentId &id) { bringForward(Place::payment(id.text())); });
}

Windows::~Windows()
{
    const QList<MainWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
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

MainWindow *Windows::open(const Place &place)
{
    auto *window = new MainWindow(m_desk, m_dialogs);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setAttribute(Qt::WA_QuitOnClose);
    m_windows << window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &MainWindow::newWindowRequested, this, &Windows::open);
    window->open(place);
    window->show();
    return window;
}

} // namespace counterfoil
