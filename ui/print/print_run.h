// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace counterfoil {

/// How far the making of pages is. Shared by the thread that makes them and the one that shows it.
struct PrintRun
{
    std::atomic_bool isCancelled = false;
    std::atomic_int counted = 0; ///< pages
    std::atomic_int painted = 0; ///< of those, once all are counted
};

} // namespace counterfoil
