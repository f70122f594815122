// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/known_payments.h"

namespace counterfoil {

void KnownPayments::upsert(const PaymentPtr &payment, const QDateTime &seenAt)
{
    KnownPayment &known = m_payments[payment->id];
    if (known.payment && known.payment->version > payment->version)
        return;
    known = {payment, seenAt};
    const KnownPayment copy = known; // a listener may upsert another one and move the table
    emit updated(copy);
}

const KnownPayment *KnownPayments::find(const PaymentId &id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.constEnd() ? nullptr : &*found;
}

} // namespace counterfoil
