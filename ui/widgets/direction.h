// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QtCore/qnamespace.h>

namespace counterfoil {

// Qt aligns a label by the direction of its text, so that an amount among Hebrew facts would stand
// on the other side. These go by the window's direction.
Qt::Alignment windowAlignment(Qt::Alignment alignment);
// Layouts and contents margins know left and right only.
QMargins windowMargins(int leading, int top, int trailing, int bottom);

} // namespace counterfoil
