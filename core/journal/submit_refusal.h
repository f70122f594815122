// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_error.h"
#include "core/journal/operation_entry.h"

namespace counterfoil {

/// Why an operation was not taken. Nothing was sent, and nothing will be.
struct SubmitRefusal
{
    enum class Kind {
        AlreadyRunning, ///< `other`, of this kind on this payment, has no outcome yet
        PaymentMoved,   ///< a newer version is known than the one the person saw
        Duplicate,      ///< `other`, just like it, is recent: a person has to confirm the repeat
        Locked,         ///< nobody proved who is there
        NotOffered,     ///< the provider does not take it on this payment
        NotRecorded,    ///< the journal could not be written: see `journal`
    };

    SubmitRefusal(Kind why, std::optional<OperationEntry> who = std::nullopt)
        : kind(why)
        , other(std::move(who))
    {}
    /// What a journal's own failure is for the one who submits.
    SubmitRefusal(JournalError error)
        : kind(Kind::NotRecorded)
        , journal(std::move(error))
    {}

    Kind kind;
    std::optional<OperationEntry> other;
    std::optional<JournalError> journal;
};

} // namespace counterfoil
