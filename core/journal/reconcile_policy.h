// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace counterfoil {

/// When an operation without a final outcome is looked at again, and what may be repeated.
struct ReconcilePolicy
{
    /// Waits before the first checks (at 0, 2, 5, 15, 45 and 90 s); then every `steady`.
    std::vector<std::chrono::milliseconds> first{
        std::chrono::seconds(0),  std::chrono::seconds(2),  std::chrono::seconds(3),
        std::chrono::seconds(10), std::chrono::seconds(30), std::chrono::seconds(45)};
    std::chrono::milliseconds steady = std::chrono::minutes(5);
    /// After this the entry needs a person.
    std::chrono::milliseconds patience = std::chrono::hours(24);
    /// Two reads this far apart that do not show an operation mean that it is absent.
    std::chrono::milliseconds absence = std::chrono::seconds(30);
    /// How often the same bytes may be sent with the same key before a person has to look.
    int maxSends = 3;
    /// A like operation (payment, kind, amount) this recent has to be confirmed.
    std::chrono::milliseconds duplicateWindow = std::chrono::minutes(15);
    /// An entry that was recorded but not sent when the program ended is sent at the next start
    /// only if it is this recent.
    std::chrono::milliseconds resumeWindow = std::chrono::minutes(15);
    /// How often the entries of processes that died are taken over.
    std::chrono::milliseconds takeover = std::chrono::seconds(5);
};

} // namespace counterfoil
