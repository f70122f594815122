// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace counterfoil {

/// Without case, accents and compatibility forms: "Dupré" is "dupre", "Łucja" is "lucja", "Groß" is
/// "gross".
[[nodiscard]] QString foldedText(const QString &text);

/// The runs of letters and digits of the folded text.
[[nodiscard]] QStringList foldedWords(const QString &text);
/// The same words one after the other, each of which is gone when `take` returns.
void eachFoldedWord(const QString &text, const std::function<void(QStringView)> &take);

/// The folded text as one word: what is neither letter nor digit becomes a filler.
[[nodiscard]] QString foldedWhole(const QString &text);
void appendFoldedWhole(QString &to, const QString &text);

/// The part of a text that a search for these words found, whatever signs stand between them: from
/// a word's beginning or, of one word with a digit in it, up to a word's end. Of length 0: none.
struct FoundPart
{
    qsizetype begin = 0;
    qsizetype length = 0;
};
[[nodiscard]] FoundPart foundPart(const QString &text, const QString &wanted);

// As earlier versions folded: letters that Unicode does not decompose, such as the Polish l, stayed
// as they are. What those versions kept is found by it.
[[nodiscard]] QString foldedTextBefore(const QString &text);
[[nodiscard]] QStringList foldedWordsBefore(const QString &text);

} // namespace counterfoil
