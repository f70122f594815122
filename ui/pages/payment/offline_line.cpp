// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/offline_line.h"

#include "core/services/connection.h"
#include "models/words/time_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::chrono::seconds Again{15};

QString clockText(const QDateTime &time, const QDateTime &now)
{
    return shortTime(onClockOf(now, time), now.date());
}

} // namespace

OfflineLine::OfflineLine(const Connection &connection, std::function<QDateTime()> now,
                         QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_now(std::move(now))
    , m_words(plainLabel({}, "secondary", this))
    , m_again(new QTimer(this))
{
    setObjectName(u"offlineLine"_s);
    m_words->setObjectName(u"offlineWords"_s);
    m_words->setWordWrap(true);
    auto *tryNow = new ActionButton(tr("Try again"), ButtonRole::Link, this);
    tryNow->setObjectName(u"tryNow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(Icon::CircleAlert, ColorRole::Failure, 16, this));
    row->addWidget(m_words, 1);
    row->addWidget(tryNow);
    m_again->setInterval(Again);
    connect(m_again, &QTimer::timeout, this, &OfflineLine::tryWanted);
    connect(tryNow, &QPushButton::clicked, this, &OfflineLine::tryWanted);
    connect(&connection, &Connection::changed, this, &OfflineLine::updateState);
    updateState();
}

void OfflineLine::setSeenAt(const QDateTime &seenAt)
{
    m_seenAt = seenAt;
    updateState();
}

QString OfflineLine::sentence() const
{
    if (!m_connection.isLost())
        return {};
    const QDateTime now = m_now();
    const QString since = clockText(m_connection.lostSince(), now);
    return m_seenAt.isValid()
               //: Both are times
               ? tr("Offline since %1. What you see is from %2; operations wait until the "
                    "provider answers.")
                     .arg(since, clockText(m_seenAt, now))
               : tr("Offline since %1. Operations wait until the provider answers.").arg(since);
}

void OfflineLine::updateState()
{
    const QString words = sentence();
    if (m_words->text() != words) {
        m_words->setText(words);
        emit changed();
    }
    setVisible(!words.isEmpty());
}

void OfflineLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_again->start();
}

void OfflineLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again->stop();
}

} // namespace counterfoil
