// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journal/entries.h"

namespace counterfoil::testing {

/// What tests/data/journal/journal-v1.sqlite holds: the operations that the program of version 1
/// wrote into it, of each kind and at each stage, with the requests that it sent for them.
inline QList<OperationEntry> earlierEntries()
{
    int number = 0;
    const auto next = [&number](OperationKind kind, EntryState state) {
        ++number;
        OperationEntry entry = meant(QStringLiteral("payment-%1").arg(number), kind, 100 * number);
        entry.key = IdempotencyKey(QStringLiteral("key-%1").arg(number));
        entry.recordedAt = entry.recordedAt.addSecs(60 * number);
        entry.changedAt = entry.recordedAt.addSecs(state == EntryState::Recorded ? 0 : 1);
        entry.state = state;
        entry.attempts = state == EntryState::Recorded || state == EntryState::Cancelled ? 0 : 1;
        return entry;
    };
    const auto settled = [&next](OperationKind kind, const Word<OperationStatus> &status) {
        OperationEntry entry = next(kind, EntryState::Settled);
        entry.status = status;
        entry.operation = OperationId(QStringLiteral("operation-") + entry.key.text());
        entry.evidence = {{entry.changedAt, true, 4}};
        return entry;
    };
    QList<OperationEntry> entries;

    OperationEntry cooling = next(OperationKind::Refund, EntryState::Recorded);
    cooling.sendAt = cooling.recordedAt.addSecs(30);
    entries << cooling << next(OperationKind::Capture, EntryState::Sent);

    OperationEntry unsent = next(OperationKind::Void, EntryState::NotSent);
    unsent.hold = Hold::FoundUnsent;
    unsent.error = ApiError();
    unsent.error->kind = ErrorKind::Network;
    unsent.error->fault = NetworkFault::ConnectionRefused;
    entries << unsent;

    OperationEntry refused = next(OperationKind::Refund, EntryState::Refused);
    refused.mayHaveArrived = true;
    refused.error = ApiError{ErrorKind::Api,
                             NetworkFault::None,
                             400,
                             QStringLiteral("urn:amount"),
                             QStringLiteral("Too much"),
                             QStringLiteral("Left: 1.00"),
                             QStringLiteral("request-4"),
                             std::chrono::seconds(7),
                             true,
                             true,
                             false,
                             {{QStringLiteral("/amount"), QStringLiteral("too large")}}};
    refused.acknowledgedAt = refused.changedAt.addSecs(5);
    refused.acknowledgedBy = QStringLiteral("reviewer");
    entries << refused;

    OperationEntry unknown = next(OperationKind::Capture, EntryState::Unknown);
    unknown.attempts = 3;
    unknown.mayHaveArrived = true;
    unknown.hold = Hold::SendsUsedUp;
    unknown.error = ApiError();
    unknown.error->kind = ErrorKind::Timeout;
    unknown.error->sent = true;
    unknown.evidence = {{unknown.changedAt, false, 3}, {unknown.changedAt.addSecs(40), false, 4}};
    unknown.nextCheck = unknown.changedAt.addSecs(300);
    entries << unknown;

    entries << settled(OperationKind::Refund, {OperationStatus::Success, QStringLiteral("SUCCESS")})
            << settled(OperationKind::Void, {OperationStatus::Pending, QStringLiteral("PENDING")})
            << settled(OperationKind::Capture,
                       {OperationStatus::Failure, QStringLiteral("FAILURE")})
            << settled(OperationKind::Void, {OperationStatus::Conflict, QStringLiteral("CONFLICT")})
            << settled(OperationKind::Refund,
                       {OperationStatus::Uncertain, QStringLiteral("UNCERTAIN")})
            << settled(OperationKind::Refund,
                       Word<OperationStatus>::unknown(QStringLiteral("NEW_WORD")));

    OperationEntry cancelled = next(OperationKind::Refund, EntryState::Cancelled);
    cancelled.repeats = IdempotencyKey(QStringLiteral("key-6"));
    entries << cancelled;
    return entries;
}

} // namespace counterfoil::testing
