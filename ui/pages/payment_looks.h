// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "models/payment_state.h"
#include "ui/theme/status_look.h"

#include <QList>

namespace counterfoil {

// The chips of a payment, wherever it is shown.
[[nodiscard]] StatusLook paymentLook(PaymentState state, const Payment &payment);
[[nodiscard]] QList<StatusLook> paymentLooks(const Payment &payment);

} // namespace counterfoil
