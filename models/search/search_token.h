// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

/// What stands between two spaces of a search.
struct SearchToken
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool isNegated = false;
    QString name = {}; ///< what stands before a colon, in lower case
    qsizetype valueBegin = 0;
    QString value = {}; ///< without quotes
    bool isQuoted = false;
    bool isClosed = false; ///< by a quote
    bool isPhone = false;  ///< a phone number with its spaces

    [[nodiscard]] qsizetype end() const { return begin + length; }
    [[nodiscard]] bool isOr() const;
};

/// The text with each control character replaced by a space.
[[nodiscard]] QString searchableText(QString text);
/// The first token at or behind the position.
[[nodiscard]] std::optional<SearchToken> nextToken(const QString &text, qsizetype from);
/// Written so that a token has it as its value: a quote inside quotes is doubled.
[[nodiscard]] QString quoted(QString value);
/// Whether the value has to be quoted where it is written behind this: a hyphen, a name, both or
/// nothing.
[[nodiscard]] bool needsQuotes(const QString &before, const QString &value);

} // namespace counterfoil
