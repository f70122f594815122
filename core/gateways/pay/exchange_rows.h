// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice_field.h"
#include "core/gateways/pay/legacy_order.h"

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

// The fields of an exchange, for a person who reads it. What has to be there and is not has a row,
// too.

[[nodiscard]] std::vector<NoticeField> rowsOfMultiCore(JsonValue root,
                                                       const SaidDecimals &decimals);
/// All that came, empty ones included.
[[nodiscard]] std::vector<NoticeField> rowsOfLegacy(const LegacyFields &fields,
                                                    const LegacySetting &setting, bool isOfRefund);

} // namespace counterfoil::pay
