// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"

#include "models/words/time_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

void TimelineModel::setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                               const TimelineHistory &history)
{
    setContent(timelineContent(payment, entries, m_me, m_foldedByHand, history, m_origin));
}

std::function<TimelineContent()> TimelineModel::contentOf(const PaymentPtr &payment,
                                                          const QList<OperationEntry> &entries,
                                                          const TimelineHistory &history) const
{
    return [payment, entries, me = m_me, folds = m_foldedByHand, before = m_groups, history,
            origin = m_origin] {
        TimelineContent content = timelineContent(payment, entries, me, folds, history, origin);
        content.moved = movedHappenings(before, content.groups);
        return content;
    };
}

void TimelineModel::setContent(TimelineContent content)
{
    const bool isOfBefore = content.folds != m_foldedByHand || content.origin != m_origin;
    if (isOfBefore) // folded or narrowed while it was made
        content.rows = timelineRows(content.groups, m_foldedByHand, m_origin);
    m_groups = std::move(content.groups);
    m_places.clear();
    replaceRows(std::move(content.rows));
}

QList<TimelineOrigin> TimelineModel::origins() const
{
    QList<TimelineOrigin> found;
    for (const TimelineOrigin origin :
         {TimelineOrigin::Provider, TimelineOrigin::Desk, TimelineOrigin::Notices}) {
        if (std::any_of(m_groups.begin(), m_groups.end(),
                        [origin](const TimelineGroupPtr &group) { return group->isFrom(origin); }))
            found << origin;
    }
    return found;
}

void TimelineModel::setOrigin(const std::optional<TimelineOrigin> &origin)
{
    if (origin == m_origin)
        return;
    m_origin = origin;
    replaceRows(timelineRows(m_groups, m_foldedByHand, m_origin));
}

void TimelineModel::setNow(const QDateTime &now)
{
    const QDate before = std::exchange(m_now, now).date();
    if (before != now.date() && !m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

/// What stays at both ends stays; what lies between goes and comes, in one mutation each.
void TimelineModel::replaceRows(std::vector<TimelineRow> rows)
{
    const auto same = [](const TimelineRow &a, const TimelineRow &b) { return a.isSameAs(b); };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto first = head.first - m_rows.begin();
    const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.first),
                                    rows.rbegin(), std::make_reverse_iterator(head.second), same);
    const auto oldEnd = tail.first.base() - m_rows.begin();
    const auto newEnd = tail.second.base() - rows.begin();

    if (oldEnd > first) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(newEnd) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const PartnerTransaction *TimelineModel::part(int row) const
{
    return m_rows[at(row)].part();
}

QString TimelineModel::reference(int row) const
{
    return m_rows[at(row)].reference();
}

int TimelineModel::firstRowOfGroup(int row) const
{
    while (kind(row) != TimelineLine::Kind::Head)
        --row;
    return row;
}

bool TimelineModel::isLastInGroup(int row) const
{
    return at(row) + 1 == m_rows.size() || kind(row + 1) == TimelineLine::Kind::Head;
}

int TimelineModel::lastRowOfGroup(int row) const
{
    while (!isLastInGroup(row))
        ++row;
    return row;
}

QString TimelineModel::gapAfter(int row) const
{
    if (!hasGapAfter(row) || at(row) + 1 == m_rows.size()) // while rows go, the one above is there
        return {};
    const auto seconds = secondsBetween(group(row), group(row + 1));
    return seconds ? gapText(*seconds).value_or(QString()) : QString();
}

bool TimelineModel::isFoldable(int row) const
{
    return group(row).parts().size() > 1;
}

bool TimelineModel::isFolded(int row) const
{
    return counterfoil::isFolded(group(row), m_foldedByHand);
}

void TimelineModel::setFolded(int row, bool folded)
{
    if (!isFoldable(row) || isFolded(row) == folded)
        return;
    m_foldedByHand.insert(group(row).key(), folded);
    replaceRows(timelineRows(m_groups, m_foldedByHand, m_origin));
}

QString TimelineModel::keyOf(int row) const
{
    return m_rows[at(row)].key();
}

int TimelineModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&key](const TimelineRow &row) {
        return key.startsWith(row.group->key()) && row.key() == key;
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int TimelineModel::rowOf(const IdempotencyKey &entry) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&entry](const TimelineRow &row) {
        return row.kind == TimelineLine::Kind::Head && row.group->entry() &&
               row.group->entry()->key == entry;
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int TimelineModel::rowAt(const Place &place) const
{
    const TimelineGroupPtr &group = m_groups[place.group];
    const auto kind = place.part < 0 ? TimelineLine::Kind::Head : TimelineLine::Kind::Part;
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const TimelineRow &row) {
        return row.group == group && row.kind == kind &&
               (place.part < 0 || row.index == place.part);
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

const std::vector<TimelineModel::Place> &TimelineModel::placesOf(const QString &reference) const
{
    static const std::vector<Place> none;
    if (m_places.isEmpty()) {
        for (size_t group = 0; group < m_groups.size(); ++group) {
            m_places[m_groups[group]->reference()].push_back({group, -1});
            const std::vector<PartnerTransaction> &parts = m_groups[group]->parts();
            for (size_t part = 0; part < parts.size(); ++part)
                m_places[parts[part].partnerReference].push_back({group, static_cast<int>(part)});
        }
    }
    const auto it = m_places.constFind(reference);
    return reference.isEmpty() || it == m_places.constEnd() ? none : *it;
}

bool TimelineModel::isShared(const QString &reference) const
{
    if (reference.isEmpty())
        return false;
    int found = 0; // by looking: the table of all places takes its time, and few ever step
    for (const TimelineGroupPtr &group : m_groups) {
        found += group->reference() == reference ? 1 : 0;
        for (const PartnerTransaction &part : group->parts())
            found += part.partnerReference == reference ? 1 : 0;
        if (found > 1)
            return true;
    }
    return false;
}

int TimelineModel::stepToSameReference(int row, int step)
{
    const TimelineRow &here = m_rows[at(row)];
    const std::vector<Place> &places = placesOf(here.reference());
    if (places.size() < 2)
        return -1;
    const int part = here.part() ? here.index : -1;
    const auto it = std::find_if(places.begin(), places.end(), [&](const Place &place) {
        return m_groups[place.group] == here.group && place.part == part;
    });
    const auto count = static_cast<int>(places.size());
    const auto next = (static_cast<int>(it - places.begin()) + step + count) % count;
    const Place target = places[static_cast<size_t>(next)];
    if (target.part >= 0)
        setFolded(rowAt({target.group, -1}), false);
    return rowAt(target);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

} // namespace counterfoil
