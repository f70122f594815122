// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <memory>

namespace counterfoil {

class Desk;
class MainWindow;
class OperationDialogs;
class Page;

// Makes the page of a place; the one function that knows every kind of page.
[[nodiscard]] std::unique_ptr<Page> makePage(const Place &place, Desk &desk,
                                             OperationDialogs &dialogs, MainWindow &window);

} // namespace counterfoil
