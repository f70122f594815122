// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"
#include "models/import/import_source.h"

namespace counterfoil {

/// Why a source gives nothing, with the place in it.
[[nodiscard]] QString importProblemSentence(const ImportProblem &problem);
/// What a source gave, and what was left out of it: "120 payments in 123 rows; 3 rows without an
/// id."
[[nodiscard]] QString importIdsSentence(const ImportIds &ids);
/// "Fetched", "Already known", …
[[nodiscard]] QString importOutcomeText(ImportOutcome outcome);
/// How far it is, and at its end what became of all.
[[nodiscard]] QString importProgressSentence(const ImportService &service);
/// Why it rests and what makes it go on, and when, on the clock of `now`; empty unless it
/// does.
[[nodiscard]] QString importPauseSentence(const ImportService &service, const QDateTime &now);

} // namespace counterfoil
