// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outlined_indicator.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace counterfoil {

void outlineIndicator(QAbstractButton *button)
{
    QPalette palette = button->palette();
    palette.setColor(QPalette::Window, Theme::current().color(ColorRole::TextSecondary));
    button->setPalette(palette);
}

} // namespace counterfoil
