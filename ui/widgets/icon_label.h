// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace counterfoil {

// An icon that only decorates, tinted while it is painted.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    // The size is at 100 %.
    IconLabel(Icon icon, ColorRole role, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    ColorRole m_role;
};

} // namespace counterfoil
