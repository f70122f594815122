// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype FewestPhoneDigits = 6;
constexpr qsizetype MostPhoneDigits = 15; // E.164
constexpr qsizetype LongestPhoneText = 40;
constexpr int LongestCountryCode = 3;

bool isPhoneSign(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'/' ||
           c == u'(' || c == u')';
}

QString withoutZeros(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

} // namespace

QStringList PhoneNumber::nationalForms() const
{
    QStringList forms;
    if (!isInternational)
        return forms;
    for (int code = 1; code <= LongestCountryCode; ++code) {
        const QString form = withoutZeros(digits.mid(code));
        if (form.size() >= FewestPhoneDigits && !forms.contains(form))
            forms << form;
    }
    return forms;
}

std::optional<PhoneNumber> phoneNumberFrom(const QString &text)
{
    if (text.size() > LongestPhoneText)
        return std::nullopt;
    QString bare = text.trimmed();
    if (bare.startsWith("(+"_L1))
        bare.remove(0, 1);
    PhoneNumber number;
    number.isInternational = bare.startsWith(u'+') || bare.startsWith("00"_L1);
    if (bare.startsWith(u'+'))
        bare.remove(0, 1);
    if (number.isInternational)
        bare.remove("(0)"_L1);
    for (const QChar c : std::as_const(bare)) {
        if (c.digitValue() >= 0)
            number.digits += QChar(u'0' + c.digitValue());
        else if (!isPhoneSign(c))
            return std::nullopt;
    }
    number.digits = withoutZeros(number.digits);
    if (number.digits.size() < FewestPhoneDigits || number.digits.size() > MostPhoneDigits)
        return std::nullopt;
    return number;
}

} // namespace counterfoil
