// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/operation_entry.h"

namespace counterfoil {

bool canBecome(EntryState from, EntryState to)
{
    switch (from) {
    case EntryState::Recorded:
        return to == EntryState::Sent || to == EntryState::NotSent || to == EntryState::Cancelled;
    case EntryState::Sent:
        return to == EntryState::NotSent || to == EntryState::Refused ||
               to == EntryState::Unknown || to == EntryState::Settled;
    case EntryState::NotSent:
        return to == EntryState::Sent || to == EntryState::Cancelled || to == EntryState::NotSent;
    case EntryState::Unknown:
        return to == EntryState::Sent || to == EntryState::Refused || to == EntryState::Unknown ||
               to == EntryState::Settled || to == EntryState::Cancelled;
    case EntryState::Settled:
        return to == EntryState::Settled;
    case EntryState::Refused: // only its acknowledgement can still be added
        return to == EntryState::Refused;
    case EntryState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

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
    case EntryState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool OperationEntry::isOpen() const
{
    return hasNoOutcome() || (state == EntryState::Settled && counterfoil::isOpen(status)) ||
           (state == EntryState::NotSent && nextCheck.isValid());
}

bool OperationEntry::mayHaveTakenPlace() const
{
    if (state == EntryState::Refused)
        return error && error->sent && !error->isFromProvider;
    return state == EntryState::Settled && !status.is(OperationStatus::Failure);
}

bool OperationEntry::needsAttention() const
{
    if (state == EntryState::NotSent)
        return !nextCheck.isValid();
    if (isOpen())
        return hold != Hold::None;
    if (acknowledgedAt.isValid())
        return false;
    return (state == EntryState::Settled && !status.is(OperationStatus::Success)) ||
           (state == EntryState::Refused && mayHaveArrived);
}

const QString &OperationEntry::about() const
{
    if (creation && creation->kind == CreationKind::Session)
        return creation->session.text();
    return abort ? abort->session.text() : payment.text();
}

SentOperation OperationEntry::sent() const
{
    return {payment, kind, amount, merchantReference, operation};
}

const Operation *findOperation(const Payment &payment, const OperationEntry &entry)
{
    if (!entry.isOperation())
        return nullptr;
    return listedOperation(payment, entry.sent(), entry.before);
}

} // namespace counterfoil
