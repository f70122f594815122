// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows_change.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>

namespace counterfoil {

/// The rows of a list that may be long: the ids of all of them, but only those rows that were
/// looked at last. The others are asked for, a page at a time, when somebody looks at them; answers
/// may come at any time and in any order. Knows neither models nor where rows come from.
template <typename Row>
class PagedRows
{
public:
    static constexpr int PageSize = 100;
    static constexpr int MostCached = 20 * PageSize;
    static constexpr int MostReading = 2; ///< pages; rows of two are on the screen at once
    static constexpr int MostWaiting = 2;

    /// Starts to read these rows; put() and settle() take the answer, later.
    using Read = std::function<void(const QList<qint64> &ids)>;
    explicit PagedRows(Read read)
        : m_read(std::move(read))
    {}

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] int cached() const { return static_cast<int>(m_rows.size()); }

    /// Another list: nothing of the old one is kept.
    void setIds(const QList<qint64> &ids)
    {
        m_ids = ids;
        m_rows.clear();
        m_missing.clear();
        while (!m_waiting.isEmpty())
            leaveOldest();
    }

    /// Whether all rows stay where they are, and others come behind them; then grow() takes no time
    /// however many they are.
    [[nodiscard]] bool isBeginningOf(const QList<qint64> &ids) const
    {
        return ids.size() >= m_ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    }
    void grow(const QList<qint64> &ids) { m_ids = ids; }

    /// One of rowsChanges(): first remove(), then insert().
    void remove(const RowsChange &change) { m_ids.remove(change.first, change.removed); }
    void insert(const RowsChange &change)
    {
        if (change.first == m_ids.size()) {
            m_ids += change.added;
            return;
        }
        m_ids = m_ids.mid(0, change.first) + change.added + m_ids.mid(change.first);
    }

    /// The rows may have changed where they come from: shows what it has until they are read again.
    void renew()
    {
        ++m_age;
        m_missing.clear();
    }

    /// Shows this row instead of those in memory that match.
    template <typename Matches>
    void replace(const Matches &matches, const Row &row)
    {
        const QList<qint64> ids = m_rows.keys();
        for (const qint64 id : ids) {
            if (Kept *kept = m_rows.object(id); matches(kept->row))
                kept->row = row;
        }
    }

    /// Null while it is being read, and when it did not come.
    [[nodiscard]] const Row *find(int row) const
    {
        const Kept *kept = m_rows.object(m_ids[row]);
        if (!kept || kept->age != m_age)
            readPage(row);
        return kept ? &kept->row : nullptr;
    }

    void put(qint64 id, const Row &row)
    {
        m_rows.insert(id, new Kept{row, m_asked.value(id, Asked{m_age, -1}).age});
    }

    struct Span
    {
        int first = 0;
        int last = 0;

        friend bool operator==(const Span &, const Span &) = default;
    };
    /// The answer to one Read is there, as far as it came: what did not come is not asked for again
    /// before renew() or setIds(). Returns where the rows stand that are to be painted again.
    std::optional<Span> settle(const QList<qint64> &asked)
    {
        --m_reading;
        std::optional<Span> span;
        for (const qint64 id : asked) {
            const Asked was = m_asked.take(id);
            const Kept *kept = m_rows.object(id);
            if (was.age == m_age && (!kept || kept->age != m_age))
                m_missing.insert(id);
            const int row = rowOf(id, was.row);
            if (row < 0)
                continue;
            if (!span)
                span = Span{row, row};
            span->first = qMin(span->first, row);
            span->last = qMax(span->last, row);
        }
        readNext();
        return span;
    }

    /// -1: not here. The hint is where it was.
    [[nodiscard]] int rowOf(qint64 id, int hint = -1) const
    {
        if (hint >= 0 && hint < m_ids.size() && m_ids[hint] == id)
            return hint;
        return static_cast<int>(m_ids.indexOf(id));
    }

private:
    struct Kept
    {
        Row row;
        quint64 age = 0;
    };
    struct Asked
    {
        quint64 age = 0;
        int row = -1;
    };

    void readPage(int row) const
    {
        const auto isToRead = [this](qint64 id) {
            const auto asked = m_asked.constFind(id);
            if (m_missing.contains(id) || (asked != m_asked.cend() && asked->age == m_age))
                return false;
            const Kept *kept = m_rows.object(id);
            return !kept || kept->age != m_age;
        };
        if (!isToRead(m_ids[row]))
            return;
        const int first = row / PageSize * PageSize;
        const int end = qMin(first + PageSize, count());
        QList<qint64> wanted;
        for (int i = first; i < end; ++i) {
            if (isToRead(m_ids[i])) {
                wanted.append(m_ids[i]);
                m_asked.insert(m_ids[i], Asked{m_age, i});
            }
        }
        m_waiting.append(wanted);
        if (m_waiting.size() > MostWaiting)
            leaveOldest();
        readNext();
    }

    /// What was looked at last comes first: who drags through a long list would else wait for every
    /// page on the way.
    void readNext() const
    {
        while (m_reading < MostReading && !m_waiting.isEmpty()) {
            ++m_reading;
            m_read(m_waiting.takeLast());
        }
    }

    /// It is asked for again when somebody looks at it again.
    void leaveOldest() const
    {
        const QList<qint64> left = m_waiting.takeFirst();
        for (const qint64 id : left)
            m_asked.remove(id);
    }

    Read m_read;
    QList<qint64> m_ids;
    quint64 m_age = 0;
    // Filled by what a view asks to see, which is const for the view.
    mutable QCache<qint64, Kept> m_rows{MostCached};
    mutable QHash<qint64, Asked> m_asked;
    mutable QList<QList<qint64>> m_waiting; ///< pages that are asked for, the newest last
    mutable int m_reading = 0;              ///< pages whose answer is still to come
    QSet<qint64> m_missing;
};

} // namespace counterfoil
