// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/refused_fields.h"

#include "core/domain/outside_text.h"
#include "core/gateways/providers.h"
#include "models/words/joined_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype LongestComplaint = 500; // as in an error's sentence

/// Several complaints about one field stand in one sentence after the other.
void append(QString &sentence, const QString &words)
{
    if (!sentence.isEmpty())
        sentence += u' ';
    sentence += words;
}

} // namespace

FieldErrors refusedFields(const ApiError &error)
{
    FieldErrors errors;
    for (const FieldProblem &problem : error.fields) {
        const QString detail = shownText(problem.detail, LongestComplaint);
        // "#/amount" is the same pointer as a URI fragment.
        const QString pointer = problem.pointer.mid(problem.pointer.startsWith(u'#') ? 1 : 0);
        const RefusedInput input = refusedInput(pointer.split(u'/', Qt::SkipEmptyParts));
        switch (input.kind) {
        case RefusedInput::Kind::Amount:
            append(errors.amount, detail);
            break;
        case RefusedInput::Kind::Reference:
            append(errors.reference, detail);
            break;
        case RefusedInput::Kind::Lines:
            append(errors.lines, detail);
            break;
        case RefusedInput::Kind::Priorities:
            append(input.row ? errors.priorityRows[*input.row] : errors.priorities, detail);
            break;
        case RefusedInput::Kind::Description:
            append(errors.extras.description, detail);
            break;
        case RefusedInput::Kind::TaxAmount:
            append(errors.extras.taxAmount, detail);
            break;
        case RefusedInput::Kind::TaxRate:
            append(errors.extras.taxRate, detail);
            break;
        case RefusedInput::Kind::ProcessDate:
            append(errors.extras.processDate, detail);
            break;
        case RefusedInput::Kind::None:
            errors.other.append(withDetail(shownText(pointer), detail));
            break;
        }
    }
    return errors;
}

} // namespace counterfoil
