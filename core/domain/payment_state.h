// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QStringList>

#include <vector>

namespace counterfoil {

/// What became of a payment, in the words that chips show.
enum class PaymentState {
    Authorised,
    PartlyCaptured,
    Captured,
    PartlyRefunded,
    Refunded,
    PartlyVoided,
    Voided,
    AuthorisationPending,
    Refused,
    Error,
    Aborted,
    AuthorisationUnknown, ///< a word that we do not know: shown verbatim
    OperationPending,
    OperationUncertain,
    OperationConflict,
    OperationFailure,
    ToVerify, ///< waits for the merchant to approve or decline it
    ChargedBack,
};

/// From the authorisation, the overview, and the operations: those still open, and the newest of
/// each kind where it ended badly. The money comes first, then what needs attention.
[[nodiscard]] std::vector<PaymentState> paymentStates(const Payment &payment);

/// What a search calls the state: "partly-captured". Kept in files, so never translated.
[[nodiscard]] QString wordOf(PaymentState state);
/// All of these words, each once.
[[nodiscard]] QStringList paymentStateWords();

} // namespace counterfoil
