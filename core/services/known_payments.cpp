// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/known_payments.h"

#include <algorithm>

namespace counterfoil {

void KnownPayments::upsert(const PaymentPtr &payment, const QDateTime &seenAt)
{
    const KnownPayment *known = find(payment->id);
    if (known && known->payment->revision.isNewerThan(payment->revision))
        return;
    // What says the same stays the same object: nobody has to show it again.
    const bool isSame = known && known->payment->revision == payment->revision &&
                        known->payment->currency().exponent() == payment->currency().exponent() &&
                        !payment->raw.isEmpty() && known->payment->raw == payment->raw;
    take({isSame ? known->payment : payment, seenAt});
}

void KnownPayments::recall(const PaymentPtr &payment, const QDateTime &seenAt)
{
    if (!find(payment->id))
        take({payment, seenAt, true});
}

void KnownPayments::renew(const PaymentPtr &payment)
{
    const KnownPayment *known = find(payment->id);
    if (known && known->payment->revision == payment->revision)
        take({payment, known->seenAt, known->isRecalled});
}

void KnownPayments::take(const KnownPayment &known)
{
    m_payments.insert(known.payment->id, known);
    if (m_payments.size() > Most)
        dropOldest();
    emit updated(known);
}

void KnownPayments::dropOldest()
{
    QList<std::pair<QDateTime, PaymentId>> ages;
    for (const KnownPayment &known : std::as_const(m_payments))
        ages.append({known.seenAt, known.payment->id});
    const auto middle = ages.begin() + Most / 2;
    std::nth_element(ages.begin(), middle, ages.end(), [](const auto &a, const auto &b) {
        return a.first > b.first; // the last seen stay
    });
    for (auto oldest = middle; oldest != ages.end(); ++oldest)
        m_payments.remove(oldest->second);
}

const KnownPayment *KnownPayments::find(const PaymentId &id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.constEnd() ? nullptr : &*found;
}

} // namespace counterfoil
