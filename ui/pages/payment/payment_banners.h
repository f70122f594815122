// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger_check.h"
#include "core/gateways/payment_gateway.h"
#include "core/journal/operation_entry.h"

namespace counterfoil {

// The sentences above a payment. Empty where there is nothing to say.

// The figures that do not follow from the others, each with both numbers.
[[nodiscard]] QString mismatchSentence(const std::vector<LedgerMismatch> &mismatches);
// Operations whose outcome is being looked up.
[[nodiscard]] QString unknownSentence(const QList<OperationEntry> &entries);
// What keeps the provider from taking anything else of the payment.
[[nodiscard]] QString blockedSentence(const PaymentGateway &gateway, const Payment &payment);

// That only a notification told of the payment, and after a read that found none, that what is
// shown stays; empty for any other payment.
[[nodiscard]] QString toldSentence(const Payment &payment, const std::optional<ApiError> &error,
                                   const QDateTime &seenAt);

// The kinds of which another operation has to wait.
[[nodiscard]] QList<OperationKind> runningKinds(const QList<OperationEntry> &entries);

} // namespace counterfoil
