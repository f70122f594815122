// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/expiry_watch.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace counterfoil {

ExpiryWatch::ExpiryWatch(const Clock &clock, QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_countdown(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &ExpiryWatch::tick);
    page->installEventFilter(this);
}

void ExpiryWatch::setEnd(const QDateTime &end)
{
    m_countdown.setEnd(end);
    tick();
}

bool ExpiryWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        tick();
        m_timer->start();
    } else if (event->type() == QEvent::Hide) {
        m_timer->stop();
    }
    return QObject::eventFilter(watched, event);
}

void ExpiryWatch::tick()
{
    const auto left = m_countdown.left();
    emit leftChanged(left);
    const bool isOver = left && left->count() == 0;
    if (isOver && m_page->isVisible() && !std::exchange(m_hasEnded, true))
        emit ended();
}

} // namespace counterfoil
