// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_text.h"

namespace counterfoil {

/// What is wrong with the form of a text that is not empty: a country that ISO 3166 does not know,
/// a day that the calendar does not have. Empty where it is good, or has no form.
[[nodiscard]] QString formSentence(OrderText which, const QString &text);

} // namespace counterfoil
