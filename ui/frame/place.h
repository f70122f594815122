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
        Refunds,
        Operations,
        Notices,
        Settings,
        Payment,
        Session,
        Link
    };

    Kind kind = Kind::Payments;
    QString id; // empty for the lists

    static Place payment(const QString &id) { return {Kind::Payment, id}; }
    static Place session(const QString &id) { return {Kind::Session, id}; }
    static Place link(const QString &id) { return {Kind::Link, id}; }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::Place)
