// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the timeline's rows.
#include "core/domain/outside_text.h"
#include "models/notices/event_words.h"
#include "models/notices/notice_words.h"
#include "models/timeline/timeline_model.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// All places at once: what fills one may hold the mark of another.
QString filledNote(const TimelineNote &note, const QDateTime &now)
{
    QStringList parts;
    for (const QDateTime &moment : note.moments)
        parts << shortTime(onClockOf(now, moment), now.date());
    parts += note.names;
    if (parts.size() == 2)
        return note.text.arg(parts[0], parts[1]);
    return parts.size() == 3 ? note.text.arg(parts[0], parts[1], parts[2]) : note.text;
}

} // namespace

void TimelineModel::fillHead(TimelineLine &line, const TimelineGroup &group) const
{
    line.what = group.title();
    if (const std::optional<Money> amount = group.amount())
        line.amount = formatAmount(*amount);
    line.reference = shownText(group.reference());
    line.who = group.actorText();
    line.time = shortTime(onClockOf(m_now, group.time()), m_now.date());
    switch (group.kind()) {
    case TimelineKind::Entry:
        line.statusOf = TimelineLine::Status::Entry;
        line.status = shownText(group.entry()->status.text());
        line.entryState = group.entry()->state;
        break;
    case TimelineKind::Operation:
        line.statusOf = TimelineLine::Status::Operation;
        line.status = shownText(group.operation()->status.text());
        break;
    case TimelineKind::Authorisation:
        line.statusOf = TimelineLine::Status::Authorisation;
        line.status = shownText(group.payment()->authorisation.status.text());
        break;
    case TimelineKind::Start:
        break;
    case TimelineKind::Notice:
        line.statusOf = TimelineLine::Status::Notice;
        line.status = outcomeText(group.notice()->outcome);
        line.outcome = group.notice()->outcome;
        line.reference = shownText(group.notice()->event);
        line.who = noticeFormName(group.notice()->form);
        break;
    }
}

void TimelineModel::fillPart(TimelineLine &line, const TimelineGroup &group,
                             const PartnerTransaction &part) const
{
    line.what = partTitle(part);
    line.amount = formatAmount(part.amount);
    line.reference = shownText(part.partnerReference);
    const QString &whole = group.operation() ? group.operation()->status.text()
                                             : group.payment()->authorisation.status.text();
    // The head says it already where the part ended like the whole.
    if (part.status == whole)
        return;
    line.statusOf =
        group.operation() ? TimelineLine::Status::Operation : TimelineLine::Status::Authorisation;
    line.status = shownText(part.status);
}

TimelineLine TimelineModel::line(int row) const
{
    const TimelineRow &here = m_rows[at(row)];
    TimelineLine line;
    line.kind = here.kind;
    line.group = here.group->kind();
    line.operation = here.group->operationKind();
    line.foldable = isFoldable(row);
    line.folded = isFolded(row);
    line.lastInGroup = isLastInGroup(row);
    line.lastOfAll = at(row) + 1 == m_rows.size();
    line.gap = gapAfter(row);
    switch (here.kind) {
    case TimelineLine::Kind::Head:
        fillHead(line, *here.group);
        break;
    case TimelineLine::Kind::Note: {
        const TimelineNote &note = here.group->notes()[static_cast<size_t>(here.index)];
        line.what = note.text;
        line.what = filledNote(note, m_now);
        line.attention = note.attention;
        break;
    }
    case TimelineLine::Kind::Summary:
        line.what = tr("%n partner transactions", "always more than one",
                       static_cast<int>(here.group->parts().size()));
        break;
    case TimelineLine::Kind::Part:
        fillPart(line, *here.group, *here.part());
        break;
    }
    return line;
}

namespace {

/// As the chip says it.
QString statusTextOf(const TimelineLine &line)
{
    if (line.status.isEmpty())
        return {};
    if (line.statusOf == TimelineLine::Status::Notice)
        return line.status;
    return line.statusOf == TimelineLine::Status::Authorisation
               ? authorisationStatusText(line.status)
               : operationStatusText(line.status);
}

} // namespace

QString TimelineModel::accessibleText(int row) const
{
    const TimelineLine shown = line(row);
    QStringList facts;
    for (const QString &fact : {shown.what, statusTextOf(shown), shown.amount, shown.reference,
                                shown.who, shown.time, shown.gap}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    return facts.join(u", "_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineRow &row = m_rows[at(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row()).what;
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case ValueRole: {
        if (const PartnerTransaction *transaction = row.part())
            return transaction->amount.minorUnits();
        const std::optional<Money> amount = row.group->amount();
        return row.kind == TimelineLine::Kind::Head && amount ? QVariant(amount->minorUnits())
                                                              : QVariant();
    }
    case KeyRole:
        return row.key();
    case ReferenceRole:
        return row.reference();
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

} // namespace counterfoil
