// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <QStringList>

namespace counterfoil {

/// What a settled operation came to, in a sentence: by the status that the payment shows.
[[nodiscard]] QString outcomeSentence(const OperationEntry &entry);
/// "Requested 30.00 EUR, processed 20.00 EUR."; null: the payment does not show the operation.
[[nodiscard]] QString processedSentence(const Operation *operation);

/// What several parts of one partner and method came to.
struct OutcomePart
{
    Solution solution;
    QString status; ///< the server's word
    QString description;
    Money amount;
};
/// By partner, method and status, in the order in which they appear.
[[nodiscard]] std::vector<OutcomePart> outcomeParts(const Operation &operation);

/// Why the outcome is unknown, what was looked at last and when it is looked at next; one sentence
/// each. Times are on the clock of `now`.
[[nodiscard]] QStringList checkingSentences(const OperationEntry &entry, const QDateTime &now);

} // namespace counterfoil
