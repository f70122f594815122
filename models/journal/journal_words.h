// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_schema.h"
#include "core/journal/submit_refusal.h"

namespace counterfoil {

/// What is wrong with the journal and what to do about it.
[[nodiscard]] QString journalSentence(const JournalError &error);
/// What became of a damaged journal.
[[nodiscard]] QString rescueSentence(const journal::Rescue &rescue);
/// Why an operation was not taken: always begins with "Nothing was sent".
[[nodiscard]] QString refusalSentence(const SubmitRefusal &refusal);
/// Why the program does not take an entry further by itself; empty when it does.
[[nodiscard]] QString holdSentence(const OperationEntry &entry);

} // namespace counterfoil
