// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

namespace counterfoil {

/// What a person can do about an operation that is not settled for good.
enum class EntryAction {
    CheckNow,  ///< read the payment now
    SendNow,   ///< same bytes, same key
    TakeBack,  ///< nothing was sent, and nothing will be
    GiveUp,    ///< stop looking for one whose outcome is unknown; asks first
    DoTheRest, ///< the operation's dialog, for what a conflict left undone
    GotIt,     ///< take note of an end
    ItExists,  ///< name what was created although no answer came; asks for its id
};

/// The main one first; empty where there is nothing to do.
[[nodiscard]] QList<EntryAction> entryActions(const OperationEntry &entry);
/// "Check now"; "…" where something is asked first.
[[nodiscard]] QString actionText(EntryAction action, OperationKind kind);

} // namespace counterfoil
