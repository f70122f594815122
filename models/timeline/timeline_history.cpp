// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_history.h"

#include <algorithm>
#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds HistoryGathering{150};

bool isSameNotice(const NoticeEvent &one, const NoticeEvent &other)
{
    return one.row == other.row && one.outcome == other.outcome && one.change == other.change;
}

} // namespace

TimelineHistoryWatch::TimelineHistoryWatch(Catalogue &catalogue, const QString &account,
                                           const PaymentId &payment, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_payment(payment)
{
    for (QTimer *timer : {&m_noticesSoon, &m_reviewsSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(HistoryGathering);
    }
    connect(&m_noticesSoon, &QTimer::timeout, this, &TimelineHistoryWatch::readNotices);
    connect(&m_reviewsSoon, &QTimer::timeout, this, &TimelineHistoryWatch::readReviews);
    connect(&catalogue, &Catalogue::eventsChanged, this, [this](const QString &changed) {
        if (changed == m_account && !m_noticesSoon.isActive())
            m_noticesSoon.start();
    });
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &changed) {
        if (changed == m_account && !m_reviewsSoon.isActive())
            m_reviewsSoon.start();
    });
    readNotices();
    readReviews();
}

void TimelineHistoryWatch::readNotices()
{
    m_catalogue.events()
        .ofPayment(m_account, m_payment, MostNotices)
        .then(this, [this](const DatabaseResult<QList<NoticeEvent>> &notices) {
            if (!notices ||
                std::equal(notices->cbegin(), notices->cend(), m_history.notices.cbegin(),
                           m_history.notices.cend(), &isSameNotice))
                return;
            m_history.notices = *notices;
            emit changed();
        });
}

void TimelineHistoryWatch::readReviews()
{
    m_catalogue.operations()
        .reviewedOf(m_account, m_payment)
        .then(this, [this](const DatabaseResult<QList<OperationRow>> &rows) {
            if (!rows)
                return;
            QHash<OperationId, Review> reviews;
            for (const OperationRow &row : *rows)
                reviews.insert(row.operation, *row.review);
            if (reviews == m_history.reviews)
                return;
            m_history.reviews = reviews;
            emit changed();
        });
}

} // namespace counterfoil
