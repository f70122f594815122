// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

namespace counterfoil {

/// The row of each of some ids in a list of ids, -1 for one that is not in it. What is selected
/// follows its ids this way when the list gets another order. Walks through the list once.
[[nodiscard]] inline QList<int> rowPlaces(const QList<qint64> &wanted, const QList<qint64> &list)
{
    QHash<qint64, int> places;
    for (const qint64 id : wanted)
        places.insert(id, -1);
    qsizetype left = places.size();
    for (int row = 0; row < list.size() && left > 0; ++row) {
        if (const auto place = places.find(list[row]); place != places.end() && *place < 0) {
            *place = row;
            --left;
        }
    }
    QList<int> rows;
    rows.reserve(wanted.size());
    for (const qint64 id : wanted)
        rows.append(places.value(id));
    return rows;
}

} // namespace counterfoil
