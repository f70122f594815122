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
    return entry.abort ? Place::session(entry.abort->session.text())
                       : Place::payment(entry.payment.text());
}

} // namespace counterfoil
