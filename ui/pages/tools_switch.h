// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QWidget>

namespace counterfoil {

// Leads from one page of Tools to another; each of them has it above its title.
class ToolsSwitch : public QWidget
{
    Q_OBJECT

public:
    // Without a checkout, only what needs none.
    ToolsSwitch(Place::Kind current, bool hasCheckout, QWidget *parent = nullptr);

signals:
    void openRequested(const counterfoil::Place &place);
};

} // namespace counterfoil
