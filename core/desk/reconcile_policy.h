// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace counterfoil {

/// When an operation without a final outcome is looked at again (design.md section 5).
struct ReconcilePolicy
{
    /// Waits before the first checks; then every `steady`.
    std::vector<std::chrono::milliseconds> first{
        std::chrono::seconds(0),  std::chrono::seconds(2),  std::chrono::seconds(3),
        std::chrono::seconds(10), std::chrono::seconds(30), std::chrono::seconds(45)};
    std::chrono::milliseconds steady = std::chrono::minutes(5);
    /// Two reads this far apart that do not show an operation mean that it is absent.
    std::chrono::milliseconds absence = std::chrono::seconds(30);
    /// How often the same bytes may be sent with the same key before a person has to look.
    int maxSends = 3;
};

} // namespace counterfoil
