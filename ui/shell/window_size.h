// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QByteArray;
class QWidget;

namespace counterfoil {

/// The first size of a window and the least it can be given, both no larger than its screen has
/// room for, whatever the scaling. Before it is shown.
void setWindowSizes(QWidget *window, QSize least, QSize wanted);

/// Puts the window where QWidget::saveGeometry() of an earlier one says, no larger than its screen
/// has room for: that one may have stood on another. Before it is shown.
void restoreWindow(QWidget *window, const QByteArray &geometry);

} // namespace counterfoil
