// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"

#include "models/words/time_text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

const PartnerTransaction *TimelineModel::Row::part() const
{
    return kind == TimelineLine::Kind::Part ? &group->parts()[static_cast<size_t>(index)] : nullptr;
}

QString TimelineModel::Row::reference() const
{
    if (const PartnerTransaction *transaction = part())
        return transaction->partnerReference;
    return kind == TimelineLine::Kind::Head ? group->reference() : QString();
}

QString TimelineModel::Row::key() const
{
    const QString prefix = group->key() + u'/';
    switch (kind) {
    case TimelineLine::Kind::Head:
        return prefix;
    case TimelineLine::Kind::Note:
        return prefix + u"note:"_s + QString::number(index);
    case TimelineLine::Kind::Summary:
        return prefix + u"parts"_s;
    case TimelineLine::Kind::Part:
        return prefix + part()->id.text();
    }
    return prefix;
}

bool TimelineModel::Row::isSameAs(const Row &other) const
{
    if (kind != other.kind)
        return false;
    if (group == other.group)
        return index == other.index;
    if (group->key() != other.group->key())
        return false;
    return kind == TimelineLine::Kind::Part ? part()->id == other.part()->id : index == other.index;
}

void TimelineModel::setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries)
{
    m_groups = payment ? timelineGroups(payment, entries, m_me) : std::vector<TimelineGroupPtr>();
    m_places.clear();
    replaceRows(makeRows());
}

void TimelineModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::vector<TimelineModel::Row> TimelineModel::makeRows() const
{
    std::vector<Row> rows;
    for (const TimelineGroupPtr &group : m_groups) {
        rows.push_back({group, TimelineLine::Kind::Head, 0});
        for (size_t note = 0; note < group->notes().size(); ++note)
            rows.push_back({group, TimelineLine::Kind::Note, static_cast<int>(note)});
        const auto parts = static_cast<int>(group->parts().size());
        const bool folded = isFolded(*group);
        if (folded || parts > foldAbove)
            rows.push_back({group, TimelineLine::Kind::Summary, 0});
        for (int part = 0; !folded && part < parts; ++part)
            rows.push_back({group, TimelineLine::Kind::Part, part});
    }
    return rows;
}

/// What stays at both ends stays; what lies between goes and comes, in one mutation each.
void TimelineModel::replaceRows(std::vector<Row> rows)
{
    const auto same = [](const Row &a, const Row &b) { return a.isSameAs(b); };
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
    if (!isLastInGroup(row) || at(row) + 1 == m_rows.size())
        return {};
    const std::optional<qint64> here = group(row).msecs();
    const std::optional<qint64> before = group(row + 1).msecs();
    if (!here || !before)
        return {};
    return gapText((*here - *before) / 1000).value_or(QString());
}

bool TimelineModel::isFoldable(int row) const
{
    return group(row).parts().size() > 1;
}

bool TimelineModel::isFolded(int row) const
{
    return isFolded(group(row));
}

bool TimelineModel::isFolded(const TimelineGroup &group) const
{
    return m_foldedByHand.value(group.key(), group.parts().size() > foldAbove);
}

void TimelineModel::setFolded(int row, bool folded)
{
    if (!isFoldable(row) || isFolded(row) == folded)
        return;
    m_foldedByHand.insert(group(row).key(), folded);
    replaceRows(makeRows());
}

QString TimelineModel::keyOf(int row) const
{
    return m_rows[at(row)].key();
}

int TimelineModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) {
        return key.startsWith(row.group->key()) && row.key() == key;
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int TimelineModel::rowOf(const IdempotencyKey &entry) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&entry](const Row &row) {
        return row.kind == TimelineLine::Kind::Head && row.group->entry() &&
               row.group->entry()->key == entry;
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int TimelineModel::rowAt(const Place &place) const
{
    const TimelineGroupPtr &group = m_groups[place.group];
    const auto kind = place.part < 0 ? TimelineLine::Kind::Head : TimelineLine::Kind::Part;
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
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
    const Row &here = m_rows[at(row)];
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
