// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_text.h"

#include "models/search/search_amount.h"
#include "models/search/search_dates.h"
#include "models/search/search_names.h"
#include "models/search/search_parser.h"
#include "models/search/search_token.h"
#include "models/search/search_values.h"
#include "models/words/joined_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

struct SearchTextWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchText)
};

QString termText(const SearchTerm &term, const SearchContext &context)
{
    const QString name = nameOf(term.field);
    const QString value = valueText(term, context);
    const QString before =
        (term.isNegated ? u"-"_s : QString()) + (name.isEmpty() ? QString() : name + u':');
    return before + (term.isWhole || needsQuotes(before, value) ? quoted(value) : value);
}

QString dateLabel(const QString &word, const SearchRange &range, const SearchContext &context)
{
    const std::pair<QLatin1StringView, QString> labels[] = {
        {"today"_L1, SearchTextWords::tr("today")},
        {"yesterday"_L1, SearchTextWords::tr("yesterday")},
        {"this-week"_L1, SearchTextWords::tr("this week")},
        {"last-week"_L1, SearchTextWords::tr("last week")},
        {"this-month"_L1, SearchTextWords::tr("this month")},
        {"last-month"_L1, SearchTextWords::tr("last month")}};
    for (const auto &[known, label] : labels) {
        if (word == known)
            return label;
    }
    if (word.isEmpty())
        return dateRangeLabel(range, context);
    return SearchTextWords::tr("last %n days", nullptr, word.chopped(1).toInt());
}

QString valueLabel(const SearchTerm &term, const SearchContext &context)
{
    const SearchRange range{term.from, term.until};
    if (term.field == TermField::Date)
        return dateLabel(term.text, range, context);
    if (term.field == TermField::Amount)
        return amountRangeLabel(range, context.locale);
    if (term.field == TermField::Stale)
        return u"> "_s + ageText(term.from.value_or(0));
    QString value = valueText(term, context);
    if (term.isWhole)
        return u"\u201C"_s + value + u"\u201D"_s;
    if (!wordsOf(term.field).isEmpty())
        value.replace(u'-', u' ');
    return value;
}

QString termLabel(const SearchTerm &term, const SearchContext &context, bool hasName)
{
    QString label = valueLabel(term, context);
    if (hasName && term.field != TermField::Word) {
        const bool isComparison = term.field == TermField::Amount || term.field == TermField::Stale;
        label = isComparison ? nameOf(term.field) + u' ' + label
                             : withDetail(nameOf(term.field), label);
    }
    //: A condition turned round, such as "not status: captured".
    return term.isNegated ? SearchTextWords::tr("not %1").arg(label) : label;
}

} // namespace

QString textOf(const SearchQuery::Group &group, const SearchContext &context)
{
    QStringList terms;
    for (const SearchTerm &term : group)
        terms << termText(term, context);
    return terms.join(u" or "_s);
}

QString textOf(const SearchQuery &query, const SearchContext &context)
{
    QStringList groups;
    for (const SearchQuery::Group &group : query.groups)
        groups << textOf(group, context);
    return groups.join(u' ');
}

QString labelOf(const SearchQuery::Group &group, const SearchContext &context)
{
    const bool isOfOneKind =
        std::all_of(group.begin(), group.end(), [&group](const SearchTerm &term) {
            return term.field == group.first().field && !term.isNegated;
        });
    QString label;
    for (const SearchTerm &term : group) {
        const QString part = termLabel(term, context, label.isEmpty() || !isOfOneKind);
        //: Two conditions of which one must hold.
        label = label.isEmpty() ? part : SearchTextWords::tr("%1 or %2").arg(label, part);
    }
    return label;
}

QString keptText(const SearchQuery &query, const SearchContext &context)
{
    SearchContext neutral = context;
    neutral.locale = QLocale::c();
    neutral.accounts.clear();
    return textOf(query, neutral);
}

QString typedText(const QString &kept, const SearchContext &context)
{
    SearchContext neutral = context;
    neutral.locale = QLocale::c();
    const ParsedSearch parsed = parseSearch(kept, neutral);
    // Of an account that is gone, say: it is shown as it stands, with what is wrong.
    return parsed.fault ? kept : textOf(parsed.query, context);
}

SearchQuery withFixedDates(SearchQuery query)
{
    for (SearchQuery::Group &group : query.groups) {
        for (SearchTerm &term : group) {
            if (term.field == TermField::Date)
                term.text.clear();
        }
    }
    return query;
}

} // namespace counterfoil
