// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

#include <functional>

namespace counterfoil {

// Messages by the notification service of a Linux desktop. Nothing here waits for the service.
class BusNotifier : public QObject
{
    Q_OBJECT

public:
    explicit BusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    // Whether the service reads markup; false where there is none.
    void askForMarkup(const std::function<void(bool readsMarkup)> &answered);
    // A click runs what is to happen then; where no service takes the message, what else there is.
    void show(const QString &title, const QString &text, const std::function<void()> &clicked,
              const std::function<void()> &failed);

private slots:
    // Of the service's signals.
    void takeToken(const QDBusMessage &message);
    void takeClick(const QDBusMessage &message);
    void takeEnd(const QDBusMessage &message);

private:
    [[nodiscard]] bool isOurs(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    QString m_service; // that took the newest message; anybody could send such a signal
    QHash<uint, std::function<void()>> m_clicks; // by the service's numbers
};

} // namespace counterfoil
