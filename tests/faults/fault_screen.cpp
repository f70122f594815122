// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_screen.h"

#include "models/operation/operation_flow_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

QString screenWords(const OperationFlow &flow, const OperationForm &form)
{
    switch (flow.stage()) {
    case OperationStage::Editing:
    case OperationStage::NotSent: {
        const FieldErrors errors = form.shownErrors();
        QStringList words{sentenceAboveInputs(flow), errors.amount, errors.reference, errors.lines,
                          errors.priorities};
        words += errors.priorityRows.values();
        words += errors.other;
        words.removeAll(QString());
        return words.join(u' ');
    }
    case OperationStage::Reading:
    case OperationStage::Cooling:
    case OperationStage::Sending:
        return {};
    case OperationStage::Checking:
    case OperationStage::Settled:
        return outcomeSentences(flow).join(u' ');
    }
    Q_UNREACHABLE();
}

OperationStage stageOf(EntryState state)
{
    switch (state) {
    case EntryState::Recorded:
    case EntryState::Sent:
        return OperationStage::Sending;
    case EntryState::NotSent:
        return OperationStage::NotSent;
    case EntryState::Refused:
    case EntryState::Cancelled:
        return OperationStage::Editing;
    case EntryState::Unknown:
        return OperationStage::Checking;
    case EntryState::Settled:
        return OperationStage::Settled;
    }
    Q_UNREACHABLE();
}

QString nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Recorded:
        return u"Recorded"_s;
    case EntryState::Sent:
        return u"Sent"_s;
    case EntryState::NotSent:
        return u"NotSent"_s;
    case EntryState::Refused:
        return u"Refused"_s;
    case EntryState::Unknown:
        return u"Unknown"_s;
    case EntryState::Settled:
        return u"Settled"_s;
    case EntryState::Cancelled:
        return u"Withdrawn"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(OperationStage stage)
{
    switch (stage) {
    case OperationStage::Editing:
        return u"editing"_s;
    case OperationStage::Reading:
        return u"reading"_s;
    case OperationStage::Cooling:
        return u"cooling off"_s;
    case OperationStage::Sending:
        return u"sending"_s;
    case OperationStage::NotSent:
        return u"not sent"_s;
    case OperationStage::Checking:
        return u"checking"_s;
    case OperationStage::Settled:
        return u"settled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::test
