// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operation_entry.h"

namespace counterfoil {

bool OperationEntry::hasNoOutcome() const
{
    switch (state) {
    case EntryState::Recorded:
    case EntryState::Sent:
    case EntryState::Unknown:
        return true;
    case EntryState::NotSent:
    case EntryState::Refused:
    case EntryState::Settled:
    case EntryState::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

bool OperationEntry::isOpen() const
{
    return hasNoOutcome() || (state == EntryState::Settled && counterfoil::isOpen(status));
}

const Operation *findOperation(const Payment &payment, const OperationEntry &entry)
{
    for (const Operation &operation : payment.operations(entry.kind)) {
        if (entry.operation.isEmpty()
                ? operation.merchantReference == entry.merchantReference &&
                      operation.amount == entry.amount && !entry.before.contains(operation.id)
                : operation.id == entry.operation)
            return &operation;
    }
    return nullptr;
}

} // namespace counterfoil
