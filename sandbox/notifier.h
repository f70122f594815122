// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/outgoing_call.h"
#include "sandbox/json.h"
#include "sandbox/schedule.h"

#include <deque>

namespace sandbox {

/// How often a provider tries, and what it takes for an answer.
struct NotifierRules
{
    /// When each further try is due, from the first on.
    std::vector<std::chrono::seconds> retries;
    std::chrono::milliseconds patience{5000};
    std::function<bool(int status, const QByteArray &body)> isTaken;
};

struct Notification
{
    std::string provider;
    /// The id of what it is about.
    std::string payment;
    OutgoingRequest request;
    /// Lives as long as the program.
    const NotifierRules *rules = nullptr;
};

/// Tells receivers on this machine what happened, again and again until they take it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(Clock clock);

    void send(Notification notification);
    void clear();
    Schedule &schedule() { return m_schedule; }

    /// What was sent, and how it was answered: GET /_sandbox/notifications.
    [[nodiscard]] Json toJson() const;

private:
    enum class State { Waiting, Taken, GivenUp, NotSent };

    struct Entry
    {
        std::string id;
        Notification notification;
        TimePoint begun;
        std::vector<int> statuses;
        State state = State::Waiting;
    };

    Entry *find(const std::string &id);
    void attempt(const Entry &entry);
    void onAnswer(const std::string &id, int status, const QByteArray &body);
    static std::string wordOf(State state);

    Clock m_clock;
    Schedule m_schedule;
    std::deque<Entry> m_entries;
    int m_count = 0;
};

} // namespace sandbox
