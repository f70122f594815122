// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_content.h"

#include "models/words/time_text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Happenings with more parts than this start folded.
constexpr size_t FoldAbove = 20;

/// What tells two versions of a happening apart, as far as its rows show it.
QStringList shownOf(const TimelineGroup &group)
{
    QStringList shown;
    if (const Operation *operation = group.operation())
        shown << operation->status.text();
    else
        shown << group.payment()->authorisation.status.text();
    if (const std::optional<Money> amount = group.amount())
        shown << QString::number(amount->minorUnits());
    if (group.entry())
        shown << QString::number(static_cast<int>(group.entry()->state));
    for (const PartnerTransaction &part : group.parts())
        shown << part.id.text() << part.status << QString::number(part.amount.minorUnits());
    return shown;
}

} // namespace

const PartnerTransaction *TimelineRow::part() const
{
    return kind == TimelineRowKind::Part ? &group->parts()[static_cast<size_t>(index)] : nullptr;
}

QString TimelineRow::reference() const
{
    if (const PartnerTransaction *transaction = part())
        return transaction->partnerReference;
    return kind == TimelineRowKind::Head ? group->reference() : QString();
}

QString TimelineRow::key() const
{
    const QString prefix = group->key() + u'/';
    switch (kind) {
    case TimelineRowKind::Head:
        return prefix;
    case TimelineRowKind::Note:
        return prefix + u"note:"_s + QString::number(index);
    case TimelineRowKind::Summary:
        return prefix + u"parts"_s;
    case TimelineRowKind::Part:
        return prefix + part()->id.text();
    }
    return prefix;
}

bool TimelineRow::isSameAs(const TimelineRow &other) const
{
    if (kind != other.kind)
        return false;
    if (group == other.group)
        return index == other.index;
    if (group->key() != other.group->key())
        return false;
    return kind == TimelineRowKind::Part ? part()->id == other.part()->id : index == other.index;
}

bool isFolded(const TimelineGroup &group, const TimelineFolds &byHand)
{
    const bool isLong = group.parts().size() > FoldAbove;
    return byHand.isEmpty() ? isLong : byHand.value(group.key(), isLong);
}

std::optional<qint64> secondsBetween(const TimelineGroup &later, const TimelineGroup &earlier)
{
    if (!later.msecs() || !earlier.msecs())
        return std::nullopt;
    return (*later.msecs() - *earlier.msecs()) / 1000;
}

std::vector<TimelineRow> timelineRows(const std::vector<TimelineGroupPtr> &all,
                                      const TimelineFolds &byHand,
                                      const std::optional<TimelineOrigin> &origin)
{
    std::vector<TimelineRow> rows;
    std::vector<TimelineGroupPtr> groups;
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(groups),
        [&origin](const TimelineGroupPtr &group) { return !origin || group->isFrom(*origin); });
    for (size_t place = 0; place < groups.size(); ++place) {
        const TimelineGroupPtr &group = groups[place];
        rows.push_back({group, TimelineRowKind::Head});
        for (size_t note = 0; note < group->notes().size(); ++note)
            rows.push_back({group, TimelineRowKind::Note, static_cast<int>(note)});
        const size_t parts = group->parts().size();
        const bool folded = isFolded(*group, byHand);
        if (folded || parts > FoldAbove)
            rows.push_back({group, TimelineRowKind::Summary});
        for (size_t part = 0; !folded && part < parts; ++part)
            rows.push_back({group, TimelineRowKind::Part, static_cast<int>(part)});
        if (place + 1 < groups.size()) {
            const auto seconds = secondsBetween(*group, *groups[place + 1]);
            rows.back().hasGap = seconds && gapText(*seconds).has_value();
        }
    }
    return rows;
}

QSet<QString> movedHappenings(const std::vector<TimelineGroupPtr> &before,
                              const std::vector<TimelineGroupPtr> &after)
{
    QSet<QString> moved;
    if (before.empty())
        return moved;
    QHash<QString, TimelineGroupPtr> known;
    for (const TimelineGroupPtr &group : before)
        known.insert(group->key(), group);
    for (const TimelineGroupPtr &group : after) {
        if (group->kind() == TimelineKind::Notice) // it tells what moved, and moved nothing itself
            continue;
        const TimelineGroupPtr earlier = known.value(group->key());
        const bool isStart = group->kind() == TimelineKind::Start;
        if (!earlier || (!isStart && shownOf(*earlier) != shownOf(*group)))
            moved.insert(group->key());
    }
    return moved;
}

TimelineContent timelineContent(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                                const Person &me, const TimelineFolds &folds,
                                const TimelineHistory &history,
                                const std::optional<TimelineOrigin> &origin)
{
    TimelineContent content;
    if (payment)
        content.groups = timelineGroups(payment, entries, me, history);
    content.rows = timelineRows(content.groups, folds, origin);
    content.folds = folds;
    content.origin = origin;
    return content;
}

} // namespace counterfoil
