// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_amount.h"

#include "core/domain/checked_number.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct SearchAmountWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchAmount)
};

constexpr int decimalsKept = 4;
constexpr qint64 amountUnit = 10'000;
constexpr qint64 hundredth = amountUnit / 100;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A full stop is what most keypads have: it is the decimal sign wherever it does not group.
bool isDecimalSign(QChar c, const QLocale &locale)
{
    return QString(c) == locale.decimalPoint() || (c == u'.' && locale.groupSeparator() != u"."_s);
}

bool isGroupingMark(QChar c, const QLocale &locale)
{
    return QString(c) == locale.groupSeparator() || u".,'\u2019"_s.contains(c);
}

QString amountText(qint64 value, const QLocale &locale)
{
    const qint64 whole = value / amountUnit;
    const qint64 rest = value % amountUnit;
    if (rest == 0)
        return QString::number(whole);
    QString decimals = QString::number(rest).rightJustified(decimalsKept, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(whole) + locale.decimalPoint() + decimals;
}

ValueFault notANumber(qsizetype begin, qsizetype length, const QLocale &locale)
{
    return {begin, length,
            //: amount: is a word of the search, not translated
            SearchAmountWords::tr("amount: needs a number, such as %1 or >40, without spaces.")
                .arg(amountText(42 * amountUnit + 99 * hundredth, locale))};
}

/// The part of the value that begins there, and holds nothing but one amount.
tl::expected<qint64, ValueFault> readAmount(const QString &value, qsizetype begin, qsizetype end,
                                            const QLocale &locale)
{
    qint64 amount = 0;
    int decimals = -1; // -1: no decimal sign yet
    int digits = 0;
    bool fits = true;
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = value[i];
        if (isDigit(c)) {
            ++digits;
            if (decimals >= 0 && ++decimals > decimalsKept) {
                return tl::unexpected(ValueFault{
                    i, end - i,
                    SearchAmountWords::tr("An amount has at most %n decimals. Remove the rest.",
                                          nullptr, decimalsKept)});
            }
            fits = fits && appendDigit(amount, c.unicode() - u'0');
        } else if (i == begin && (c == u'-' || c == u'\u2212')) {
            return tl::unexpected(ValueFault{
                i, 1,
                SearchAmountWords::tr("An amount can't be negative. Remove the minus sign.")});
        } else if (isDecimalSign(c, locale) && decimals < 0) {
            decimals = 0;
        } else if (isGroupingMark(c, locale) && digits > 0) {
            return tl::unexpected(
                ValueFault{i, 1,
                           SearchAmountWords::tr("Leave out thousands separators, as in %1.")
                               .arg(amountText(1000 * amountUnit + 50 * hundredth, locale))});
        } else {
            return tl::unexpected(notANumber(i, end - i, locale));
        }
    }
    if (digits == 0)
        return tl::unexpected(notANumber(0, value.size(), locale));
    for (int missing = decimalsKept - std::max(decimals, 0); missing > 0; --missing)
        fits = fits && appendDigit(amount, 0);
    if (!fits || amount == std::numeric_limits<qint64>::max()) {
        return tl::unexpected(
            ValueFault{begin, end - begin,
                       SearchAmountWords::tr("No payment is this large. Enter a smaller amount.")});
    }
    return amount;
}

tl::expected<SearchRange, ValueFault> readComparison(const QString &value, const QLocale &locale)
{
    const bool isAbove = value.startsWith(u'>');
    const bool orEqual = value.size() > 1 && value[1] == u'=';
    const auto bound = readAmount(value, orEqual ? 2 : 1, value.size(), locale);
    if (!bound)
        return tl::unexpected(bound.error());
    const qint64 edge = *bound + (isAbove == orEqual ? 0 : 1);
    return isAbove ? SearchRange{edge, {}} : SearchRange{{}, edge};
}

} // namespace

tl::expected<SearchRange, ValueFault> parseAmountRange(const QString &value, const QLocale &locale)
{
    if (value.startsWith(u'>') || value.startsWith(u'<'))
        return readComparison(value, locale);
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0) {
        const auto amount = readAmount(value, 0, value.size(), locale);
        if (!amount)
            return tl::unexpected(amount.error());
        return SearchRange{*amount, *amount + 1};
    }
    SearchRange range;
    if (dots > 0) {
        const auto from = readAmount(value, 0, dots, locale);
        if (!from)
            return tl::unexpected(from.error());
        range.from = *from;
    }
    if (dots == 0 || dots + 2 < value.size()) {
        const auto last = readAmount(value, dots + 2, value.size(), locale);
        if (!last)
            return tl::unexpected(last.error());
        range.until = *last + 1;
    }
    if (range.from && range.until && *range.from >= *range.until) {
        return tl::unexpected(ValueFault{
            0, value.size(),
            SearchAmountWords::tr(
                "This range is backwards. Enter the smaller amount first, as in %1..%2.")
                .arg(amountText(*range.until - 1, locale), amountText(*range.from, locale))});
    }
    return range;
}

// An edge is shown as the rounder of the amounts beside it: ">40" and not ">=40.0001".
QString amountRangeText(const SearchRange &range, const QLocale &locale)
{
    const auto isOdd = [](qint64 edge) { return edge > 0 && (edge - 1) % hundredth == 0; };
    if (range.from && range.until) {
        const QString from = amountText(*range.from, locale);
        const qint64 last = *range.until - 1;
        return last == *range.from ? from : from + u".."_s + amountText(last, locale);
    }
    if (range.from) {
        return isOdd(*range.from) ? u">"_s + amountText(*range.from - 1, locale)
                                  : u">="_s + amountText(*range.from, locale);
    }
    const qint64 until = range.until.value_or(0);
    return isOdd(until) ? u"<="_s + amountText(until - 1, locale)
                        : u"<"_s + amountText(until, locale);
}

QString amountRangeLabel(const SearchRange &range, const QLocale &locale)
{
    if (range.from && range.until) {
        const qint64 last = *range.until - 1;
        if (last == *range.from)
            return u"= "_s + amountText(last, locale);
        //: A range of amounts: "40 to 50".
        return SearchAmountWords::tr("%1 to %2")
            .arg(amountText(*range.from, locale), amountText(last, locale));
    }
    QString text = amountRangeText(range, locale);
    text.replace(u">="_s, u"\u2265"_s).replace(u"<="_s, u"\u2264"_s);
    return text.insert(1, u' ');
}

} // namespace counterfoil
