// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QWidget>

namespace counterfoil {

class AccountServices;

// The title of a tool's page, and a choice among the tools that are of use for the account.
class ToolsHeader : public QWidget
{
    Q_OBJECT

public:
    ToolsHeader(Place::Kind shown, const QString &title, AccountServices &services,
                QWidget *parent = nullptr);

signals:
    void openRequested(const counterfoil::Place &place);
};

} // namespace counterfoil
