// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outside_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace counterfoil {

namespace {

enum class OutsideLines { One, Kept };

constexpr int MostMarks = 4;
constexpr char32_t Replacement = 0xFFFD;
constexpr char32_t ObjectReplacement = 0xFFFC; // stands for a picture in Qt's documents
constexpr char32_t FirstStrongIsolate = 0x2068;
constexpr char32_t PopIsolate = 0x2069;

/// Half of a surrogate pair comes back as it is.
char32_t takeCodePoint(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

char32_t peekCodePoint(QStringView text, qsizetype at)
{
    return at < text.size() ? takeCodePoint(text, at) : 0;
}

/// Vertical tabulator, form feed, next line, line and paragraph separator too.
bool breaksLine(char32_t c)
{
    return (c >= 0x0A && c <= 0x0C) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Signs around Arabic and Syriac numbers: formats, yet with ink.
bool isVisibleFormat(char32_t c)
{
    return (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x8E2;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Letters and emoji that a joiner can change. The scripts that use joiners begin with Arabic.
bool takesJoiner(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c >= 0x600 &&
           (QChar::isLetter(c) || category == QChar::Symbol_Other ||
            category == QChar::Symbol_Modifier || category == QChar::Mark_SpacingCombining);
}

/// What stands for a character; 0 where nothing does. Joiners are the caller's.
char32_t shownCodePoint(char32_t c, QChar::Category category, OutsideLines lines)
{
    const bool areKept = lines == OutsideLines::Kept;
    if (breaksLine(c))
        return areKept ? U'\n' : U' ';
    if (c == U'\t' || c == U'\r')
        return areKept && c == U'\t' ? c : U' ';
    if (category == QChar::Other_Format) {
        const bool isIsolate = c == FirstStrongIsolate || c == PopIsolate;
        return isVisibleFormat(c) || (areKept && isIsolate) ? c : 0;
    }
    const bool isBroken = category == QChar::Other_Control || category == QChar::Other_Surrogate ||
                          c == ObjectReplacement || QChar::isNonCharacter(c);
    return isBroken ? Replacement : c;
}

struct CleanText
{
    QString text; ///< a character longer than `longest` where it was cut
    bool isCut = false;
    bool hasRightToLeft = false;
};

CleanText cleanText(QStringView outside, qsizetype longest, OutsideLines lines)
{
    CleanText clean;
    if (outside.isEmpty())
        return clean;
    clean.text.reserve(std::min(outside.size(), longest) + 4);
    // What is dropped does not count, but it is not read for ever either.
    const qsizetype end = longest < outside.size() / 4 ? 4 * longest : outside.size();
    qsizetype at = 0;
    char32_t before = 0;
    int marks = 0;
    while (at < end && clean.text.size() <= longest) {
        char32_t c = takeCodePoint(outside, at);
        if (c >= 0x20 && c < 0x7F) {
            clean.text.append(QChar(static_cast<char16_t>(c)));
            before = c;
            marks = 0;
            continue;
        }
        const QChar::Category category = QChar::category(c);
        if (isJoiner(c)) {
            const bool joins = (takesJoiner(before) || (before >= 0x600 && marks > 0)) &&
                               takesJoiner(peekCodePoint(outside, at));
            if (!joins)
                continue;
        } else if (isMark(category)) {
            if (clean.text.isEmpty() || marks == MostMarks)
                continue;
            ++marks;
        } else {
            c = shownCodePoint(c, category, lines);
            if (c == 0)
                continue;
            if (category != QChar::Mark_SpacingCombining)
                marks = 0;
        }
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            clean.hasRightToLeft = true;
        clean.text.append(QChar::fromUcs4(c));
        before = c;
    }
    clean.isCut = at < outside.size() || clean.text.size() > longest;
    return clean;
}

/// Between whole characters, of however many code points.
void cutText(QString &text, qsizetype longest)
{
    const qsizetype room = std::max<qsizetype>(longest - 1, 0); // for the sign that it is cut
    if (text.size() > room) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(room);
        text.truncate(finder.isAtBoundary() ? room
                                            : std::max<qsizetype>(finder.toPreviousBoundary(), 0));
    }
    text += QChar(0x2026);
}

} // namespace

QString shownText(QStringView outside, qsizetype longest)
{
    CleanText clean = cleanText(outside, longest, OutsideLines::One);
    if (clean.isCut)
        cutText(clean.text, longest);
    if (!clean.hasRightToLeft)
        return clean.text;
    return QChar(static_cast<char16_t>(FirstStrongIsolate)) + clean.text +
           QChar(static_cast<char16_t>(PopIsolate));
}

QString wholeText(QStringView outside, qsizetype longest)
{
    CleanText clean = cleanText(outside, longest, OutsideLines::Kept);
    if (clean.isCut)
        cutText(clean.text, longest);
    return clean.text;
}

QString wholeText(const QString &outside)
{
    const bool isPlain = std::all_of(outside.cbegin(), outside.cend(),
                                     [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
    return isPlain ? outside : wholeText(QStringView(outside));
}

} // namespace counterfoil
