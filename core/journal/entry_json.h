// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <tl/expected.hpp>

namespace counterfoil::journal {

// The columns of the database that hold JSON: why an operation failed, and what was read of it. The
// words in them are never translated, never renamed.
[[nodiscard]] QString wordOf(ErrorKind kind);

[[nodiscard]] QByteArray encodeError(const std::optional<ApiError> &error);
[[nodiscard]] QByteArray encodeEvidence(const QList<Evidence> &evidence);

/// What a column holds, or what is wrong in it, for the log.
template <typename T>
using Decoded = tl::expected<T, QString>;
[[nodiscard]] Decoded<std::optional<ApiError>> decodeError(const QByteArray &json);
[[nodiscard]] Decoded<QList<Evidence>> decodeEvidence(const QByteArray &json);

} // namespace counterfoil::journal
