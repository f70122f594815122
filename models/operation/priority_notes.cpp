// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_notes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PriorityNotesWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PriorityNotes)
};

bool any(const std::vector<Solution> &solutions, const auto &predicate)
{
    return std::any_of(solutions.begin(), solutions.end(), predicate);
}

/// Why an entry takes nothing although it is well formed.
QString neverMatches(const PriorityList &list, size_t row, const std::vector<Solution> &solutions,
                     const std::vector<SolutionLeft> &left)
{
    const Priority &entry = list.entries[row];
    for (const SolutionLeft &usable : left) {
        const auto taker = list.entryFor(usable.solution);
        if (entry.matches(usable.solution) && taker && *taker < row)
            return PriorityNotesWords::tr("Never used: rule %1 already covers it all.")
                .arg(*taker + 1);
    }
    if (any(solutions, [&entry](const Solution &s) { return entry.matches(s); }))
        return PriorityNotesWords::tr("Never used: nothing is left there.");
    if (entry.partner != u"*" &&
        !any(solutions, [&entry](const Solution &s) { return s.partner == entry.partner; }))
        return PriorityNotesWords::tr("Never used: this payment has no partner “%1”.")
            .arg(entry.partner);
    if (entry.method != u"*" &&
        !any(solutions, [&entry](const Solution &s) { return s.method == entry.method; }))
        return PriorityNotesWords::tr("Never used: this payment has no method “%1”.")
            .arg(entry.method);
    //: %1 is a partner, %2 a payment method
    return PriorityNotesWords::tr("Never used: “%1” has no “%2” in this payment.")
        .arg(entry.partner, entry.method);
}

QString problemSentence(PriorityProblem problem, const PriorityList &list, size_t row,
                        const std::vector<Solution> &solutions,
                        const std::vector<SolutionLeft> &left)
{
    switch (problem) {
    case PriorityProblem::None:
        return {};
    case PriorityProblem::EmptyField:
        return PriorityNotesWords::tr("Fill in both fields; use * for any.");
    case PriorityProblem::Duplicate:
        return PriorityNotesWords::tr("This rule is in the list twice. Remove one of them.");
    case PriorityProblem::SecondCatchAll:
        return PriorityNotesWords::tr("The list already has */*. Remove one of them.");
    case PriorityProblem::NeverMatches:
        return neverMatches(list, row, solutions, left);
    }
    Q_UNREACHABLE();
}

QString noteText(const Priority &entry, bool last, Money sum, const QStringList &names)
{
    const QString amount = sum.isPositive()
                               ? PriorityNotesWords::tr("%1 left").arg(formatAmount(sum))
                               : PriorityNotesWords::tr("nothing left");
    if (entry.isCatchAll()) {
        if (names.isEmpty())
            //: %1 is “50.00 left” or “nothing left”
            return PriorityNotesWords::tr("everything else: %1").arg(amount);
        //: %2 are the names of partners
        return PriorityNotesWords::tr("everything else: %1 (%2)").arg(amount, names.join(u", "_s));
    }
    if (last)
        //: The last entry of a list that decides who pays first.
        return PriorityNotesWords::tr("last: %1").arg(amount);
    if (entry.partner == u"*")
        return PriorityNotesWords::tr("any partner: %1").arg(amount);
    if (entry.method == u"*")
        return PriorityNotesWords::tr("any method: %1").arg(amount);
    return amount;
}

} // namespace

std::vector<PriorityNote> priorityNotes(const PriorityList &list,
                                        const std::vector<Solution> &solutions,
                                        const std::vector<SolutionLeft> &left, Currency currency)
{
    const size_t count = list.entries.size();
    std::vector<Money> sums(count, Money(0, currency));
    std::vector<QStringList> names(count);
    std::vector<Solution> usable;
    for (const SolutionLeft &item : left) {
        usable.push_back(item.solution);
        if (const auto row = list.entryFor(item.solution)) {
            sums[*row] = sumOrLargest(sums[*row], item.left);
            names[*row].append(solutionName(item.solution));
        }
    }
    const std::vector<PriorityProblem> problems = list.problems(usable);
    std::vector<PriorityNote> notes;
    for (size_t row = 0; row < count; ++row) {
        PriorityNote note;
        note.problem = problemSentence(problems[row], list, row, solutions, left);
        note.blocking = problems[row] != PriorityProblem::None &&
                        problems[row] != PriorityProblem::NeverMatches;
        if (note.problem.isEmpty())
            note.note =
                noteText(list.entries[row], count > 1 && row + 1 == count, sums[row], names[row]);
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace counterfoil
