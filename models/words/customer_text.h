// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payer.h"

namespace counterfoil {

/// "Emily Rose Parker", else the e-mail address; empty when neither is known. See shownText().
[[nodiscard]] QString customerText(const Payment &payment);

/// "billing address": where the name is from. Empty when the customer's own name is known.
[[nodiscard]] QString nameSourceText(const Payer &payer);

/// The name with its source, and the e-mail address; without what is not known. See shownText().
[[nodiscard]] QStringList payerTexts(const Payer &payer);

} // namespace counterfoil
