// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

/// From inclusive, until exclusive; none: no bound.
struct SearchRange
{
    std::optional<qint64> from;
    std::optional<qint64> until;

    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

/// What is wrong with a value, and where in it.
struct ValueFault
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString sentence;
};

} // namespace counterfoil
