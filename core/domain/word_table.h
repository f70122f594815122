// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace counterfoil {

/// A value of an enumeration and the word that files keep for it. A table is an array of all.
template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView word;
};
template <typename Value>
Named(Value, QLatin1StringView) -> Named<Value>;

/// The table has every value.
template <typename Value, size_t size>
[[nodiscard]] QString wordIn(const std::array<Named<Value>, size> &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const auto &one) { return one.value == value; });
    Q_ASSERT(found != table.end());
    return QString(found->word);
}

template <typename Value, size_t size>
[[nodiscard]] std::optional<Value> valueIn(const std::array<Named<Value>, size> &table,
                                           const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&word](const auto &one) { return one.word == word; });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->value);
}

} // namespace counterfoil
