// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/net/json/json_value.h"

#include <QStringList>

namespace counterfoil::payex {

/// What an object says beyond the members that are read elsewhere: each text, number and truth
/// value, those of inner objects as "problem.title" and those of lists as "problems.0.name".
/// Objects that only name another resource say nothing.
[[nodiscard]] std::vector<Fact> factsOf(JsonValue object, Currency currency,
                                        const QStringList &readElsewhere);

} // namespace counterfoil::payex
