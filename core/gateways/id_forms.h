// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterfoil {

/// What an id is the id of, as far as the text around it tells.
enum class IdKind { Payment, Session, Link, Unknown };

/// How a provider writes its ids, so that they are found in what a person copies.
struct IdForms
{
    struct Path
    {
        IdKind kind;
        QString before; ///< pattern of what stands in front of the id in an address
    };
    struct Member
    {
        QString name;
        IdKind kind;
    };

    QString id; ///< pattern of one as the provider writes it, without groups
    /// Patterns of one as documents hand it over, with breaks in it or without its hyphens; the
    /// first that is met anywhere in a text counts.
    std::vector<QString> handed;
    /// What was handed over, as the provider writes it.
    QString (*written)(const QString &handed) = nullptr;
    std::vector<Path> paths;     ///< the first that fits counts
    std::vector<Member> marks;   ///< an object with such a member has an "id" of that kind
    std::vector<Member> members; ///< of JSON, whose value is such an id
    /// Pattern of what its payments can be asked for by beside it; empty: by nothing else.
    QString asked = {};

    /// Whether the text is an id by which the provider can be asked for something of that kind.
    [[nodiscard]] bool canBeAsked(IdKind kind, const QString &text) const;
};

} // namespace counterfoil
