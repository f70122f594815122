// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace counterfoil {

struct KnownPayment
{
    PaymentPtr payment;
    QDateTime seenAt;        ///< when a server last told us, by this computer's clock
    bool isRecalled = false; ///< it came from the catalogue, which may keep less than there was
};

/// The payments that this run has seen last: a thousand of them at least. All others are in the
/// catalogue. Everything a page or call sees is put here; an older
/// version never overwrites a newer one.
class KnownPayments : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the payment unless a newer version is known; the same version renews `seenAt`, and
    /// the same document keeps its object.
    void upsert(const PaymentPtr &payment, const QDateTime &seenAt = QDateTime::currentDateTime());
    /// What the catalogue remembers, where nothing is known.
    void recall(const PaymentPtr &payment, const QDateTime &seenAt);
    /// The version that is known, read in another way; seen when it was seen.
    void renew(const PaymentPtr &payment);
    [[nodiscard]] const KnownPayment *find(const PaymentId &id) const;
    /// In no particular order.
    [[nodiscard]] QList<KnownPayment> all() const { return m_payments.values(); }
    [[nodiscard]] qsizetype count() const { return m_payments.size(); }

    static constexpr qsizetype Most = 2000;

signals:
    /// A payment was added, moved to a newer version, or was seen again.
    void updated(const counterfoil::KnownPayment &known);

private:
    void take(const KnownPayment &known);
    void dropOldest();

    QHash<PaymentId, KnownPayment> m_payments;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::KnownPayment)
