// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_state.h"
#include "ui/theme/status_look.h"

namespace counterfoil {

/// The chips of a payment, in the order of paymentStates(). An unknown word of the authorisation is
/// shown as it came.
[[nodiscard]] QList<StatusLook> paymentLooks(const Payment &payment);
/// The same of states that are known already, as those of a PaymentRow.
[[nodiscard]] QList<StatusLook> paymentLooks(const std::vector<PaymentState> &states,
                                             const QString &authorisationWord);

} // namespace counterfoil
