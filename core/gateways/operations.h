// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/gateways/capabilities.h"

#include <QList>

namespace counterfoil {

/// What the provider answered to an operation that it took.
struct OperationAnswer
{
    OperationAnswer() = default;
    OperationAnswer(PaymentPtr after)
        : payment(std::move(after))
    {}
    explicit OperationAnswer(OperationId id)
        : operation(std::move(id))
    {}
    explicit OperationAnswer(SessionPtr after)
        : session(std::move(after))
    {}

    OperationId operation; ///< empty when it was not told
    PaymentPtr payment;    ///< null: it has to be read again
    SessionPtr session;    ///< of an abort, or that was created; null: likewise
};

/// What was created; one of the two.
struct Created
{
    PaymentPtr payment;
    SessionPtr session;
};

/// An operation that was sent, or may have been.
struct SentOperation
{
    PaymentId payment;
    OperationKind kind = OperationKind::Refund;
    Money amount;
    QString merchantReference;
    OperationId operation; ///< once it is known
};

/// Whether the payment tells of an operation of the kind that took place, or that still may.
[[nodiscard]] bool mayHaveTakenPlace(const Payment &payment, OperationKind kind);

enum class ReferenceProblem { TooLong, NotPlain, Used };

/// What is wrong with a merchant reference; nothing with an empty one, since one is made then.
[[nodiscard]] std::optional<ReferenceProblem>
referenceProblem(const QString &reference, const ReferenceRules &rules, const Payment &payment);

/// What the payment told of operations of the kind when a new one was decided.
struct OperationsBefore
{
    QList<OperationId> operations;
    std::optional<Money> moved; ///< their sum by the ledger; none in what early versions kept

    friend bool operator==(const OperationsBefore &, const OperationsBefore &) = default;
};

[[nodiscard]] OperationsBefore operationsBefore(const Payment &payment, OperationKind kind);

/// What a read of the payment tells of an operation.
struct Judgement
{
    enum class Kind {
        Seen,        ///< it took place: `operation`
        Fits,        ///< the ledger moved by its amount, and no list tells whose doing that was
        NotSeen,     ///< nothing of it shows
        Contradicts, ///< what shows cannot be with it, nor without it: a person has to look
    };

    Kind kind = Kind::NotSeen;
    std::optional<Operation> operation;
};

/// The operation among those that the payment lists: the one with its id; before that is known, one
/// of the same kind, merchant reference and amount that was not there before (a person may type the
/// same reference twice). Null when the payment does not list it.
[[nodiscard]] const Operation *listedOperation(const Payment &payment, const SentOperation &sent,
                                               const OperationsBefore &before);

/// For a provider whose payments list their operations: Seen or NotSeen.
[[nodiscard]] Judgement judgeByList(const Payment &payment, const SentOperation &sent,
                                    const OperationsBefore &before);

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::Created)
