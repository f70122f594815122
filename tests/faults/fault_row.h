// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_stage.h"

namespace counterfoil::test {

/// What must come of an operation that met a fault.
struct Expected
{
    EntryState state = EntryState::Settled;
    QString status;         ///< of the operation, once settled
    QStringList words;      ///< that the dialog must show
    int effects = 1;        ///< in the sandbox: what the person meant, or nothing
    int posts = 1;          ///< of the operation, on the wire
    Hold hold = Hold::None; ///< it does not end by itself: a person is needed
};

struct FaultRow
{
    QString name;
    std::function<void(FaultStage &)> arrange; ///< before the operation is submitted
    Expected expected;
    /// After the record, before the first byte can leave.
    std::function<void(FaultStage &)> afterRecord = {};
    /// The trouble ends. The person tries again, and the operation then succeeds.
    std::function<void(FaultStage &)> end = {};
    /// See answered().
    bool isAnswered = false;
};

/// One whose first request has an answer that leaves nothing open: done, or to be sent again.
[[nodiscard]] FaultRow answered(FaultRow row);

/// It succeeds, with that many POSTs of the one key.
[[nodiscard]] Expected succeeds(int posts = 1);
/// It is done, and its operation has that status.
[[nodiscard]] Expected endsAs(const QString &status, const QStringList &words);
[[nodiscard]] Expected isRefused(const QStringList &words, int posts = 1);
[[nodiscard]] Expected isNotSent(const QStringList &words);
/// Sent as often as allowed and never seen: a person must look.
[[nodiscard]] Expected staysUnknown(int posts);
/// Sent once, and left to a person.
[[nodiscard]] Expected isLeftToAPerson(int effects, Hold why);

/// "The money was captured." and its like.
[[nodiscard]] QString successWords(OperationKind kind);

// The rows, by what is broken. What is expected is of a provider that promises to do a key once.
[[nodiscard]] std::vector<FaultRow> reachRows();
[[nodiscard]] std::vector<FaultRow> tokenRows();
[[nodiscard]] std::vector<FaultRow> statusRows();
[[nodiscard]] std::vector<FaultRow> formRows();
[[nodiscard]] std::vector<FaultRow> someFormRows();
[[nodiscard]] std::vector<FaultRow> wireRows();
[[nodiscard]] std::vector<FaultRow> answerRows();
[[nodiscard]] std::vector<FaultRow> endRows();
[[nodiscard]] std::vector<FaultRow> clockRows();
/// Those whose answers are in Purse's own words.
[[nodiscard]] std::vector<FaultRow> purseRows();

/// All that an operation can meet at the provider, and what must come of it by its promise.
[[nodiscard]] std::vector<FaultRow> rowsOf(const testing::LocalShop &shop);

} // namespace counterfoil::test
