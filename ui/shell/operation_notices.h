// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "ui/frame/place.h"

#include <QSet>

#include <functional>

namespace counterfoil {

class Notifier;

// Tells of operations that come to their end, or need a person, while nobody looks at the program.
// Says kind, amount and order; nothing of these while the screen is locked.
class OperationNotices : public QObject
{
    Q_OBJECT

public:
    using Question = std::function<bool()>;

    // Services and notifier outlive this object.
    OperationNotices(AccountServices &services, Notifier &notifier, QObject *parent = nullptr);

    void setIsLocked(Question isLocked) { m_isLocked = std::move(isLocked); }
    // Whether anything is to be told at all.
    void setIsWanted(Question isWanted) { m_isWanted = std::move(isWanted); }
    // Whether one of our windows has the focus; Qt is asked by default.
    void setIsInFront(Question isInFront) { m_isInFront = std::move(isInFront); }

signals:
    // A message was clicked.
    void openRequested(const counterfoil::Place &place);

private:
    void follow(const OperationEntry &entry);
    void tell(const OperationEntry &entry);

    AccountServices &m_services;
    Notifier &m_notifier;
    Question m_isWanted;
    Question m_isLocked;
    Question m_isInFront;
    QSet<IdempotencyKey> m_running; // what ended before it was seen here is no news
};

} // namespace counterfoil
