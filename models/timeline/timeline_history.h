// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QTimer>

namespace counterfoil {

/// What this desk knows of a payment beside what its provider reports.
struct TimelineHistory
{
    QList<NoticeEvent> notices; ///< the newest first
    QHash<OperationId, Review> reviews;
};

/// Reads it from the catalogue, at once and whenever that changes.
class TimelineHistoryWatch : public QObject
{
    Q_OBJECT

public:
    /// More notifications of one payment are of no use to a person.
    static constexpr int MostNotices = 200;

    /// The catalogue outlives it.
    TimelineHistoryWatch(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                         QObject *parent = nullptr);

    [[nodiscard]] const TimelineHistory &history() const { return m_history; }

signals:
    void changed();

private:
    void readNotices();
    void readReviews();

    Catalogue &m_catalogue;
    QString m_account;
    PaymentId m_payment;
    TimelineHistory m_history;
    QTimer m_noticesSoon; ///< many changes are followed at once
    QTimer m_reviewsSoon;
};

} // namespace counterfoil
