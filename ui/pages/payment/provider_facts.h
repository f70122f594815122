// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

class FactSheet;

// What only the provider has, under its own names; each value can be copied. More than `most` of
// them are counted, and not shown.
void addOwnFacts(FactSheet &sheet, const std::vector<Fact> &facts, size_t most);
// The groups of the payment as sections. Empties the sheet first.
void fillProviderFacts(FactSheet &sheet, const Payment &payment);

} // namespace counterfoil
