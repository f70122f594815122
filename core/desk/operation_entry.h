// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment.h"

#include <QDateTime>
#include <QList>

namespace counterfoil {

/// Where an intended operation stands (design.md section 5).
enum class EntryState {
    Recorded,  ///< written down, nothing sent
    Sent,      ///< the request is on its way; no answer yet
    NotSent,   ///< it provably never left: may be tried again with the same key
    Refused,   ///< the provider said no; nothing happened
    Unknown,   ///< it may have been sent; being checked
    Settled,   ///< the payment shows the operation, with a status of its own
    Withdrawn, ///< a NotSent entry that a later operation replaced: nothing was or will be sent
};

/// What was read about an operation, and when last.
struct Evidence
{
    QDateTime at;
    bool seen = false;  ///< whether the payment showed the operation
    qint64 version = 0; ///< of the payment that was read
};

/// One intended capture, refund or void, from before the first byte is sent until its outcome is
/// known. A value: the desk hands out copies.
struct OperationEntry
{
    IdempotencyKey key; ///< also the entry's identity
    PaymentId payment;
    OperationKind kind = OperationKind::Refund;
    Money amount;
    QString merchantReference;
    QByteArray body;           ///< exactly what is sent, each time
    QList<OperationId> before; ///< operations of this kind that were there when it was decided
    QString reason;
    QString note;
    QString who; ///< the OS user
    QDateTime recordedAt;
    int attempts = 0;
    EntryState state = EntryState::Recorded;
    Word<OperationStatus> status;  ///< once Settled
    OperationId operation;         ///< once Settled
    std::optional<ApiError> error; ///< of the last attempt
    QList<Evidence> evidence;
    QDateTime nextCheck; ///< while the reconciler works on it

    /// Recorded, Sent or Unknown: whether it happened is not known yet.
    [[nodiscard]] bool hasNoOutcome() const;
    /// Without an outcome, or settled but still PENDING or UNCERTAIN.
    [[nodiscard]] bool isOpen() const;
};

/// The operation of a payment that an entry is about: same kind, merchant reference and amount, and
/// not one of those that were there before (a person may type the same reference twice). Null when
/// the payment does not show it.
[[nodiscard]] const Operation *findOperation(const Payment &payment, const OperationEntry &entry);

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::OperationEntry)
