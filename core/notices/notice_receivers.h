// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice_listener.h"

#include <QTimer>

#include <map>
#include <vector>

namespace counterfoil {

/// Receives the notifications of all accounts that are open and want it. What could not listen
/// tries again now and then, and at once when another one ends. Lives in the UI's thread.
class NoticeReceivers : public QObject
{
    Q_OBJECT

public:
    explicit NoticeReceivers(QObject *parent = nullptr);
    ~NoticeReceivers() override;

    /// From now on what comes for the account goes through that door.
    void open(const QString &account, const ReceiverSettings &settings, const NoticeDoor &door);
    /// Of an account that is open; nothing happens to one that is not.
    void change(const QString &account, const ReceiverSettings &settings);
    void close(const QString &account);
    [[nodiscard]] bool isOpen(const QString &account) const { return m_open.contains(account); }
    /// Off for an account that is not open.
    [[nodiscard]] ReceiverState state(const QString &account) const;

    static constexpr std::chrono::seconds TryAgainAfter{15};

signals:
    /// The state of an account, of those that are open.
    void changed();

private:
    struct OpenAccount
    {
        ReceiverSettings settings;
        NoticeDoor door;
        NoticeListener *listener = nullptr; ///< null while it is off
    };

    void join(const QString &account);
    void leave(const QString &account);
    void tryAgain();

    std::map<QString, OpenAccount> m_open;
    std::vector<std::unique_ptr<NoticeListener>> m_listeners;
    QTimer m_again;
};

} // namespace counterfoil
