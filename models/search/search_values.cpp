// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_values.h"

#include "core/domain/payment.h"
#include "core/domain/payment_state.h"
#include "models/search/search_names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Field = SearchTerm::Field;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchValues)
};

bool hasLetterOrDigit(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c); });
}

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

QString exampleOf(Field field, const SearchContext &context)
{
    switch (field) {
    case Field::Amount:
        return u"amount:>40"_s;
    case Field::Currency:
        return u"currency:EUR"_s;
    case Field::Status:
    case Field::Overview:
    case Field::Operation:
        return nameOf(field) + u':' + wordsOf(field).value(0);
    case Field::Partner:
        return u"partner:illicado"_s;
    case Field::Method:
        return u"method:giftcard"_s;
    case Field::LastFour:
        return u"last4:1234"_s;
    case Field::Reference:
        return u"ref:\"CAP#12\""_s;
    case Field::Order:
        return u"order:2026-11"_s;
    case Field::Email:
        return u"email:parker"_s;
    case Field::Name:
    case Field::Word:
        return u"name:parker"_s;
    case Field::Profile:
        return u"profile:\"%1\""_s.arg(context.accounts.isEmpty() ? u"Shop"_s
                                                                  : context.accounts.first().name);
    case Field::Date:
        return u"date:last-week"_s;
    case Field::Stale:
        return u"stale:>1d"_s;
    case Field::Id:
        return u"id:9a14962c"_s;
    }
    Q_UNREACHABLE();
}

tl::expected<SearchTerm, ValueFault> fromWords(Field field, const QString &value)
{
    const QStringList words = wordsOf(field);
    const QString word = value.toLower();
    if (words.contains(word))
        return searchTerm(field, word);
    const QString near = nearestWord(value, words);
    if (!near.isEmpty()) {
        return fault(value, Words::tr("%1: does not know \u201C%2\u201D. Did you mean %3?")
                                .arg(nameOf(field), shortened(value), near));
    }
    return fault(value, Words::tr("%1: does not know \u201C%2\u201D. It takes %3.")
                            .arg(nameOf(field), shortened(value), words.join(u", "_s)));
}

tl::expected<SearchTerm, ValueFault> fromAccount(const QString &value, const SearchContext &context)
{
    QStringList names;
    for (const SearchContext::Account &account : context.accounts) {
        if (account.id == value)
            return searchTerm(Field::Profile, account.id);
        names << account.name;
    }
    for (const SearchContext::Account &account : context.accounts) {
        if (account.name.compare(value, Qt::CaseInsensitive) == 0)
            return searchTerm(Field::Profile, account.id);
    }
    if (names.isEmpty())
        return fault(value, Words::tr("No account is known here. Leave profile: out."));
    return fault(value,
                 Words::tr("profile: does not know \u201C%1\u201D. The accounts here are %2.")
                     .arg(shortened(value), names.join(u", "_s)));
}

tl::expected<SearchTerm, ValueFault>
fromRange(Field field, const tl::expected<SearchRange, ValueFault> &range, const QString &text = {})
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

SearchTerm searchTerm(Field field, const QString &text, bool isWhole)
{
    return {field, text, isWhole, false, std::nullopt, std::nullopt};
}

QStringList wordsOf(Field field)
{
    if (field == Field::Status)
        return paymentStateWords();
    if (field == Field::Overview)
        return overviewWords();
    if (field == Field::Operation) {
        return {keyOf(OperationKind::Capture), keyOf(OperationKind::Refund),
                keyOf(OperationKind::Void)};
    }
    return {};
}

QString emptyValueSentence(Field field, const SearchContext &context)
{
    return Words::tr("%1: needs a value right behind the colon, such as %2.")
        .arg(nameOf(field), exampleOf(field, context));
}

tl::expected<SearchTerm, ValueFault> termOf(Field field, const QString &value, bool isQuoted,
                                            const SearchContext &context)
{
    switch (field) {
    case Field::Amount:
        return fromRange(field, parseAmountRange(value, context.locale));
    case Field::Date: {
        const QString word = value.toLower();
        const bool isRelative = relativeDateRange(word, context).has_value();
        return fromRange(field, parseDateRange(value, context), isRelative ? word : QString());
    }
    case Field::Stale: {
        const auto age = parseAge(value);
        if (!age)
            return tl::unexpected(age.error());
        return fromRange(field, SearchRange{*age, {}});
    }
    case Field::Status:
    case Field::Overview:
    case Field::Operation:
        return fromWords(field, value);
    case Field::Profile:
        return fromAccount(value, context);
    case Field::Currency:
        if (value.size() != 3 || !isAscii(value, [](char16_t c) {
                return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            }))
            return fault(value, Words::tr("currency: wants the three letters of a currency, such "
                                          "as EUR."));
        return searchTerm(field, value.toUpper());
    case Field::LastFour:
        if (value.size() != 4 || !isAscii(value, [](char16_t c) { return c >= u'0' && c <= u'9'; }))
            return fault(value, Words::tr("last4: wants the last four digits of a card, such as "
                                          "1234."));
        return searchTerm(field, value);
    case Field::Word:
    case Field::Id:
    case Field::Partner:
    case Field::Method:
    case Field::Reference:
    case Field::Order:
    case Field::Email:
    case Field::Name:
        if (!hasLetterOrDigit(value)) {
            return fault(value, Words::tr("\u201C%1\u201D has no letter or digit to search for. "
                                          "Remove it, or type a word.")
                                    .arg(shortened(value)));
        }
        return searchTerm(field, value, isQuoted);
    }
    Q_UNREACHABLE();
}

QString valueText(const SearchTerm &term, const SearchContext &context)
{
    const SearchRange range{term.from, term.until};
    if (term.field == Field::Amount)
        return amountRangeText(range, context.locale);
    if (term.field == Field::Date)
        return term.text.isEmpty() ? dateRangeText(range, context) : term.text;
    if (term.field == Field::Stale)
        return u">"_s + ageText(term.from.value_or(0));
    if (term.field == Field::Profile)
        return accountText(term.text, context);
    return term.text;
}

} // namespace counterfoil
