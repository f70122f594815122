// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/wire.h"

#include <QJsonObject>

namespace counterfoil::test {

// Faults that many rows have, by their names.

[[nodiscard]] QJsonObject status(int code, const QJsonObject &more = {});
/// The request takes effect first.
[[nodiscard]] QJsonObject statusAfter(int code, const QJsonObject &more = {});
/// That status with this body, whatever it is, after the effect or without one.
[[nodiscard]] QJsonObject saysAfter(int code, const QByteArray &body);
[[nodiscard]] QJsonObject saysInstead(int code, const QByteArray &body);
[[nodiscard]] QJsonObject drop(const char *when);
[[nodiscard]] QJsonObject outcome(const char *first, const char *then);

/// The request takes effect, and its answer arrives with that text instead of another.
[[nodiscard]] Tampering replacing(const QByteArray &text, const QByteArray &by);
/// The request takes effect, and its answer is another one.
[[nodiscard]] Tampering answering(const QByteArray &bytes);

} // namespace counterfoil::test
