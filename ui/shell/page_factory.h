// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <functional>
#include <memory>

namespace counterfoil {

class Desk;
class Page;

// Makes the page of a place; the one function that knows every kind of page.
[[nodiscard]] std::unique_ptr<Page> makePage(const Place &place, Desk &desk,
                                             const std::function<void()> &openSearch);

} // namespace counterfoil
