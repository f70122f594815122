// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_size.h"

#include <QByteArray>
#include <QScreen>
#include <QWidget>

namespace counterfoil {

namespace {

/// For the title bar and the frame: a window has them only once it is shown.
constexpr QSize roomOfFrame{8, 40};

QSize roomFor(const QWidget *window)
{
    return window->screen()->availableGeometry().size() - roomOfFrame;
}

} // namespace

void setWindowSizes(QWidget *window, QSize least, QSize wanted)
{
    const QSize room = roomFor(window);
    window->setMinimumSize(least.boundedTo(room));
    window->resize(wanted.boundedTo(room));
}

void restoreWindow(QWidget *window, const QByteArray &geometry)
{
    window->restoreGeometry(geometry);
    if (!window->isMaximized() && !window->isFullScreen())
        window->resize(window->size().boundedTo(roomFor(window)));
}

} // namespace counterfoil
