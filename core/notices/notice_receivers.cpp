// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_receivers.h"

#include <algorithm>

namespace counterfoil {

NoticeReceivers::NoticeReceivers(QObject *parent)
    : QObject(parent)
{
    m_again.setInterval(TryAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &NoticeReceivers::tryAgain);
}

NoticeReceivers::~NoticeReceivers() = default;

void NoticeReceivers::open(const QString &account, const ReceiverSettings &settings,
                           const NoticeDoor &door)
{
    close(account);
    m_open[account] = {settings, door};
    join(account);
}

void NoticeReceivers::change(const QString &account, const ReceiverSettings &settings)
{
    const auto found = m_open.find(account);
    if (found == m_open.end() || found->second.settings == settings)
        return;
    leave(account);
    found->second.settings = settings;
    join(account);
}

void NoticeReceivers::close(const QString &account)
{
    leave(account);
    if (m_open.erase(account) > 0)
        emit changed();
}

ReceiverState NoticeReceivers::state(const QString &account) const
{
    const auto found = m_open.find(account);
    const bool isListening = found != m_open.end() && found->second.listener;
    return isListening ? found->second.listener->state() : ReceiverState{};
}

void NoticeReceivers::join(const QString &account)
{
    OpenAccount &opened = m_open.at(account);
    if (opened.settings.isOn) {
        const auto same =
            std::find_if(m_listeners.begin(), m_listeners.end(), [&opened](const auto &other) {
                return other->place() == opened.settings;
            });
        if (same == m_listeners.end()) {
            m_listeners.push_back(std::make_unique<NoticeListener>(opened.settings));
            opened.listener = m_listeners.back().get();
            connect(opened.listener, &NoticeListener::stateChanged, this,
                    &NoticeReceivers::changed);
        } else {
            opened.listener = same->get();
        }
        opened.listener->doors().open(account, opened.door);
        opened.listener->start();
        m_again.start();
    }
    emit changed();
}

void NoticeReceivers::leave(const QString &account)
{
    const auto found = m_open.find(account);
    if (found == m_open.end() || !found->second.listener)
        return;
    NoticeListener *listener = std::exchange(found->second.listener, nullptr);
    listener->doors().close(account);
    if (!listener->doors().isEmpty())
        return;
    std::erase_if(m_listeners, [listener](const auto &other) { return other.get() == listener; });
    if (m_listeners.empty())
        m_again.stop();
    tryAgain(); // its port is free
}

void NoticeReceivers::tryAgain()
{
    for (const auto &listener : m_listeners)
        listener->start();
}

} // namespace counterfoil
