// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <tl/expected.hpp>

namespace counterfoil::journal {

// The words that the database keeps for what an entry says; never translated, never renamed.
[[nodiscard]] QString wordOf(EntryState state);
[[nodiscard]] QString wordOf(Hold hold);
[[nodiscard]] QString wordOf(OperationStatus status);
[[nodiscard]] QString wordOf(ErrorKind kind);
[[nodiscard]] QString wordOf(NetworkFault fault);

[[nodiscard]] std::optional<EntryState> stateFrom(const QString &word);
[[nodiscard]] std::optional<Hold> holdFrom(const QString &word);
[[nodiscard]] std::optional<OperationKind> kindFrom(const QString &word);
[[nodiscard]] std::optional<OperationStatus> statusFrom(const QString &word);

[[nodiscard]] QByteArray encodeError(const std::optional<ApiError> &error);
[[nodiscard]] QByteArray encodeEvidence(const QList<Evidence> &evidence);

/// What a column holds, or what is wrong in it, for the log.
template <typename T>
using Decoded = tl::expected<T, QString>;
[[nodiscard]] Decoded<std::optional<ApiError>> decodeError(const QByteArray &json);
[[nodiscard]] Decoded<QList<Evidence>> decodeEvidence(const QByteArray &json);

} // namespace counterfoil::journal
