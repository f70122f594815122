// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refused_fields.h"

#include "core/domain/outside_text.h"

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
        const QStringList path = pointer.split(u'/', Qt::SkipEmptyParts);
        const QString field = path.value(0);
        bool isRow = false;
        const int row = path.value(1).toInt(&isRow);
        if (field == "amount"_L1)
            append(errors.amount, detail);
        else if (field == "merchant_reference"_L1)
            append(errors.reference, detail);
        else if (field == "order"_L1)
            append(errors.lines, detail);
        else if (field == "priorities"_L1 && isRow) // decision P1
            append(errors.priorityRows[row], detail);
        else if (field == "priorities"_L1)
            append(errors.priorities, detail);
        else
            errors.other.append(pointer.isEmpty() ? detail : shownText(pointer) + u": "_s + detail);
    }
    return errors;
}

} // namespace counterfoil
