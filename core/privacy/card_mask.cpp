// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/card_mask.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr qsizetype fewestDigits = 13;
constexpr qsizetype mostDigits = 19;
constexpr qsizetype digitsShownFirst = 6;
constexpr qsizetype digitsShownLast = 4;

/// Numbers of a scheme: they begin with a prefix from `first` to `last` (both as long) and measure
/// from `shortest` to `longest` digits.
struct Range
{
    int first;
    int last;
    qsizetype shortest;
    qsizetype longest;
};

// ISO/IEC 7812 ranges as the schemes publish them. Cartes Bancaires has none: it shares cards.
constexpr std::array ranges{
    Range{34, 34, 15, 15},     Range{37, 37, 15, 15},                            // American Express
    Range{51, 55, 16, 16},     Range{2221, 2720, 16, 16},                        // Mastercard
    Range{6011, 6011, 16, 19}, Range{644, 649, 16, 19},   Range{65, 65, 16, 19}, // Discover
    Range{3528, 3589, 16, 19},                                                   // JCB
    Range{300, 305, 14, 19},   Range{36, 36, 14, 19},     Range{38, 39, 14, 19}, // Diners Club
    Range{62, 62, 16, 19},                                                       // UnionPay
    Range{50, 50, 13, 19},     Range{56, 58, 13, 19},     Range{60, 69, 13, 19}, // Maestro
};

/// Digits that stand together, by their places in the text.
struct Group
{
    qsizetype begin;
    qsizetype end;

    [[nodiscard]] qsizetype size() const { return end - begin; }
};
using Groups = QVarLengthArray<Group, 16>;
using Digits = QList<int>;

bool isJoint(QChar c)
{
    return c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash;
}

bool passesLuhn(const Digits &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i];
        const int weighed = i % 2 == 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

bool isOfScheme(const Digits &digits)
{
    const qsizetype size = digits.size();
    if (digits[0] == 4) // Visa
        return size == 13 || size == 16 || size == 19;
    int prefix = 0;
    int scale = 1;
    for (qsizetype length = 1; length <= 4; ++length, scale *= 10) {
        prefix = prefix * 10 + digits[length - 1];
        for (const Range &range : ranges) {
            if (range.first / scale >= 1 && range.first / scale <= 9 && prefix >= range.first &&
                prefix <= range.last && size >= range.shortest && size <= range.longest)
                return true;
        }
    }
    return false;
}

/// Whether a dash or a letter ties the digits to more of the same word, as in a UUID.
bool isTied(const QString &text, qsizetype at, qsizetype step)
{
    if (at < 0 || at >= text.size())
        return false;
    if (text[at].isLetter())
        return true;
    const qsizetype next = at + step;
    return text[at].category() == QChar::Punctuation_Dash && next >= 0 && next < text.size() &&
           text[next].isLetterOrNumber();
}

bool isCardNumber(const QString &text, const Groups &groups, qsizetype from, qsizetype to)
{
    // Several groups make one number only where they stand as a word of their own.
    if (from != to && (isTied(text, groups[from].begin - 1, -1) || isTied(text, groups[to].end, 1)))
        return false;
    Digits digits;
    for (qsizetype group = from; group <= to; ++group) {
        for (qsizetype at = groups[group].begin; at < groups[group].end; ++at)
            digits.append(text[at].digitValue());
    }
    return isOfScheme(digits) && passesLuhn(digits);
}

void maskDigits(QString &text, const Groups &groups, qsizetype from, qsizetype to,
                qsizetype digitCount)
{
    qsizetype index = 0;
    for (qsizetype group = from; group <= to; ++group) {
        for (qsizetype at = groups[group].begin; at < groups[group].end; ++at, ++index) {
            if (index >= digitsShownFirst && index < digitCount - digitsShownLast)
                text[at] = u'*';
        }
    }
}

/// Masks every card number among groups that single joints hold together; the longest first.
void maskAmong(QString &text, const Groups &groups)
{
    for (qsizetype from = 0; from < groups.size(); ++from) {
        qsizetype digitCount = 0;
        qsizetype to = from;
        while (to < groups.size() && digitCount + groups[to].size() <= mostDigits)
            digitCount += groups[to++].size();
        for (--to; to >= from && digitCount >= fewestDigits; digitCount -= groups[to--].size()) {
            if (!isCardNumber(text, groups, from, to))
                continue;
            maskDigits(text, groups, from, to, digitCount);
            from = to;
            break;
        }
    }
}

bool mayHoldOne(const QString &text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c.isDigit() && ++digits == fewestDigits)
            return true;
    }
    return false;
}

/// Of what a number's digits and single joints consist in UTF-8.
bool mayBeOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c < 0 || c == ' ' || c == '-';
}

/// As JSON writes any character.
bool hasEscapedCharacter(QByteArrayView json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 1)) {
        if (at + 1 < json.size() && json[at + 1] == 'u')
            return true;
    }
    return false;
}

/// Of bytes that all may be of a number.
bool isRunFree(QByteArrayView bytes, qsizetype first, qsizetype end)
{
    qsizetype begin = first; // of digits with single joints among them
    qsizetype score = 0;     // two for a digit; another script's takes two bytes at least
    bool isAscii = true;
    bool wasJoint = false;
    const auto mayBeOne = [&](qsizetype stop) {
        if (score < 2 * fewestDigits)
            return false;
        if (!isAscii)
            return true;
        // With the two characters on each side that may tie it to a word; an escape is none of
        // them.
        const qsizetype before = std::max<qsizetype>(begin - 3, 0);
        const bool isEscape = bytes.sliced(before, begin - before).contains('\\');
        const qsizetype from = isEscape ? begin : std::max<qsizetype>(begin - 2, 0);
        const qsizetype to = std::min(stop + 2, bytes.size());
        const QString run = QString::fromLatin1(bytes.sliced(from, to - from));
        return withoutCardNumbers(run) != run;
    };
    for (qsizetype i = first; i < end; ++i) {
        const char c = bytes[i];
        if (c != ' ' && c != '-') {
            if (score == 0)
                begin = i;
            score += c < 0 ? 1 : 2;
            isAscii = isAscii && c >= 0;
            wasJoint = false;
        } else if (score > 0 && !wasJoint) {
            wasJoint = true;
        } else {
            if (mayBeOne(i))
                return false;
            score = 0;
            isAscii = true;
            wasJoint = false;
        }
    }
    return !mayBeOne(end);
}

} // namespace

bool isFreeOfCardNumbers(const QByteArray &json)
{
    const QByteArrayView bytes(json);
    if (hasEscapedCharacter(bytes))
        return false;
    // No number has fewer bytes: of so many, it is enough to look at one.
    qsizetype end = 0; // of the run before
    for (qsizetype at = fewestDigits - 1; at < bytes.size(); at += fewestDigits) {
        if (!mayBeOfNumber(bytes[at]))
            continue;
        qsizetype begin = at;
        while (begin > end && mayBeOfNumber(bytes[begin - 1]))
            --begin;
        end = at + 1;
        while (end < bytes.size() && mayBeOfNumber(bytes[end]))
            ++end;
        if (!isRunFree(bytes, begin, end))
            return false;
        at = end;
    }
    return true;
}

QString withoutCardNumbers(const QString &text)
{
    if (!mayHoldOne(text))
        return text;
    QString masked = text;
    Groups groups;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isDigit()) {
            ++at;
            continue;
        }
        Group group{at, at};
        while (group.end < text.size() && text[group.end].isDigit())
            ++group.end;
        const bool goesOn =
            !groups.isEmpty() && groups.last().end + 1 == group.begin && isJoint(text[at - 1]);
        if (!goesOn) {
            maskAmong(masked, groups);
            groups.clear();
        }
        groups.append(group);
        at = group.end;
    }
    maskAmong(masked, groups);
    return masked;
}

} // namespace counterfoil
