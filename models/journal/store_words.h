// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/store_check.h"

#include <QLocale>

namespace counterfoil {

/// What the journal lost, and what to do before an operation is repeated; names the newest
/// operations that nobody follows. Empty where it lost nothing.
[[nodiscard]] QString journalLossSentence(const StoreLosses &losses);
/// For a catalogue that is gone.
[[nodiscard]] QString catalogueLossSentence();
/// For a journal whose audit trail was changed: from where on, and what that means.
[[nodiscard]] QString brokenTrailSentence(const QString &path, const journal::BrokenLine &line,
                                          const QLocale &locale = QLocale());
/// What the last check of the audit trail found.
[[nodiscard]] QString trailText(const TrailState &trail, const QLocale &locale = QLocale());

} // namespace counterfoil
