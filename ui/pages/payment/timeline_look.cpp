// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/timeline_look.h"

#include "ui/pages/events/event_look.h"

namespace counterfoil {

Icon operationIcon(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return Icon::ArrowDownToLine;
    case OperationKind::Refund:
        return Icon::Undo2;
    case OperationKind::Void:
        return Icon::Ban;
    }
    return Icon::Circle;
}

namespace {

ColorRole operationColor(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return ColorRole::LedgerCaptured;
    case OperationKind::Refund:
        return ColorRole::LedgerRefunded;
    case OperationKind::Void:
        return ColorRole::LedgerVoided;
    }
    return ColorRole::TextTertiary;
}

} // namespace

HappeningLook happeningLook(TimelineKind kind, std::optional<OperationKind> operation)
{
    switch (kind) {
    case TimelineKind::Entry:
    case TimelineKind::Operation:
        return operation ? HappeningLook{operationIcon(*operation), operationColor(*operation)}
                         : HappeningLook{};
    case TimelineKind::Authorisation:
        return {Icon::ShieldCheck, ColorRole::LedgerCaptured};
    case TimelineKind::Start:
        return {Icon::ShoppingCart, ColorRole::TextTertiary};
    case TimelineKind::Notice:
        return {Icon::Inbox, ColorRole::TextTertiary};
    }
    return {};
}

StatusLook entryLook(EntryState state, const QString &status)
{
    switch (state) {
    case EntryState::Recorded:
    case EntryState::Sent:
        return statusLook(Look::Sending);
    case EntryState::NotSent:
        return statusLook(Look::NotSent);
    case EntryState::Refused:
        return statusLook(Look::Refused);
    case EntryState::Cancelled:
        return statusLook(Look::Cancelled);
    case EntryState::Unknown:
        return statusLook(Look::Checking);
    case EntryState::Settled:
        return operationLook(status);
    }
    return unknownLook({});
}

std::optional<StatusLook> statusLook(const TimelineLine &line)
{
    switch (line.statusOf) {
    case TimelineLine::Status::None:
        return std::nullopt;
    case TimelineLine::Status::Operation:
        return operationLook(line.status);
    case TimelineLine::Status::Authorisation:
        return authorisationLook(line.status);
    case TimelineLine::Status::Entry:
        return entryLook(line.entryState, line.status);
    case TimelineLine::Status::Notice:
        return eventLook(line.outcome);
    }
    return std::nullopt;
}

} // namespace counterfoil
