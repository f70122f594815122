// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/notifier.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr std::size_t mostNotifications = 2000;

} // namespace

Notifier::Notifier(Clock clock)
    : m_clock(std::move(clock))
    , m_schedule(m_clock, [this](const std::string &id, TimePoint /*now*/) {
        if (const Entry *entry = find(id))
            attempt(*entry);
        return false;
    })
{}

void Notifier::send(Notification notification)
{
    if (m_entries.size() == mostNotifications)
        m_entries.pop_front();
    m_entries.push_back({std::to_string(++m_count), std::move(notification), m_clock(), {}});
    Entry &entry = m_entries.back();
    if (isOfThisMachine(entry.notification.request.url))
        attempt(entry);
    else
        entry.state = State::NotSent;
}

void Notifier::clear()
{
    m_schedule.clear();
    m_entries.clear();
}

Json Notifier::toJson() const
{
    Json list = Json::array();
    for (const Entry &entry : m_entries) {
        const OutgoingRequest &request = entry.notification.request;
        Json headers = Json::object();
        for (const auto &[name, value] : request.headers)
            headers[name] = value;
        list.push_back({{"provider", entry.notification.provider},
                        {"payment", entry.notification.payment},
                        {"method", request.method},
                        {"url", request.url.toString().toStdString()},
                        {"headers", std::move(headers)},
                        {"body", request.body.toStdString()},
                        {"statuses", entry.statuses},
                        {"state", wordOf(entry.state)}});
    }
    return list;
}

Notifier::Entry *Notifier::find(const std::string &id)
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void Notifier::attempt(const Entry &entry)
{
    new OutgoingCall(
        entry.notification.request, entry.notification.rules->patience,
        [this, id = entry.id](int status, const QByteArray &body) { onAnswer(id, status, body); },
        this);
}

void Notifier::onAnswer(const std::string &id, int status, const QByteArray &body)
{
    Entry *entry = find(id);
    if (!entry)
        return; // forgotten by a reset
    const NotifierRules &rules = *entry->notification.rules;
    const std::size_t tries = entry->statuses.size();
    entry->statuses.push_back(status);
    if (rules.isTaken(status, body))
        entry->state = State::Taken;
    else if (tries == rules.retries.size())
        entry->state = State::GivenUp;
    else
        m_schedule.add(entry->begun + rules.retries[tries], id);
}

std::string Notifier::wordOf(State state)
{
    switch (state) {
    case State::Waiting:
        return "waiting";
    case State::Taken:
        return "taken";
    case State::GivenUp:
        return "given up";
    case State::NotSent:
        break;
    }
    return "not sent";
}

} // namespace sandbox
