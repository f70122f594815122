// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/connection.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace counterfoil {

class AccountServices;

// The line at the window's foot: whether the provider is reached, what is known and open, and how
// old the page is.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(AccountServices &services, QWidget *parent = nullptr);

    void setSeenAt(const QDateTime &seenAt);

signals:
    // The count of open operations was chosen.
    void operationsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void countKnown();
    void updateCounts();
    void updateAge();
    [[nodiscard]] Connection::State connection() const;

    AccountServices &m_services;
    QDateTime m_seenAt;
    int m_knownCount = 0; // of the account, in the catalogue
    bool m_isCounting = false;
    bool m_isStale = false; // something changed while it was counted
    QLabel *m_reach = nullptr;
    QLabel *m_known = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_age = nullptr;
    QTimer *m_tick = nullptr;
};

} // namespace counterfoil
