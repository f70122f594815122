// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil::testing {

/// The payment as after one more change.
inline void moveOn(Payment &payment)
{
    payment.revision = payment.revision.number().value_or(0) + 1;
}

} // namespace counterfoil::testing
