// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/folded_text.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// Of the private use area, like the marks of search_tokens.h: no text from outside keeps one.
constexpr QChar Filler(u'\uE0FE');
constexpr qsizetype LongestWord = 64; // what is longer is cut, in what is kept and in what is asked

bool isPrivate(QChar c)
{
    return c >= QChar(u'\uE000') && c <= QChar(u'\uF8FF');
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// ASCII by a table of two comparisons; for the rest, all that is neither separator nor symbol.
bool isWordCharacter(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
    return c.isSurrogate() || (c.isLetterOrNumber() && !isPrivate(c));
}

} // namespace

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark() && !isPrivate(c))
            folded.append(c);
    }
    return folded;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    const QString folded = foldedText(text);
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inside = i < folded.size() && isWordCharacter(folded[i]);
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            words.append(folded.mid(begin, std::min(i - begin, LongestWord)));
            begin = -1;
        }
    }
    return words;
}

QString foldedWhole(const QString &text)
{
    QString whole = foldedText(text).trimmed();
    for (QChar &c : whole) {
        if (!isWordCharacter(c))
            c = Filler;
    }
    return whole;
}

} // namespace counterfoil
