// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace counterfoil {

// Arithmetic that does not wrap: nothing where the result does not fit.

[[nodiscard]] inline std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

[[nodiscard]] inline std::optional<qint64> checkedSubtract(qint64 a, qint64 b)
{
    qint64 difference = 0;
    return __builtin_sub_overflow(a, b, &difference) ? std::nullopt : std::optional(difference);
}

[[nodiscard]] inline std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    qint64 product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

/// 12 and 3 give 123; false where that does not fit.
[[nodiscard]] inline bool appendDigit(qint64 &value, int digit)
{
    const auto shifted = checkedMultiply(value, 10);
    const auto appended = shifted ? checkedAdd(*shifted, digit) : std::nullopt;
    value = appended.value_or(value);
    return appended.has_value();
}

} // namespace counterfoil
