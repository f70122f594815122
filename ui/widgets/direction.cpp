// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/direction.h"

#include <QGuiApplication>
#include <QStyle>

namespace counterfoil {

Qt::Alignment windowAlignment(Qt::Alignment alignment)
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment);
}

QMargins windowMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isLeftToRight() ? QMargins(leading, top, trailing, bottom)
                                            : QMargins(trailing, top, leading, bottom);
}

} // namespace counterfoil
