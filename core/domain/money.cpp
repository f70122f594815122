// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include "core/domain/checked_number.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

bool isGroupingMark(QChar c, const QLocale &locale)
{
    // Signs that some locale groups digits with; a full stop or comma counts when it is not the
    // decimal sign in force.
    return QString(c) == locale.groupSeparator() || c == u',' || c == u'.' || c == u'\'' ||
           c == u'’' || c == u' ' || c == u'\u00a0' || c == u'\u202f';
}

/// Digits, sign and decimal point, grouped by the locale when asked.
QString digits(Money money, const QLocale &locale, bool grouped)
{
    const int exponent = money.currency().exponent().value_or(0);
    const bool negative = money.minorUnits() < 0;
    // Through the unsigned type: the smallest qint64 has no positive counterpart.
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(money.minorUnits())
                                       : static_cast<quint64>(money.minorUnits());
    QString all = QString::number(magnitude).rightJustified(exponent + 1, u'0');
    const QString decimals = all.right(exponent);
    all.chop(exponent);
    if (grouped) {
        for (qsizetype at = all.size() - 3; at > 0; at -= 3)
            all.insert(at, locale.groupSeparator());
    }
    if (exponent > 0)
        all += locale.decimalPoint() + decimals;
    return negative ? locale.negativeSign() + all : all;
}

} // namespace

tl::expected<Money, MoneyError> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return tl::unexpected(MoneyError::MixedCurrencies);
    return fitting(checkedAdd(m_minorUnits, other.m_minorUnits));
}

tl::expected<Money, MoneyError> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return tl::unexpected(MoneyError::MixedCurrencies);
    return fitting(checkedSubtract(m_minorUnits, other.m_minorUnits));
}

tl::expected<Money, MoneyError> Money::times(qint64 factor) const
{
    return fitting(checkedMultiply(m_minorUnits, factor));
}

tl::expected<Money, MoneyError> Money::fitting(std::optional<qint64> minorUnits) const
{
    if (!minorUnits)
        return tl::unexpected(MoneyError::Overflow);
    return with(*minorUnits);
}

Money sumOrLargest(Money a, Money b)
{
    return a.plus(b).value_or(a.with(std::numeric_limits<qint64>::max()));
}

QString formatAmount(Money money, const QLocale &locale)
{
    return digits(money, locale, true);
}

QString formatMoney(Money money, const QLocale &locale)
{
    if (!money.currency().exponent())
        return formatAmount(money, locale) + u" "_s + money.currency().code() + u" (minor units)"_s;
    return formatAmount(money, locale) + u" "_s + money.currency().code();
}

QString editableAmount(Money money, const QLocale &locale)
{
    return digits(money, locale, false);
}

tl::expected<Money, AmountProblem> parseAmount(QStringView typed, Currency currency,
                                               const QLocale &locale)
{
    const QStringView text = typed.trimmed();
    if (!currency.exponent())
        return tl::unexpected(AmountProblem::UnknownCurrency);
    if (text.isEmpty())
        return tl::unexpected(AmountProblem::Empty);
    if (text.front() == u'-' || text.front() == u'\u2212')
        return tl::unexpected(AmountProblem::Negative);

    // A full stop is what most keypads have: it is the decimal sign wherever it does not group.
    const auto isDecimalSign = [&locale](QChar c) {
        return QString(c) == locale.decimalPoint() ||
               (c == u'.' && locale.groupSeparator() != u"."_s);
    };

    const bool onlyDigitsAndSigns = std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'0' && c <= u'9') || isDecimalSign(c) || isGroupingMark(c, locale);
    });
    if (!onlyDigitsAndSigns)
        return tl::unexpected(AmountProblem::NotANumber);

    const int exponent = *currency.exponent();
    qint64 minorUnits = 0;
    int wholeDigits = 0;
    int decimals = -1; // -1: no decimal sign yet
    bool fits = true;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            fits = fits && appendDigit(minorUnits, c.unicode() - u'0');
            decimals < 0 ? ++wholeDigits : ++decimals;
        } else if (isDecimalSign(c) && decimals < 0) {
            decimals = 0;
        } else {
            return tl::unexpected(AmountProblem::GroupingMark);
        }
    }
    if (wholeDigits == 0 && decimals <= 0)
        return tl::unexpected(AmountProblem::NotANumber);
    if (decimals > exponent)
        return tl::unexpected(AmountProblem::TooManyDecimals);
    for (int missing = exponent - std::max(decimals, 0); missing > 0; --missing)
        fits = fits && appendDigit(minorUnits, 0);
    if (!fits)
        return tl::unexpected(AmountProblem::TooLarge);
    return Money(minorUnits, currency);
}

} // namespace counterfoil
