// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QList>

namespace counterfoil {

/// One figure of the sums on top of an operation.
struct OperationSum
{
    QString label;
    Money amount;
    bool strong = false; ///< the one that limits the operation
    friend bool operator==(const OperationSum &, const OperationSum &) = default;
};

/// What a person has to know before an operation of that kind, the available amount last.
[[nodiscard]] QList<OperationSum> operationSums(const Payment &payment, OperationKind kind);

} // namespace counterfoil
