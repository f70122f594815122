// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

#include <ctime>

namespace bench {

/// Nanoseconds that this thread was given a processor for.
[[nodiscard]] qint64 threadTime();
/// The clock of that for this thread, which others can read, too.
[[nodiscard]] clockid_t threadClock();
[[nodiscard]] qint64 timeOf(clockid_t clock);
/// Likewise of the first thread of another process, in ms; as Linux tells it, 0 elsewhere.
[[nodiscard]] double firstThreadMsecs(qint64 process);

/// Milliseconds on the clock, and those of them that the thread was given a processor for: on a
/// busy machine the two differ.
struct Took
{
    double wall = 0;
    double processor = 0;
};

/// Measures what a thread does from start() on.
class Effort
{
public:
    void start();
    [[nodiscard]] double elapsed() const { return milliseconds(m_wall); }
    [[nodiscard]] Took took() const;

private:
    QElapsedTimer m_wall;
    qint64 m_threadTime = 0;
};

/// A row for the time on the clock, and one for the processor time within it. `of` is median() or
/// another of the like.
[[nodiscard]] QList<Row> rowsOf(const QString &name, const QList<Took> &took,
                                double (*of)(QList<double>), double goal, double processorGoal = 0);

} // namespace bench
