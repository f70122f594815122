// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_state.h"

namespace counterfoil {

// What chips say, for places without chips: paper, files, the clipboard, those who hear it. All of
// these may be shown as they are: see shownText().

/// "Partly captured"; `authorisationWord` is the provider's, for a state that we do not know.
[[nodiscard]] QString paymentStateText(PaymentState state, const QString &authorisationWord);
/// Of a word that an operation, or a part of one, is in: "Success", "Unknown: PARKED".
[[nodiscard]] QString operationStatusText(const QString &word);
[[nodiscard]] QString operationStatusText(const Word<OperationStatus> &status);
/// The same of an authorisation and its parts: "Authorised".
[[nodiscard]] QString authorisationStatusText(const QString &word);
/// The same of a client session: "Aborted by the shop".
[[nodiscard]] QString sessionStatusText(const QString &word);

} // namespace counterfoil
