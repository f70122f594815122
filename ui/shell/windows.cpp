// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "ui/shell/main_window.h"

namespace counterfoil {

Windows::Windows(Desk &desk, OperationDialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{}

Windows::~Windows()
{
    const QList<MainWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
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
