// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace counterfoil {

/// The first size of a window and the least it can be given, both no larger than its screen has
/// room for, whatever the scaling. Before it is shown.
void setWindowSizes(QWidget *window, QSize least, QSize wanted);

} // namespace counterfoil
