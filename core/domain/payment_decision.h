// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// What a merchant decides of a payment that moves no amount.
enum class PaymentDecision {
    Approve, ///< of one that waits for it
    Decline,
    Abort, ///< of one that nobody has paid yet
};

} // namespace counterfoil
