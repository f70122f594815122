// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_actions.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct EntryActionsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::EntryActions)
};

QString restText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return EntryActionsWords::tr("Capture the rest…");
    case OperationKind::Refund:
        return EntryActionsWords::tr("Refund the rest…");
    case OperationKind::Void:
        return EntryActionsWords::tr("Void the rest…");
    }
    Q_UNREACHABLE();
}

QList<EntryAction> settledActions(const OperationEntry &entry)
{
    if (entry.isOpen())
        return {EntryAction::CheckNow};
    if (!entry.needsAttention())
        return {};
    if (entry.status.is(OperationStatus::Conflict))
        return {EntryAction::DoTheRest, EntryAction::GotIt};
    return {EntryAction::GotIt};
}

} // namespace

QList<EntryAction> entryActions(const OperationEntry &entry)
{
    switch (entry.state) {
    case EntryState::Recorded: // without a cooling-off it is on its way already
        return entry.sendAt.isValid() ? QList{EntryAction::TakeBack} : QList<EntryAction>();
    case EntryState::Sent:
    case EntryState::Cancelled:
        return {};
    case EntryState::NotSent:
        // A provider that asked for patience gets it.
        return entry.nextCheck.isValid() ? QList{EntryAction::TakeBack}
                                         : QList{EntryAction::SendNow, EntryAction::TakeBack};
    case EntryState::Refused:
        return entry.needsAttention() ? QList{EntryAction::GotIt} : QList<EntryAction>();
    case EntryState::Unknown:
        if (entry.creation) // nothing can be looked up
            return {EntryAction::ItExists, EntryAction::GiveUp};
        return entry.hold == Hold::None ? QList{EntryAction::CheckNow}
                                        : QList{EntryAction::CheckNow, EntryAction::GiveUp};
    case EntryState::Settled:
        return settledActions(entry);
    }
    Q_UNREACHABLE();
}

QString actionText(EntryAction action, OperationKind kind)
{
    switch (action) {
    case EntryAction::CheckNow:
        return EntryActionsWords::tr("Check now");
    case EntryAction::SendNow:
        return EntryActionsWords::tr("Send now");
    case EntryAction::TakeBack:
        //: Button: cancels an operation that was not sent yet
        return EntryActionsWords::tr("Cancel sending");
    case EntryAction::GiveUp:
        //: Button: stops waiting for the outcome of an operation
        return EntryActionsWords::tr("Give up…");
    case EntryAction::DoTheRest:
        return restText(kind);
    case EntryAction::GotIt:
        //: Button: says that a person has seen the outcome
        return EntryActionsWords::tr("Got it");
    case EntryAction::ItExists:
        //: Button: what was created with an unknown outcome is at the provider
        return EntryActionsWords::tr("It exists…");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
