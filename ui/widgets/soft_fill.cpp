// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/soft_fill.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

void paintSoftFill(QPainter &painter, const QRectF &rect, qreal radius, ColorRole fill,
                   ColorRole ink)
{
    const Tokens &tokens = Theme::current();
    const QColor edge = tokens.edge(ink);
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.setPen(edge.isValid() ? QPen(edge) : QPen(Qt::NoPen));
    painter.setBrush(tokens.color(fill));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace counterfoil
