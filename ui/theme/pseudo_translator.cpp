// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pseudo_translator.h"

#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr QStringView PlainLetters = u"AEINOSUYZaceinosuyz";
constexpr QStringView AccentedLetters = u"ÀÉÎÑÖŠÛÝŽàçéîñöšûýž";
constexpr qsizetype LongerByPercent = 40;

/// What the program reads in a text: places for values, markup, entities, mnemonics.
const QRegularExpression &keptPieces()
{
    static const QRegularExpression kept(u"%L?(?:\\d{1,2}|n)|<[^<>]*>|&[a-z]+;|&."_s);
    return kept;
}

QString accented(QStringView plain)
{
    QString text = plain.toString();
    for (QChar &letter : text) {
        const qsizetype at = PlainLetters.indexOf(letter);
        if (at >= 0)
            letter = AccentedLetters[at];
    }
    return text;
}

/// Words rather than one long one: they can be wrapped as a translation's can.
QString padding(qsizetype letters)
{
    static constexpr QStringView Words = u" ñew lõñg wörd añd šömé möré";
    QString text;
    while (text.size() < letters)
        text += Words[text.size() % Words.size()];
    return text.trimmed().isEmpty() ? QString() : text;
}

} // namespace

QString pseudoText(const QString &source)
{
    QString text;
    qsizetype letters = 0;
    qsizetype from = 0;
    auto pieces = keptPieces().globalMatch(source);
    const auto takeUpTo = [&](qsizetype to) {
        text += accented(QStringView(source).sliced(from, to - from));
        letters += to - from;
    };
    while (pieces.hasNext()) {
        const QRegularExpressionMatch piece = pieces.next();
        takeUpTo(piece.capturedStart());
        text += piece.captured();
        from = piece.capturedEnd();
    }
    takeUpTo(source.size());
    if (letters == 0)
        return source; // nothing but values
    // At least two letters more: a short word grows the most in translation.
    const qsizetype more = std::max<qsizetype>(2, (letters * LongerByPercent + 99) / 100 - 2);
    return u'[' + text + padding(more) + u']';
}

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction, QObject *parent)
    : QTranslator(parent)
    , m_direction(direction)
{}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // By this text Qt knows the direction of the windows.
    if (std::strcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    return pseudoText(QString::fromUtf8(sourceText));
}

} // namespace counterfoil
