// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_state.h"

#include <optional>

namespace counterfoil::catalogue {

// What the file keeps for a state or a kind: a number, for there are millions of them, and lists
// are sorted by it. A number never changes its meaning; what is added takes one that was not used.

[[nodiscard]] int storedNumber(PaymentState state);
[[nodiscard]] int storedNumber(OperationKind kind);

/// None for a number that this version does not know.
[[nodiscard]] std::optional<PaymentState> paymentStateFrom(int number);
[[nodiscard]] std::optional<OperationKind> operationKindFrom(int number);

/// The states in one text, and back. What is no number that we know becomes AuthorisationUnknown:
/// a state that cannot be named, rather than another one or none.
[[nodiscard]] QString storedStates(const std::vector<PaymentState> &states);
[[nodiscard]] std::vector<PaymentState> statesFrom(const QString &text);

} // namespace counterfoil::catalogue
