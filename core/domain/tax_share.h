// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

/// The tax in an operation of that amount: as much of the tax that is left as the amount is of what
/// is available, so that all parts together have the whole tax. Halves are rounded up. None where
/// the payment tells no tax.
[[nodiscard]] std::optional<Money> proportionalTax(const Payment &payment, OperationKind kind,
                                                   Money amount);

} // namespace counterfoil
