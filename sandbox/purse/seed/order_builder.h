// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/seed/person.h"
#include "sandbox/purse/state/payment.h"

namespace sandbox::purse {

/// An order of the demo shop whose lines, shipping fee included, sum to exactly this amount.
Json makeOrder(const std::string &reference, Minor amount, const std::string &currency,
               const Person &person, TimePoint ordered, Random &random);

} // namespace sandbox::purse
