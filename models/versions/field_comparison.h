// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/payment_fields.h"

namespace counterfoil {

/// One field of two payments, or of two versions of one; a value that is not there is nothing.
struct ComparedField
{
    size_t group = 0; ///< in FieldComparison::groups
    FieldKind kind = FieldKind::Own;
    QString ownName;
    FieldValue left;
    FieldValue right;

    [[nodiscard]] bool differs() const { return left != right; }
};

struct FieldComparison
{
    std::vector<FieldGroup> groups;    ///< without their fields; of the right where both have it
    std::vector<ComparedField> fields; ///< all of them, in the order of reading
    std::vector<size_t> different;     ///< the places in `fields` of those that differ
};

/// Versions of one payment are compared by ids: what has another place is the same, and what came
/// is no other than what was there. Two payments are compared by place: the first refund with the
/// first. Takes time for what both have; any thread.
[[nodiscard]] FieldComparison compareFields(const Payment &left, const Payment &right);

} // namespace counterfoil
