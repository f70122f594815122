// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace counterfoil {

// What a page shows; also the history's entry and what --open takes.
struct Address
{
    enum class Kind { Payments, Sessions, Payment, Session, Link };

    Kind kind = Kind::Payments;
    QString id; // empty for the lists

    static Address payment(const QString &id) { return {Kind::Payment, id}; }
    static Address session(const QString &id) { return {Kind::Session, id}; }
    static Address link(const QString &id) { return {Kind::Link, id}; }

    friend bool operator==(const Address &, const Address &) = default;
};

// "payment:ID", "session:ID", "link:ID" or "counterfoil://payment/ID". It only navigates, so
// anything else, and an id that no provider would give, is refused.
[[nodiscard]] std::optional<Address> parseAddress(const QString &text);

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::Address)
