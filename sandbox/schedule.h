// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"

#include <QObject>
#include <QTimer>

#include <queue>

namespace sandbox {

/// Sees to things when their time has come, by the sandbox's clock.
class Schedule : public QObject
{
    Q_OBJECT

public:
    /// Sees to the thing with this id, and says whether anything has changed.
    using Settle = std::function<bool(const std::string &id, TimePoint now)>;

    Schedule(Clock clock, Settle settle, QObject *parent = nullptr);

    void add(TimePoint due, std::string id);
    void clear();
    /// Also called before each request, so that an answer is never older than the clock.
    void settleDue();

signals:
    void settled();

private:
    struct Entry
    {
        TimePoint due;
        std::string id;
        friend bool operator>(const Entry &a, const Entry &b) { return a.due > b.due; }
    };

    void arm();

    Clock m_clock;
    Settle m_settle;
    QTimer m_timer;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

} // namespace sandbox
