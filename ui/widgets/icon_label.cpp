// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

IconLabel::IconLabel(Icon icon, ColorRole role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    const int side = Theme::current().scaled(size);
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, Theme::current().color(m_role));
}

} // namespace counterfoil
