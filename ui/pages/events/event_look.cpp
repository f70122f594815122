// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/event_look.h"

#include "models/notices/event_words.h"

namespace counterfoil {

namespace {

Look likeLook(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Refused:
        return Look::Refused;
    case NoticeOutcome::Ignored:
        return Look::Cancelled;
    case NoticeOutcome::Busy:
    case NoticeOutcome::Waiting:
        return Look::Waiting;
    case NoticeOutcome::Read:
    case NoticeOutcome::Believed:
        return Look::Success;
    case NoticeOutcome::Known:
        return Look::NotFetched;
    case NoticeOutcome::Told:
        return Look::Told;
    case NoticeOutcome::NotFound:
        return Look::Uncertain;
    case NoticeOutcome::Failed:
        return Look::Failure;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLook eventLook(NoticeOutcome outcome)
{
    StatusLook look = statusLook(likeLook(outcome));
    look.word = outcomeText(outcome);
    return look;
}

} // namespace counterfoil
