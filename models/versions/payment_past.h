// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "core/journal/operation_entry.h"
#include "models/timeline/timeline_history.h"
#include "models/versions/payment_versions.h"

namespace counterfoil {

/// One payment as it was: the version that a person went back to, of those that the catalogue
/// keeps. It is read and parsed on a thread of the catalogue once it is gone to, one at a time;
/// nothing else is.
class PaymentPast : public QObject
{
    Q_OBJECT

public:
    /// The catalogue outlives it.
    PaymentPast(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                PaymentGateway::PaymentReader read, QObject *parent = nullptr);

    /// How many versions there are; the last of them is now.
    [[nodiscard]] qsizetype count() const { return m_kept.versions().size(); }
    /// Of the version that is wanted, from 0 for the oldest.
    [[nodiscard]] qsizetype place() const;
    /// When a server last told of the version at that place.
    [[nodiscard]] QDateTime seenAt(qsizetype place) const;
    /// The last place goes back to now.
    void goTo(qsizetype place);
    void goToNow();
    /// Whether an earlier version is wanted. Newer ones that come change nothing of it.
    [[nodiscard]] bool isWanted() const { return m_wanted.has_value(); }

    /// The version that is shown, which is the wanted one once it is there; null for now, and where
    /// there is a problem.
    [[nodiscard]] const PaymentPtr &payment() const { return m_payment; }
    [[nodiscard]] qsizetype shownPlace() const { return placeOf(m_shown); }
    /// The provider's number of it; only where there is one.
    [[nodiscard]] qint64 shownVersion() const { return m_shown; }
    /// Why the version that is wanted is not there, in a sentence; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// count() or place().
    void moved();
    /// payment() or problem().
    void changed();

private:
    void follow();
    void readWanted();
    void takeRead(qint64 version, const DatabaseResult<PaymentPtr> &read);
    [[nodiscard]] qsizetype placeOf(qint64 version) const;

    Catalogue &m_catalogue;
    QString m_account;
    PaymentId m_id;
    PaymentGateway::PaymentReader m_read;
    PaymentVersions m_kept;
    std::optional<qint64> m_wanted;
    qint64 m_shown = 0;
    PaymentPtr m_payment;
    QString m_problem;
    bool m_isReading = false;
};

/// Of this desk's entries those that the payment shows: how far the others had come then is not
/// known now.
[[nodiscard]] QList<OperationEntry> entriesShownBy(const Payment &payment,
                                                   const QList<OperationEntry> &entries);
/// What had come by that moment. When operations were reviewed is not told.
[[nodiscard]] TimelineHistory historyUntil(const QDateTime &moment, const TimelineHistory &history);

} // namespace counterfoil
