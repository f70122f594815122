// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QRectF;

namespace counterfoil {

// A rounded ground of that fill; in high contrast with an edge in the colour of its ink, since the
// fill is hardly lighter than the window there. Leaves its pen and brush on the painter.
void paintSoftFill(QPainter &painter, const QRectF &rect, qreal radius, ColorRole fill,
                   ColorRole ink);

} // namespace counterfoil
