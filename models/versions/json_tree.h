// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace counterfoil {

/// A document as a tree whose values are what was sent: a number keeps its digits.
struct JsonNode
{
    enum class Kind { Value, Object, Array };

    Kind kind = Kind::Value;
    QString value;                                     ///< "12.50", "\"EUR\"", "null"; of a Value
    std::vector<std::pair<QString, JsonNode>> members; ///< of an Object, in their order
    std::vector<JsonNode> items;                       ///< of an Array

    /// Null where it has no such member.
    [[nodiscard]] const JsonNode *member(const QString &name) const;

    friend bool operator==(const JsonNode &, const JsonNode &) = default;
};

/// Nothing where it is no JSON, or nested deeper than anything that a provider sends.
[[nodiscard]] std::optional<JsonNode> readJsonTree(const QByteArray &json);

} // namespace counterfoil
