// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace counterfoil {

/// How far a payment had come when it was read. Its gateway makes it of whatever rises with each
/// change; one whose provider tells nothing of the kind is unknown, and so is its order to others.
class Revision
{
public:
    enum class Order { Older, Same, Newer, Unknown };

    Revision() = default;
    Revision(qint64 number)
        : m_number(number)
    {}
    /// What stored() made.
    static Revision fromStored(qint64 number)
    {
        return number == Unstored ? Revision() : Revision(number);
    }

    [[nodiscard]] Order against(const Revision &other) const
    {
        if (!m_number || !other.m_number)
            return Order::Unknown;
        if (*m_number == *other.m_number)
            return Order::Same;
        return *m_number < *other.m_number ? Order::Older : Order::Newer;
    }
    [[nodiscard]] bool isNewerThan(const Revision &other) const
    {
        return against(other) == Order::Newer;
    }
    [[nodiscard]] bool isOlderThan(const Revision &other) const
    {
        return against(other) == Order::Older;
    }

    /// For a person to read; none for an unknown one.
    [[nodiscard]] std::optional<qint64> number() const { return m_number; }
    /// For a file.
    [[nodiscard]] qint64 stored() const { return m_number.value_or(Unstored); }

    friend bool operator==(const Revision &, const Revision &) = default;

private:
    static constexpr qint64 Unstored = -1;

    std::optional<qint64> m_number;
};

} // namespace counterfoil
