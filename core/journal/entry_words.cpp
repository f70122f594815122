// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_words.h"

#include "core/domain/status_words.h"
#include "core/domain/word_table.h"

using namespace Qt::StringLiterals;

namespace counterfoil::journal {

namespace {

constexpr std::array States{
    Named{EntryState::Recorded, "recorded"_L1},  Named{EntryState::Sent, "sent"_L1},
    Named{EntryState::NotSent, "not-sent"_L1},   Named{EntryState::Refused, "refused"_L1},
    Named{EntryState::Unknown, "unknown"_L1},    Named{EntryState::Settled, "settled"_L1},
    Named{EntryState::Cancelled, "withdrawn"_L1}};
constexpr std::array Holds{Named{Hold::None, ""_L1},
                           Named{Hold::SendsUsedUp, "sends-used-up"_L1},
                           Named{Hold::TooOld, "too-old"_L1},
                           Named{Hold::TooLong, "too-long"_L1},
                           Named{Hold::Damaged, "damaged"_L1},
                           Named{Hold::JournalFailed, "journal-failed"_L1},
                           Named{Hold::FoundUnsent, "found-unsent"_L1},
                           Named{Hold::NoPromise, "no-promise"_L1},
                           Named{Hold::Fits, "fits"_L1},
                           Named{Hold::Contradicted, "contradicted"_L1},
                           Named{Hold::SaidDone, "said-done"_L1}};
constexpr std::array Kinds{Named{OperationKind::Capture, "capture"_L1},
                           Named{OperationKind::Refund, "refund"_L1},
                           Named{OperationKind::Void, "void"_L1}};
constexpr std::array Decisions{Named{PaymentDecision::Approve, "approve"_L1},
                               Named{PaymentDecision::Decline, "decline"_L1},
                               Named{PaymentDecision::Abort, "abort"_L1}};
/// What the words of the database tell apart.
enum class CreatedKind { Session, Payment, Order };
constexpr std::array Creations{Named{CreatedKind::Session, "session"_L1},
                               Named{CreatedKind::Payment, "payment"_L1},
                               Named{CreatedKind::Order, "order"_L1}};

} // namespace

QString wordOf(EntryState state)
{
    return wordIn(States, state);
}

QString wordOf(Hold hold)
{
    return wordIn(Holds, hold);
}

QString wordOf(OperationStatus status)
{
    return statusWord(status).toLower(); // as its first version wrote them
}

QString wordOf(PaymentDecision decision)
{
    return wordIn(Decisions, decision);
}

QString wordOf(const Creation &creation)
{
    if (creation.kind == CreationKind::Session)
        return wordIn(Creations, CreatedKind::Session);
    return wordIn(Creations, creation.hasPayPage ? CreatedKind::Order : CreatedKind::Payment);
}

std::optional<EntryState> stateFrom(const QString &word)
{
    return valueIn(States, word);
}

std::optional<Hold> holdFrom(const QString &word)
{
    return valueIn(Holds, word);
}

std::optional<OperationKind> kindFrom(const QString &word)
{
    return valueIn(Kinds, word);
}

std::optional<OperationStatus> statusFrom(const QString &word)
{
    return counterfoil::statusFrom<OperationStatus>(word.toUpper()).known();
}

std::optional<PaymentDecision> decisionFrom(const QString &word)
{
    return valueIn(Decisions, word);
}

std::optional<Creation> creationFrom(const QString &word)
{
    const auto kind = valueIn(Creations, word);
    if (!kind)
        return std::nullopt;
    return Creation{*kind == CreatedKind::Session ? CreationKind::Session : CreationKind::Payment,
                    {},
                    *kind == CreatedKind::Order};
}

} // namespace counterfoil::journal
