// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace counterfoil {

// What columns with known words may hold, in the running language: for their widths.

// What the function says of moments on each day of a week, and in each month of this year and the
// one before.
[[nodiscard]] QStringList
timeWords(const std::function<QString(const QDateTime &time, QDate today)> &textOf);
// Of the refunds and the notifications.
[[nodiscard]] QStringList rowTimeWords();
// The names of what the journal keeps.
[[nodiscard]] QStringList entryNameWords();
// Of the chips of what the journal keeps.
[[nodiscard]] QStringList entryStateWords();
// What comes next of an open operation.
[[nodiscard]] QStringList nextStepWords();
// Who did an operation, but for people's names.
[[nodiscard]] QStringList actorWords();
[[nodiscard]] QStringList operationStateWords();
[[nodiscard]] QStringList sessionStateWords();
[[nodiscard]] QStringList linkStateWords();
// Of the chips of notifications.
[[nodiscard]] QStringList outcomeWords();
[[nodiscard]] QStringList noticeFormWords();

} // namespace counterfoil
