// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"

#include <QLocale>
#include <QTimeZone>

namespace counterfoil {

// All of these words may be shown as they are: see shownText().

/// It came to its end, and what was moved is not what was asked for.
[[nodiscard]] bool differs(const OperationRow &row);
/// "ingenico 250.00 · easy2play 60.00 failure": the state of a part where it did not succeed.
[[nodiscard]] QString partsText(const OperationRow &row, const QLocale &locale = QLocale());
/// "ingenico creditcard, 250.00 EUR, Success, AE0002, 05, Do not honour, 19 Nov 2026 15:02"; one
/// line a part, by the clock of `now`.
[[nodiscard]] QStringList partLines(const OperationRow &row, const QDateTime &now,
                                    const QLocale &locale = QLocale());
/// "ingenico: 05 Do not honour; illicado: 1 Successful operation", as it was sent.
[[nodiscard]] QString partnerAnswersText(const OperationRow &row);
/// When the last of its parts changed; invalid where nobody says.
[[nodiscard]] QDateTime lastUpdate(const OperationRow &row);
/// "you", "shop", or the name.
[[nodiscard]] QString personText(const QString &who, const QString &me);
/// Who did the operation, in the same words.
[[nodiscard]] QString actorText(const OperationRow &row, const QString &me);
/// "19 Nov 14:02"; with the year where it is another.
[[nodiscard]] QString rowTime(const QDateTime &local, QDate today,
                              const QLocale &locale = QLocale());
/// "mila, 19 Nov – seen in the bank's file"; empty without a mark. By the clock of `now`.
[[nodiscard]] QString reviewText(const OperationRow &row, const QString &me, const QDateTime &now,
                                 const QLocale &locale = QLocale());

/// Titles of operationTsv().
[[nodiscard]] QString operationTsvHeader(const QTimeZone &zone = QTimeZone::systemTimeZone());
/// One line for a spreadsheet in the words of the list; amounts without grouping marks and with the
/// decimal sign of the locale, times by the zone.
[[nodiscard]] QString operationTsv(const OperationRow &row,
                                   const QTimeZone &zone = QTimeZone::systemTimeZone(),
                                   const QLocale &locale = QLocale());

} // namespace counterfoil
