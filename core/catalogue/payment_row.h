// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_state.h"

#include <QDateTime>

namespace counterfoil {

/// What became of a payment's money.
struct PaymentSums
{
    Money captured;
    Money refunded;
    Money available; ///< to refund

    friend bool operator==(const PaymentSums &, const PaymentSums &) = default;
};

/// One known payment as a list shows it. A value; times are UTC.
struct PaymentRow
{
    qint64 row = 0; ///< its place in the catalogue; also orders by creation
    QString account;
    PaymentId payment;
    QString order;    ///< Payment::rawReference()
    QString customer; ///< name, else e-mail; empty where the account keeps neither
    QDateTime createdAt;
    std::vector<PaymentState> states;
    QString authorisationWord; ///< for AuthorisationUnknown, verbatim
    Money amount;
    PaymentSums sums;
    QStringList partners; ///< each once, in the order of the split
    QString card;         ///< last four digits
    QDateTime seenAt;     ///< when a server last told of it
    qint64 version = 0;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::PaymentRow)
