// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

/// "Emily Rose Parker", else the e-mail address; empty when neither is known. See shownText().
[[nodiscard]] QString customerText(const Payment &payment);

} // namespace counterfoil
