// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/services/said_currencies.h"

namespace counterfoil {

/// About a currency whose decimals are not known.
[[nodiscard]] QString unknownDecimalsSentence(Currency currency);
/// "2 decimals: 45.00 XQX", for the amount as a person would read it then.
[[nodiscard]] QString decimalsChoice(Money example, int decimals,
                                     const QLocale &locale = QLocale());
[[nodiscard]] QString saidCurrenciesSentence(const SaidCurrenciesError &error);

} // namespace counterfoil
