// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Where the authorisation of a part of a new payment comes from.
enum class CandidateKind {
    Solution,   ///< a new one, with a partner and a method
    OwnPayment, ///< of a payment of this account, once more
    Foreign,    ///< one that another system made at the partner, once more
};

/// A part of a new payment while it is typed.
struct DraftCandidate
{
    CandidateKind kind = CandidateKind::Solution;
    QString amount;
    QString partner;
    QString method;
    QString parentPayment; ///< its id
    QString parentOrder;   ///< of that payment, to show; empty where it was not chosen from a list
    QString token;
    QString reference;

    friend bool operator==(const DraftCandidate &, const DraftCandidate &) = default;
};

} // namespace counterfoil
