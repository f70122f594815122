// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <nlohmann/json.hpp>

namespace counterfoil::test {

/// The payment written back as PayEx has it, so that what the parser dropped shows as a difference.
nlohmann::ordered_json rewriteAsPayex(const Payment &payment);

} // namespace counterfoil::test
