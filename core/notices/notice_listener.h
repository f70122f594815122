// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice_answer.h"
#include "core/notices/receiver_settings.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

namespace counterfoil {

/// The doors behind one listener, by their paths. Any thread.
class NoticeDoors
{
public:
    void open(const QString &account, const NoticeDoor &door);
    void close(const QString &account);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<NoticeDoor> find(const std::string &path) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, NoticeDoor> m_doors;
};

/// Listens at one address and port, on a thread of its own: what comes is read and answered there,
/// so that no flood is felt in a window. Accounts with the same place share one. The object itself
/// lives in the UI's thread; deleting it closes the port.
class NoticeListener : public QObject
{
    Q_OBJECT

public:
    /// Whether it is on does not matter here.
    explicit NoticeListener(ReceiverSettings place, QObject *parent = nullptr);
    ~NoticeListener() override;

    [[nodiscard]] const ReceiverSettings &place() const { return m_place; }
    [[nodiscard]] NoticeDoors &doors() { return *m_doors; }
    [[nodiscard]] const ReceiverState &state() const { return m_state; }
    /// Tries to listen, unless it does.
    void start();

signals:
    void stateChanged();

private:
    void setState(const ReceiverState &state);

    ReceiverSettings m_place;
    std::shared_ptr<NoticeDoors> m_doors;
    ReceiverState m_state;
    QThread m_thread;
};

} // namespace counterfoil
