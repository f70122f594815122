// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice_event.h"

#include <QString>

namespace counterfoil {

/// Those that a person looks for together.
enum class EventGroup { Every, Taken, Waiting, Known, Failed, Refused };

/// None: every one.
[[nodiscard]] QList<NoticeOutcome> outcomesOf(EventGroup group);
[[nodiscard]] QString eventGroupText(EventGroup group);

/// "Payment read", for a chip.
[[nodiscard]] QString outcomeText(NoticeOutcome outcome);
/// What was done with it, and why. May hold text from outside, cut and cleaned.
[[nodiscard]] QString outcomeSentence(const NoticeEvent &event);
/// "Captured", "Refunded".
[[nodiscard]] QString ledgerSumText(LedgerSum sum);
/// "Captured 0.00 → 30.00 EUR"; empty where nobody can say what changed.
[[nodiscard]] QString changeText(const NoticeChange &change);

} // namespace counterfoil
