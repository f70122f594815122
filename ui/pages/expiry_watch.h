// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/countdown.h"

#include <QObject>

class QTimer;

namespace counterfoil {

// Counts down the time that is left to pay what a page shows, once a second while the page is
// shown.
class ExpiryWatch : public QObject
{
    Q_OBJECT

public:
    // The clock outlives it, and the page is its owner.
    ExpiryWatch(const Clock &clock, QWidget *page);

    // An invalid end stops it.
    void setEnd(const QDateTime &end);

signals:
    // None: nothing is counted down.
    void leftChanged(std::optional<std::chrono::seconds> left);
    // The time is over, and the page is shown: told once, for the provider says what became of it.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();

    QWidget *m_page = nullptr;
    Countdown m_countdown;
    QTimer *m_timer = nullptr;
    bool m_hasEnded = false;
};

} // namespace counterfoil
