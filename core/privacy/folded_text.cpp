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

/// What people type for a letter that Unicode does not decompose; empty for all others. The letter
/// is in lower case.
QStringView typedFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00DF': // sharp s
    case u'\u1E9E':
        return u"ss";
    case u'\u00E6':
        return u"ae";
    case u'\u0153':
        return u"oe";
    case u'\u00FE': // thorn
        return u"th";
    case u'\u00F0': // eth
    case u'\u0111': // d with stroke
        return u"d";
    case u'\u00F8':
        return u"o";
    case u'\u0127':
        return u"h";
    case u'\u0131': // i without a dot
        return u"i";
    case u'\u0142':
        return u"l";
    case u'\u014B': // eng
        return u"n";
    case u'\u0167':
        return u"t";
    default:
        return {};
    }
}

/// A run of letters and digits.
struct WordSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] QStringView in(const QString &text) const
    {
        return QStringView(text).sliced(begin, end - begin);
    }
};

template <typename Take>
void eachWord(const QString &folded, Take take)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inside = i < folded.size() && isWordCharacter(folded[i]);
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            take(WordSpan{begin, i});
            begin = -1;
        }
    }
}

template <typename Take>
void eachCutWord(const QString &folded, Take take)
{
    eachWord(folded, [&](const WordSpan &span) { take(span.in(folded).left(LongestWord)); });
}

QStringList wordsIn(const QString &folded)
{
    QStringList words;
    eachCutWord(folded, [&](QStringView word) { words.append(word.toString()); });
    return words;
}

/// Whether the words follow each other from there on, the last perhaps begun only; what stands
/// between them does not matter.
bool followFrom(const QString &folded, QList<WordSpan>::const_iterator at,
                QList<WordSpan>::const_iterator end, const QStringList &words)
{
    if (end - at < words.size())
        return false;
    const auto last = words.cend() - 1;
    for (auto word = words.cbegin(); word != last; ++word, ++at) {
        if (at->in(folded).left(LongestWord) != *word)
            return false;
    }
    return at->in(folded).startsWith(*last);
}

} // namespace

QString foldedTextBefore(const QString &text)
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

QString foldedText(const QString &text)
{
    const QString before = foldedTextBefore(text);
    if (isAscii(before))
        return before;
    QString folded;
    folded.reserve(before.size());
    for (const QChar c : before) {
        const QStringView typed = typedFor(c);
        if (typed.isEmpty())
            folded.append(c);
        else
            folded.append(typed);
    }
    return folded;
}

QStringList foldedWords(const QString &text)
{
    return wordsIn(foldedText(text));
}

void eachFoldedWord(const QString &text, const std::function<void(QStringView)> &take)
{
    eachCutWord(foldedText(text), take);
}

FoundPart foundPart(const QString &text, const QString &wanted)
{
    const QStringList words = foldedWords(wanted);
    if (words.isEmpty())
        return {};
    QString folded;
    QList<qsizetype> places; // in the text, of each folded character; none: they are the same
    if (isAscii(text)) {
        folded = text.toLower();
    } else {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype from = i;
            if (text[i].isHighSurrogate() && i + 1 < text.size())
                ++i;
            folded += foldedText(text.mid(from, i - from + 1));
            while (places.size() < folded.size())
                places << from;
        }
        places << text.size();
    }
    const auto place = [&places](qsizetype at) { return places.isEmpty() ? at : places[at]; };
    const auto part = [&place](qsizetype begin, qsizetype end) {
        return FoundPart{place(begin), place(end) - place(begin)};
    };
    const QString &last = words.last();
    const bool mayEnd = words.size() == 1 && std::any_of(last.cbegin(), last.cend(),
                                                         [](QChar c) { return c.isDigit(); });
    QList<WordSpan> spans;
    eachWord(folded, [&spans](const WordSpan &span) { spans.append(span); });
    for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
        if (followFrom(folded, span, spans.cend(), words)) {
            const WordSpan &end = span[words.size() - 1];
            return part(span->begin, end.begin + last.size());
        }
        if (mayEnd && span->in(folded).endsWith(last))
            return part(span->end - last.size(), span->end);
    }
    return {};
}

QStringList foldedWordsBefore(const QString &text)
{
    return wordsIn(foldedTextBefore(text));
}

QString foldedWhole(const QString &text)
{
    QString whole;
    appendFoldedWhole(whole, text);
    return whole;
}

void appendFoldedWhole(QString &to, const QString &text)
{
    const QString folded = foldedText(text);
    for (const QChar c : QStringView(folded).trimmed())
        to += isWordCharacter(c) ? c : Filler;
}

} // namespace counterfoil
