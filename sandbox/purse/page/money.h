// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"

namespace sandbox::purse {

/// "120.00"; yen have no decimals. For the currencies of the contract.
std::string shownAmount(Minor amount, const std::string &currency);
/// What somebody typed, with a point or a comma; nothing when it is no amount of that currency.
std::optional<Minor> typedAmount(std::string_view text, const std::string &currency);

} // namespace sandbox::purse
