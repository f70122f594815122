// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace counterfoil {

// What a page shows, and the entry of a window's history.
struct Place
{
    enum class Kind {
        Payments,
        Sessions,
        Links,
        Refunds,
        Operations,
        Events,
        Notices,
        Eligible,
        Redirects,
        Settings,
        Payment,
        Session,
        Link,
        NewSession, // the id is that of a payment whose order it begins with; empty for none
        NewPayment  // likewise
    };

    Kind kind = Kind::Payments;
    QString id; // empty for the lists; of Eligible: "payment:ID", as on the command line

    static Place payment(const QString &id) { return {Kind::Payment, id}; }
    static Place session(const QString &id) { return {Kind::Session, id}; }
    // What the order of that document could be paid with.
    static Place eligible(const QString &kind, const QString &id)
    {
        return {Kind::Eligible, kind + QLatin1Char(':') + id};
    }
    static Place newSession(const QString &payment = {}) { return {Kind::NewSession, payment}; }
    static Place newPayment(const QString &payment = {}) { return {Kind::NewPayment, payment}; }
    static Place link(const QString &id) { return {Kind::Link, id}; }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::Place)
