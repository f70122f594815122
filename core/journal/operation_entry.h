// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment_decision.h"
#include "core/domain/requests.h"
#include "core/domain/session.h"
#include "core/gateways/operations.h"
#include "core/gateways/prepared_operation.h"

#include <QDateTime>
#include <QList>

namespace counterfoil {

/// Where an intended operation stands (operations.md).
enum class EntryState {
    Recorded,  ///< written down, nothing sent
    Sent,      ///< the request is on its way; no answer yet
    NotSent,   ///< it provably never left, or was put off unread (429): the same key is good
    Refused,   ///< the provider said no; nothing happened
    Unknown,   ///< it may have been sent; being checked
    Settled,   ///< the payment shows the operation, with a status of its own
    Cancelled, ///< nothing was sent, or a person found it absent; nothing more will be sent
};

/// Whether the journal lets an entry go from one state to another. Refused and Cancelled are ends;
/// Settled stays Settled and only its operation's status moves.
[[nodiscard]] bool canBecome(EntryState from, EntryState to);

/// Why the program does not take an entry further by itself.
enum class Hold {
    None,
    SendsUsedUp,   ///< sent as often as the policy allows, and not seen
    TooOld,        ///< the idempotency key may have lapsed: sending again could do it twice
    TooLong,       ///< followed for as long as the policy says, without an end
    Damaged,       ///< saved from a damaged journal: only read, never sent
    JournalFailed, ///< not sent, since the journal could not note that it would be
    FoundUnsent,   ///< the program ended before it was sent, too long ago to send it unasked
    NoPromise,     ///< not seen, and the provider would do it twice if it came again
    Fits,          ///< the figures moved by its amount, and nothing tells by whom
    Contradicted,  ///< the payment shows what cannot be with it, nor without it
    SaidDone,      ///< refused as done already, and not seen
};

/// What was read about an operation, and when last.
struct Evidence
{
    QDateTime at;
    bool seen = false; ///< whether the payment showed the operation
    Revision revision; ///< of the payment that was read
};

/// That a session or a payment is to be created.
struct Creation
{
    CreationKind kind = CreationKind::Payment;
    SessionId session = {};  ///< the one that was created, once known
    bool hasPayPage = false; ///< it is an order, which its payer pays on a page of the provider

    friend bool operator==(const Creation &, const Creation &) = default;
};

/// One intended capture, refund or void, or what is kept like one, from before the first byte is
/// sent until its outcome is known: a row of the journal. A value: journal and services hand out
/// copies. Times are UTC.
struct OperationEntry
{
    IdempotencyKey key; ///< also the entry's identity
    QString account;    ///< id of the account it belongs to
    PaymentId payment;
    OperationKind kind = OperationKind::Refund;
    /// What it is where it is no operation: its kind is Void then, its amount 0.
    std::optional<PaymentDecision> decision = std::nullopt;
    /// The session that is aborted, where it is that: there is no payment then, its kind is Void
    /// and its amount 0.
    std::optional<SessionAbort> abort = std::nullopt;
    /// What is created, where it is that: its kind is Void, its amount the one asked for, its
    /// merchant reference that of the order, and the payment the one that was created, once known.
    std::optional<Creation> creation = std::nullopt;
    Money amount;
    QString merchantReference;
    PreparedOperation request; ///< exactly what is sent, each time
    OperationsBefore before;   ///< what was there of its kind when it was decided
    QString reason;
    QString note;
    QString who; ///< the OS user
    QDateTime recordedAt;
    QDateTime sendAt;       ///< end of the cooling-off; invalid without one
    IdempotencyKey repeats; ///< the like operation that a person confirmed to repeat
    QString owner;          ///< the process that works on it
    int attempts = 0;
    bool mayHaveArrived = false; ///< some attempt was lost: only reading tells what it did
    EntryState state = EntryState::Recorded;
    Hold hold = Hold::None;
    Word<OperationStatus> status;  ///< once Settled
    OperationId operation;         ///< once Settled, or told by an answer without the payment
    std::optional<ApiError> error; ///< of the last attempt
    QList<Evidence> evidence;
    QDateTime nextCheck;      ///< the next read, or the next try of one that was put off
    QDateTime changedAt;      ///< when its state or status last moved
    QDateTime acknowledgedAt; ///< when a person took note of an end that needs one
    QString acknowledgedBy;

    /// The id of the payment, or of the session; empty for what is created until it is known.
    [[nodiscard]] const QString &about() const;
    /// It is a capture, refund or void.
    [[nodiscard]] bool isOperation() const { return !decision && !abort && !creation; }
    /// What the gateway judges by.
    [[nodiscard]] SentOperation sent() const;

    /// Recorded, Sent or Unknown: whether it happened is not known yet.
    [[nodiscard]] bool hasNoOutcome() const;
    /// Without an outcome, settled but still PENDING or UNCERTAIN, or put off until a set time.
    [[nodiscard]] bool isOpen() const;
    /// Money moved, may yet, or may have: settled and not as a FAILURE, or ended as refused on an
    /// answer that was not the provider's own.
    [[nodiscard]] bool mayHaveTakenPlace() const;
    /// Open and held, not sent with no next try set, or ended badly (FAILURE, CONFLICT, refused
    /// after a lost answer) with nobody having taken note yet.
    [[nodiscard]] bool needsAttention() const;
};

/// The operation of a payment that an entry is about, to show it; null when the payment does not
/// list it. Whether it took place is the gateway's judgement.
[[nodiscard]] const Operation *findOperation(const Payment &payment, const OperationEntry &entry);

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::OperationEntry)
