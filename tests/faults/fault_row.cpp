// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

FaultRow answered(FaultRow row)
{
    row.isAnswered = true;
    return row;
}

Expected succeeds(int posts)
{
    return {.state = EntryState::Settled, .status = u"SUCCESS"_s, .words = {}, .posts = posts};
}

Expected endsAs(const QString &status, const QStringList &words)
{
    return {.state = EntryState::Settled, .status = status, .words = words};
}

Expected isRefused(const QStringList &words, int posts)
{
    return {.state = EntryState::Refused,
            .status = {},
            .words = words + QStringList{u"Nothing happened to the payment."_s},
            .effects = 0,
            .posts = posts};
}

Expected isNotSent(const QStringList &words)
{
    return {.state = EntryState::NotSent,
            .status = {},
            .words = words + QStringList{u"Nothing was sent."_s},
            .effects = 0,
            .posts = 0};
}

Expected staysUnknown(int posts)
{
    return {.state = EntryState::Unknown,
            .status = {},
            .words = {u"always with the same key"_s},
            .effects = 0,
            .posts = posts,
            .hold = Hold::SendsUsedUp};
}

Expected isLeftToAPerson(int effects, Hold why)
{
    return {.state = EntryState::Unknown,
            .status = {},
            .words = {u"We don't know yet whether this went through"_s},
            .effects = effects,
            .hold = why};
}

QString successWords(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return u"The money was captured."_s;
    case OperationKind::Refund:
        return u"The money is on its way back to the customer."_s;
    case OperationKind::Void:
        return u"The authorisation was released."_s;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::test
