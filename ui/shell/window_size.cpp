// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_size.h"

#include <QScreen>
#include <QWidget>

namespace counterfoil {

namespace {

/// For the title bar and the frame: a window has them only once it is shown.
constexpr QSize roomOfFrame{8, 40};

} // namespace

void setWindowSizes(QWidget *window, QSize least, QSize wanted)
{
    const QSize room = window->screen()->availableGeometry().size() - roomOfFrame;
    window->setMinimumSize(least.boundedTo(room));
    window->resize(wanted.boundedTo(room));
}

} // namespace counterfoil
