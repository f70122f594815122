// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace counterfoil {

/// More characters (UTF-16 units) than a line of a window has room for.
inline constexpr qsizetype LongestShown = 200;

/// A text that a server or file gave us, as one line of a widget, title, tooltip or message. Plain
/// text stays as it is. Line breaks and tabs become spaces, other controls and broken characters
/// U+FFFD; what has no ink is dropped, above all overrides of the direction, but joiners within
/// emoji and the scripts that need them stay. A letter keeps four marks. At most `longest`
/// characters, cut between whole ones with "…" at the end. Text with right-to-left letters stands
/// in an isolate (two characters more), so that it turns nothing round that stands beside it.
/// Takes time for `longest`, whatever the size of the text. Not for values that are matched, sent
/// or used as keys. Any thread.
[[nodiscard]] QString shownText(QStringView outside, qsizetype longest = LongestShown);

/// The same for a place that has room for more and holds nothing else: a field of details, the
/// clipboard, a cell of an export. Line breaks and tabs stay, and so do isolates, which shownText()
/// may have added; it adds none.
[[nodiscard]] QString wholeText(QStringView outside,
                                qsizetype longest = std::numeric_limits<qsizetype>::max());
/// Without a copy of what stays as it is: a list that is exported has millions of such texts.
[[nodiscard]] QString wholeText(const QString &outside);

} // namespace counterfoil
