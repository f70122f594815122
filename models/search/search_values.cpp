// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_values.h"

#include "core/domain/payment.h"
#include "core/domain/payment_state.h"
#include "models/search/search_amount.h"
#include "models/search/search_dates.h"
#include "models/search/search_names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

struct SearchValuesWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchValues)
};

bool isAscii(const QString &text, bool (*isFit)(char16_t))
{
    return std::all_of(text.begin(), text.end(), [isFit](QChar c) { return isFit(c.unicode()); });
}

tl::unexpected<ValueFault> fault(const QString &value, const QString &sentence)
{
    return tl::unexpected(ValueFault{0, value.size(), sentence});
}

// What is quoted in a sentence: a paste may be long.
QString shortened(const QString &value)
{
    constexpr qsizetype most = 40;
    return value.size() <= most ? value : value.left(most) + u"\u2026"_s;
}

QString exampleOf(TermField field, const SearchContext &context)
{
    switch (field) {
    case TermField::Amount:
        return u"amount:>40"_s;
    case TermField::Currency:
        return u"currency:EUR"_s;
    case TermField::Status:
    case TermField::Overview:
    case TermField::Operation:
        return nameOf(field) + u':' + wordsOf(field).value(0);
    case TermField::Partner:
        return u"partner:illicado"_s;
    case TermField::Method:
        return u"method:giftcard"_s;
    case TermField::LastFour:
        return u"last4:1234"_s;
    case TermField::Reference:
        return u"ref:\"CAP#12\""_s;
    case TermField::Order:
        return u"order:2026-11"_s;
    case TermField::Email:
        return u"email:parker"_s;
    case TermField::Name:
    case TermField::Word:
        return u"name:parker"_s;
    case TermField::Account:
        return u"profile:\"%1\""_s.arg(context.accounts.isEmpty() ? u"Shop"_s
                                                                  : context.accounts.first().name);
    case TermField::Date:
        return u"date:last-week"_s;
    case TermField::Stale:
        return u"stale:>1d"_s;
    case TermField::Id:
        return u"id:9a14962c"_s;
    }
    Q_UNREACHABLE();
}

tl::expected<SearchTerm, ValueFault> fromWords(TermField field, const QString &value)
{
    const QStringList words = wordsOf(field);
    const QString word = value.toLower();
    if (words.contains(word))
        return searchTerm(field, word);
    const QString near = nearestWord(value, words);
    if (!near.isEmpty()) {
        return fault(value,
                     //: %1 is a word of the search, such as status
                     SearchValuesWords::tr("\u201C%2\u201D isn't a value of %1. Did you mean %3?")
                         .arg(nameOf(field), shortened(value), near));
    }
    return fault(value,
                 SearchValuesWords::tr("\u201C%2\u201D isn't a value of %1. Its values are %3.")
                     .arg(nameOf(field), shortened(value), words.join(u", "_s)));
}

tl::expected<SearchTerm, ValueFault> fromAccount(const QString &value, const SearchContext &context)
{
    QStringList names;
    for (const SearchContext::Account &account : context.accounts) {
        if (account.id == value)
            return searchTerm(TermField::Account, account.id);
        names << account.name;
    }
    for (const SearchContext::Account &account : context.accounts) {
        if (account.name.compare(value, Qt::CaseInsensitive) == 0)
            return searchTerm(TermField::Account, account.id);
    }
    if (names.isEmpty())
        return fault(value, SearchValuesWords::tr(
                                "No accounts are known here. Remove profile: from the search."));
    return fault(value,
                 SearchValuesWords::tr("\u201C%1\u201D isn't an account here. The accounts are %2.")
                     .arg(shortened(value), names.join(u", "_s)));
}

tl::expected<SearchTerm, ValueFault> fromRange(TermField field,
                                               const tl::expected<SearchRange, ValueFault> &range,
                                               const QString &text = {})
{
    if (!range)
        return tl::unexpected(range.error());
    SearchTerm term = searchTerm(field, text);
    term.from = range->from;
    term.until = range->until;
    return term;
}

// Its name only where that names no other.
QString accountText(const QString &id, const SearchContext &context)
{
    const auto named = [&context](const QString &name) {
        return std::count_if(context.accounts.begin(), context.accounts.end(),
                             [&name](const SearchContext::Account &account) {
                                 return account.name.compare(name, Qt::CaseInsensitive) == 0 ||
                                        account.id == name;
                             });
    };
    for (const SearchContext::Account &account : context.accounts) {
        if (account.id == id && hasLetterOrDigit(account.name) && named(account.name) == 1)
            return account.name;
    }
    return id;
}

} // namespace

bool hasLetterOrDigit(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c); });
}

SearchTerm searchTerm(TermField field, const QString &text, bool isWhole)
{
    return {field, text, isWhole, false, std::nullopt, std::nullopt};
}

QStringList wordsOf(TermField field)
{
    if (field == TermField::Status)
        return paymentStateWords();
    if (field == TermField::Overview)
        return overviewWords();
    if (field == TermField::Operation) {
        return {keyOf(OperationKind::Capture), keyOf(OperationKind::Refund),
                keyOf(OperationKind::Void)};
    }
    return {};
}

QString emptyValueSentence(TermField field, const SearchContext &context)
{
    return SearchValuesWords::tr("%1: needs a value right after the colon, such as %2.")
        .arg(nameOf(field), exampleOf(field, context));
}

tl::expected<SearchTerm, ValueFault> termOf(TermField field, const QString &value, bool isQuoted,
                                            const SearchContext &context)
{
    switch (field) {
    case TermField::Amount:
        return fromRange(field, parseAmountRange(value, context.locale));
    case TermField::Date: {
        const QString word = value.toLower();
        const bool isRelative = relativeDateRange(word, context).has_value();
        return fromRange(field, parseDateRange(value, context), isRelative ? word : QString());
    }
    case TermField::Stale: {
        const auto age = parseAge(value);
        if (!age)
            return tl::unexpected(age.error());
        return fromRange(field, SearchRange{*age, {}});
    }
    case TermField::Status:
    case TermField::Overview:
    case TermField::Operation:
        return fromWords(field, value);
    case TermField::Account:
        return fromAccount(value, context);
    case TermField::Currency:
        if (value.size() != 3 || !isAscii(value, [](char16_t c) {
                return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            }))
            return fault(value, SearchValuesWords::tr(
                                    "currency: needs a three-letter currency code, such as EUR."));
        return searchTerm(field, value.toUpper());
    case TermField::LastFour:
        if (value.size() != 4 || !isAscii(value, [](char16_t c) { return c >= u'0' && c <= u'9'; }))
            return fault(value, SearchValuesWords::tr(
                                    "last4: needs the last four digits of a card, such as 1234."));
        return searchTerm(field, value);
    case TermField::Word:
    case TermField::Id:
    case TermField::Partner:
    case TermField::Method:
    case TermField::Reference:
    case TermField::Order:
    case TermField::Email:
    case TermField::Name:
        if (!hasLetterOrDigit(value)) {
            return fault(value, SearchValuesWords::tr("\u201C%1\u201D has no letter or digit to "
                                                      "search for. Remove it, or enter a word.")
                                    .arg(shortened(value)));
        }
        return searchTerm(field, value, isQuoted);
    }
    Q_UNREACHABLE();
}

QString valueText(const SearchTerm &term, const SearchContext &context)
{
    const SearchRange range{term.from, term.until};
    if (term.field == TermField::Amount)
        return amountRangeText(range, context.locale);
    if (term.field == TermField::Date)
        return term.text.isEmpty() ? dateRangeText(range, context) : term.text;
    if (term.field == TermField::Stale)
        return u">"_s + ageText(term.from.value_or(0));
    if (term.field == TermField::Account)
        return accountText(term.text, context);
    return term.text;
}

} // namespace counterfoil
