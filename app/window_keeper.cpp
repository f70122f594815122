// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_keeper.h"

#include "ui/shell/main_window.h"
#include "ui/shell/windows.h"

#include <QEvent>

#include <chrono>
#include <utility>

namespace counterfoil {

namespace {

// A window that is dragged changes with every pixel; those of a program that is quit close within
// less.
constexpr std::chrono::milliseconds aMoment{1'000};

} // namespace

WindowKeeper::WindowKeeper(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_kept(folder)
{
    m_writer.setMaxThreadCount(1); // what is kept later is written later
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_isClosing = false;
        keep();
    });
}

QStringList WindowKeeper::accountsLeft()
{
    QStringList accounts;
    const QList<KeptWindow> all = m_kept.windows();
    for (const KeptWindow &window : all) {
        if (!accounts.contains(window.account) && m_watched.count(window.account) == 0)
            accounts << window.account;
    }
    return accounts;
}

QList<KeptWindow> WindowKeeper::leftOn(const QString &account)
{
    QList<KeptWindow> windows = m_kept.windows();
    windows.removeIf([&account](const KeptWindow &window) { return window.account != account; });
    return windows;
}

void WindowKeeper::watch(const QString &account, Windows &windows)
{
    m_watched[account] = &windows;
    connect(&windows, &Windows::opened, this, &WindowKeeper::follow);
}

void WindowKeeper::follow(MainWindow *window)
{
    window->installEventFilter(this);
    connect(window, &MainWindow::placeChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void WindowKeeper::forget(const QString &account)
{
    m_watched.erase(account);
    write([account](KeptWindows &kept) { kept.keep({account}, {}); });
}

void WindowKeeper::setLocked(bool locked)
{
    write([locked](KeptWindows &kept) { kept.setLocked(locked); });
}

/// Beside: a file that must be on the disk may take long.
void WindowKeeper::write(const std::function<void(KeptWindows &)> &change)
{
    m_writer.start([folder = m_folder, change] {
        KeptWindows kept(folder);
        change(kept);
    });
}

void WindowKeeper::end()
{
    m_soon.stop();
    keep();
    m_watched.clear();
    m_writer.waitForDone();
}

/// Where no window is left the program ends, and what was kept before the last one closed holds.
void WindowKeeper::keep()
{
    QStringList accounts;
    QList<KeptWindow> open;
    for (const auto &[account, windows] : m_watched) {
        accounts << account;
        if (!windows)
            continue;
        const QList<MainWindow *> all = windows->all();
        for (const MainWindow *window : all) {
            if (window->isVisible()) // one that was closed goes a little later
                open << window->kept();
        }
    }
    if (!open.isEmpty())
        write([accounts, open](KeptWindows &kept) { kept.keep(accounts, open); });
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Close && !std::exchange(m_isClosing, true))
        keep();
    if (type == QEvent::Close || type == QEvent::Move || type == QEvent::Resize ||
        type == QEvent::WindowStateChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace counterfoil
