// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <vector>

namespace counterfoil {

/// What the open operations of a kind hold back from what is available: their PENDING and UNCERTAIN
/// parts (decision P20), or the whole amount of one that lists no parts yet.
[[nodiscard]] Money heldBack(const Payment &payment, OperationKind kind);

/// A figure of a payment's ledger that does not follow from the others (purse-api.md).
struct LedgerMismatch
{
    QString field; ///< such as "available_to_capture"
    Money reported;
    Money computed;
};

/// Compares the available amounts with authorised − captured − voided and captured − refunded,
/// less what is still PENDING or UNCERTAIN. A payment that breaks one is shown, never refused.
[[nodiscard]] std::vector<LedgerMismatch> checkLedger(const Payment &payment);

} // namespace counterfoil
