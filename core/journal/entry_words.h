// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

namespace counterfoil::journal {

// The words that the database keeps for what an entry says; never translated, never renamed.
[[nodiscard]] QString wordOf(EntryState state);
[[nodiscard]] QString wordOf(Hold hold);
[[nodiscard]] QString wordOf(OperationStatus status);
[[nodiscard]] QString wordOf(PaymentDecision decision);
[[nodiscard]] QString wordOf(const Creation &creation);

[[nodiscard]] std::optional<EntryState> stateFrom(const QString &word);
[[nodiscard]] std::optional<Hold> holdFrom(const QString &word);
[[nodiscard]] std::optional<OperationKind> kindFrom(const QString &word);
[[nodiscard]] std::optional<OperationStatus> statusFrom(const QString &word);
[[nodiscard]] std::optional<PaymentDecision> decisionFrom(const QString &word);
[[nodiscard]] std::optional<Creation> creationFrom(const QString &word);

} // namespace counterfoil::journal
