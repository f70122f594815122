// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QQueue>
#include <QSet>

#include <optional>

namespace counterfoil {

class CallBase;

/// Which rows of an import are asked for, and when. A row is first checked: what the catalogue
/// knows is not read. Those to be read wait in order; so many at once are on their way, with a gap
/// after each.
class FetchQueue
{
public:
    explicit FetchQueue(qsizetype atOnce);
    /// Cancels what is on its way.
    ~FetchQueue();
    FetchQueue(const FetchQueue &) = delete;
    FetchQueue &operator=(const FetchQueue &) = delete;

    /// These rows, none of them checked. What was there is forgotten, and its reads are cancelled.
    void fill(const QList<qsizetype> &rows);

    /// Rows to check now, so that there is always something to read; none while others are checked.
    [[nodiscard]] QList<qsizetype> takeUnchecked();
    /// The rows that were taken are checked.
    void endCheck() { m_isChecking = false; }
    /// The rows that were taken could not be checked.
    void putBack(const QList<qsizetype> &rows);

    /// The row is to be read, after those that wait.
    void append(qsizetype row) { m_toFetch.enqueue(row); }
    /// The row to read now, if there is one; a gap begins.
    [[nodiscard]] std::optional<qsizetype> takeNext();
    void endGap() { m_isGap = false; }
    void begin(qsizetype row, CallBase &call);
    void end(qsizetype row) { m_calls.remove(row); }

    /// A row that met a provider in trouble is tried once more: true the first time.
    [[nodiscard]] bool mayTryAgain(qsizetype row);

    /// Nothing is checked or on its way.
    [[nodiscard]] bool isIdle() const { return !m_isChecking && m_calls.isEmpty(); }

private:
    void cancel();

    qsizetype m_atOnce;
    QQueue<qsizetype> m_toCheck;
    QQueue<qsizetype> m_toFetch;
    QSet<qsizetype> m_tried;
    QHash<qsizetype, QPointer<CallBase>> m_calls;
    bool m_isChecking = false;
    bool m_isGap = false;
};

} // namespace counterfoil
