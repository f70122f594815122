// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace counterfoil {

/// One step from a list of ids to another: at `first`, `removed` ids go and then those of `added`
/// come.
struct RowsChange
{
    int first = 0;
    int removed = 0;
    QList<qint64> added;

    friend bool operator==(const RowsChange &, const RowsChange &) = default;
};

/// The steps from one list of ids to another, the last in the list first, so that each is where it
/// says when those before it are done. What stays keeps its place, unless the order of what stays
/// is another; then all between the first and the last difference is replaced.
[[nodiscard]] inline QList<RowsChange> rowsChanges(const QList<qint64> &from,
                                                   const QList<qint64> &to)
{
    constexpr qsizetype mostCompared = 50'000; // beyond, comparing takes too long
    qsizetype head = 0;
    const qsizetype shorter = qMin(from.size(), to.size());
    while (head < shorter && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const qsizetype fromEnd = from.size() - tail;
    const qsizetype toEnd = to.size() - tail;
    const RowsChange whole{static_cast<int>(head), static_cast<int>(fromEnd - head),
                           to.mid(head, toEnd - head)};
    if (whole.removed == 0 && whole.added.isEmpty())
        return {};
    if (whole.removed == 0 || whole.added.isEmpty() || whole.removed > mostCompared ||
        whole.added.size() > mostCompared)
        return {whole};

    const QSet<qint64> old(from.cbegin() + head, from.cbegin() + fromEnd);
    const QSet<qint64> fresh(to.cbegin() + head, to.cbegin() + toEnd);
    QList<RowsChange> changes;
    qsizetype i = head;
    qsizetype j = head;
    while (i < fromEnd || j < toEnd) {
        RowsChange change{static_cast<int>(i), 0, {}};
        while (i < fromEnd && !fresh.contains(from[i])) {
            ++change.removed;
            ++i;
        }
        while (j < toEnd && !old.contains(to[j]))
            change.added.append(to[j++]);
        if (change.removed > 0 || !change.added.isEmpty())
            changes.prepend(change);
        for (; i < fromEnd && j < toEnd && fresh.contains(from[i]) && old.contains(to[j]);
             ++i, ++j) {
            if (from[i] != to[j])
                return {whole};
        }
    }
    return changes;
}

} // namespace counterfoil
