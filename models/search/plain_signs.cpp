// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/plain_signs.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// None for what has no width.
std::optional<QChar> plainSign(QChar c)
{
    constexpr QChar lineTab(0x000B); // a line break within a paragraph, in Word
    constexpr QChar hyphenBullet(0x2043);
    constexpr QChar minus(0x2212);
    if (c == lineTab)
        return u'\n';
    if (c.unicode() < 0x80)
        return c;
    if (c == hyphenBullet || c == minus)
        return u'-';
    const QChar::Category category = c.category();
    if (category == QChar::Other_Format) // zero-width signs, marks of direction, soft hyphens
        return std::nullopt;
    if (category == QChar::Punctuation_Dash)
        return u'-';
    if (category == QChar::Separator_Space)
        return u' ';
    if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
        return u'\n';
    return c;
}

} // namespace

QString plainSigns(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (const auto sign = plainSign(c))
            plain += *sign;
    }
    if (plain.contains(u'%')) {
        plain.replace("%2F"_L1, "/"_L1, Qt::CaseInsensitive);
        plain.replace("%3D"_L1, "="_L1, Qt::CaseInsensitive);
        plain.replace("%3F"_L1, "?"_L1, Qt::CaseInsensitive);
        plain.replace("%26"_L1, "&"_L1);
        plain.replace("%2D"_L1, "-"_L1, Qt::CaseInsensitive);
    }
    return plain;
}

} // namespace counterfoil
