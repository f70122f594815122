// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

class QWidget;

namespace counterfoil {

class AccountServices;
class MainWindow;
class OperationDialogs;
class Page;

// Makes the page of a place, as a child of the parent; the one function that knows every kind of
// page.
[[nodiscard]] Page *makePage(const Place &place, AccountServices &services,
                             OperationDialogs &dialogs, MainWindow &window, QWidget *parent);

} // namespace counterfoil
