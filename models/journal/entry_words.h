// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <QLocale>
#include <QStringList>

namespace counterfoil {

/// "Refund", or what was decided or created.
[[nodiscard]] QString entryName(const OperationEntry &entry);
/// "Refund 30.00 EUR"; a decision has no amount.
[[nodiscard]] QString entryTitle(const OperationEntry &entry);
/// What is known about an operation and what is not, in one or two sentences; the payment, where it
/// is known, tells what each partner did. Times are on the clock of `now`, here and below.
[[nodiscard]] QString knownSentence(const OperationEntry &entry, const PaymentPtr &payment,
                                    const QDateTime &now, const QLocale &locale = QLocale());
/// "next check in 38 s", "needs attention"; empty where nothing is to come.
[[nodiscard]] QString nextStepText(const OperationEntry &entry, const QDateTime &now,
                                   const QLocale &locale = QLocale());
/// Every read that told something new, the oldest first: "14:02:11: the payment, version 7, does
/// not show it".
[[nodiscard]] QStringList evidenceLines(const OperationEntry &entry, const QDateTime &now,
                                        const QLocale &locale = QLocale());
/// The order's reference, else the payment's id. See shownText().
[[nodiscard]] QString orderText(const OperationEntry &entry, const PaymentPtr &payment);

} // namespace counterfoil
