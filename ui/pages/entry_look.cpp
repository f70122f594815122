// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_look.h"

#include "ui/pages/payment/timeline_look.h"

namespace counterfoil {

StatusLook entryLook(const OperationEntry &entry)
{
    if (entry.state == EntryState::Recorded && entry.sendAt.isValid())
        return statusLook(Look::Waiting);
    return entryLook(entry.state, entry.status.text());
}

Place entryPlace(const OperationEntry &entry)
{
    if (entry.creation && entry.about().isEmpty())
        return {Place::Kind::Operations, {}}; // nobody knows its id yet
    const bool isSession =
        entry.abort || (entry.creation && entry.creation->kind == CreationKind::Session);
    return isSession ? Place::session(entry.about()) : Place::payment(entry.about());
}

} // namespace counterfoil
