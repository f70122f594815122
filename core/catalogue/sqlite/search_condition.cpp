// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_condition.h"

#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_index.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/domain/phone_number.h"
#include "core/privacy/clean_json.h"
#include "core/privacy/folded_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Field = SearchTerm::Field;

/// Nothing has this token.
const QString Nothing = QString(QChar(u'\uE01E'));

/// Parts that hold together, or of which one does. Where the index cannot tell one of them, it
/// cannot tell the whole.
SearchCondition joined(const QList<SearchCondition> &parts, const QString &by)
{
    if (parts.size() == 1)
        return parts.first();
    SearchCondition whole;
    QStringList match;
    QStringList wide;
    QStringList sql;
    for (const SearchCondition &part : parts) {
        match << part.match;
        wide << part.wideMatch;
        sql << part.sql;
        whole.values << part.values;
        whole.isRough |= part.isRough;
    }
    whole.sql = u'(' + sql.join(by) + u')';
    if (!match.contains(QString())) {
        whole.match = u'(' + match.join(by) + u')';
        whole.wideMatch = u'(' + wide.join(by) + u')';
    }
    return whole;
}

SearchCondition all(const QList<SearchCondition> &parts)
{
    return joined(parts, u" AND "_s);
}

SearchCondition any(const QList<SearchCondition> &parts)
{
    return joined(parts, u" OR "_s);
}

/// One word of a field, whole or its beginning.
SearchCondition word(char16_t mark, const QString &text, bool isWhole)
{
    const QString marked = mark + text;
    SearchCondition one;
    one.match = isWhole ? index::wholeWord(marked) : index::beginning(marked);
    one.wideMatch = isWhole ? one.match : index::wideBeginning(marked);
    one.sql = u"instr(p.tokens, ?) > 0"_s;
    one.values << (isWhole ? marked + u' ' : marked);
    return one;
}

/// Words that follow each other in a field; the last may go on.
SearchCondition words(char16_t mark, const QStringList &text, bool isWhole)
{
    if (text.size() == 1)
        return word(mark, text.first(), isWhole);
    QList<SearchCondition> parts;
    QString inRow;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i == text.size() - 1;
        parts << word(mark, text[i], !last || isWhole);
        inRow += mark + text[i] + (last && !isWhole ? QString() : u" "_s);
    }
    // The index knows which words there are, the row how they stand.
    SearchCondition sequence = all(parts);
    sequence.sql = u"instr(p.tokens, ?) > 0"_s;
    sequence.values = {inRow};
    sequence.isRough = true;
    return sequence;
}

SearchCondition nothing()
{
    return word(Nothing[0].unicode(), {}, true);
}

SearchCondition textIn(char16_t mark, const SearchTerm &term)
{
    const QStringList text = foldedWords(term.text);
    if (text.isEmpty())
        return nothing();
    // Rows of earlier versions are as they were until they have been indexed again.
    const QStringList before = foldedWordsBefore(term.text);
    return before == text
               ? words(mark, text, term.isWhole)
               : any({words(mark, text, term.isWhole), words(mark, before, term.isWhole)});
}

SearchCondition hashed(const QString &text, const ConditionContext &context)
{
    QList<SearchCondition> hashes;
    for (const QString &hash : hashedWords(text, context.policy.key))
        hashes << word(token::Hashed, hash, true);
    return any(hashes);
}

SearchCondition person(char16_t mark, const SearchTerm &term, const ConditionContext &context)
{
    return context.policy.keep == PersonalData::Hashed ? hashed(term.text, context)
                                                       : textIn(mark, term);
}

/// Where the text is a phone number.
QList<SearchCondition> phones(const QString &text, const ConditionContext &context)
{
    const auto number = phoneNumberFrom(text);
    if (!number)
        return {};
    QList<SearchCondition> forms;
    if (context.policy.keep == PersonalData::Hashed) {
        forms << hashed(number->digits, context);
        for (const QString &form : number->nationalForms())
            forms << hashed(form, context);
        return forms;
    }
    // What is kept may have the code of a country that was not typed, or have none.
    forms << word(token::Phone, reversed(number->digits), false);
    for (const QString &form : number->nationalForms())
        forms << word(token::Phone, reversed(form), true);
    return forms;
}

/// Where the term is one word that is not quoted and may end an order's reference.
QList<SearchCondition> orderEnds(const QStringList &text, const SearchTerm &term)
{
    const QString end = text.size() == 1 ? orderEndSearched(text.first()) : QString();
    if (end.isEmpty() || term.isWhole)
        return {};
    return {word(token::OrderEnd, end, false)};
}

SearchCondition order(const SearchTerm &term)
{
    const QStringList text = foldedWords(term.text);
    return any(QList<SearchCondition>{textIn(token::Order, term)} + orderEnds(text, term));
}

/// Ids that are no UUIDs are kept in the letters of their server.
SearchCondition idBegins(const QString &text)
{
    const QStringList first = foldedWords(text.section(u'-', 0, 0));
    if (first.isEmpty())
        return nothing();
    // By the first group of it; what it finds is compared with the whole ids.
    SearchCondition id = word(token::Id, first.first(), text.contains(u'-') || first.size() > 1);
    const QString end = text + QChar(u'\uFFFD');
    const auto begins = [](const QString &column) {
        return u"(%1 COLLATE NOCASE >= ? AND %1 COLLATE NOCASE < ?)"_s.arg(column);
    };
    id.sql = u"(%1 OR EXISTS (SELECT 1 FROM operation o WHERE o.payment = p.row AND %2))"_s.arg(
        begins(u"p.payment"_s), begins(u"o.operation"_s));
    id.values = {text, end, text, end};
    id.isRough = true;
    return id;
}

SearchCondition freeWord(const SearchTerm &term, const ConditionContext &context)
{
    const QStringList text = foldedWords(term.text);
    if (text.isEmpty())
        return nothing();
    QList<SearchCondition> places;
    for (const char16_t mark : token::Free) {
        if (mark != token::Id || text.size() == 1)
            places << textIn(mark, term);
    }
    places << orderEnds(text, term) << phones(term.text, context);
    if (text.size() > 1 && text.first().size() == 8 && term.text.contains(u'-'))
        places << idBegins(term.text.trimmed());
    if (context.policy.keep == PersonalData::Hashed)
        places << hashed(term.text, context);
    return any(places);
}

SearchCondition facet(char16_t mark, const SearchTerm &term, bool isWhole)
{
    const QString value = foldedWhole(term.text);
    return value.isEmpty() ? nothing() : word(mark, value, isWhole);
}

SearchCondition range(const QString &column, std::optional<qint64> from,
                      std::optional<qint64> until)
{
    SearchCondition between;
    QStringList sql;
    if (from) {
        sql << u"p.%1 >= ?"_s.arg(column);
        between.values << *from;
    }
    if (until) {
        sql << u"p.%1 < ?"_s.arg(column);
        between.values << *until;
    }
    between.sql = sql.isEmpty() ? u"1"_s : u"("_s + sql.join(u" AND "_s) + u")"_s;
    between.column = column;
    between.from = from;
    between.until = until;
    return between;
}

SearchCondition amount(const SearchTerm &term)
{
    if (term.from && term.until && *term.until - *term.from == 1)
        return word(token::Value, QString::number(*term.from), true);
    return range(u"value"_s, term.from, term.until);
}

std::optional<qint64> rowAt(const std::optional<qint64> &ms)
{
    return ms ? std::optional(firstRowAt(*ms)) : std::nullopt;
}

SearchCondition account(const SearchTerm &term, const ConditionContext &context)
{
    return word(token::Account, QString::number(context.accounts.value(term.text, 0)), true);
}

SearchCondition positive(const SearchTerm &term, const ConditionContext &context)
{
    switch (term.field) {
    case Field::Word:
        return freeWord(term, context);
    case Field::Id:
        return idBegins(term.text.trimmed());
    case Field::Amount:
        return amount(term);
    case Field::Currency:
        return facet(token::Currency, term, true);
    case Field::Status:
        return facet(token::Status, term, true);
    case Field::Overview:
        return facet(token::Overview, term, true);
    case Field::Operation:
        return facet(token::Operation, term, true);
    case Field::Partner:
        return facet(token::Partner, term, term.isWhole);
    case Field::Method:
        return facet(token::Method, term, term.isWhole);
    case Field::LastFour:
        return facet(token::Card, term, true);
    case Field::Reference:
        return textIn(token::Reference, term);
    case Field::Order:
        return order(term);
    case Field::Email:
        return person(token::Email, term, context);
    case Field::Name:
        return person(token::Name, term, context);
    case Field::Account:
        return account(term, context);
    case Field::Date:
        return range(u"row"_s, rowAt(term.from), rowAt(term.until));
    case Field::Stale:
        return range(u"seen"_s, std::nullopt,
                     context.now.toMSecsSinceEpoch() - term.from.value_or(0));
    }
    return nothing();
}

SearchCondition conditionFor(const SearchTerm &term, const ConditionContext &context)
{
    SearchCondition condition = positive(term, context);
    if (!term.isNegated)
        return condition;
    condition.sql = u"NOT "_s + condition.sql;
    condition.column.clear();
    if (condition.isRough) { // what is left out would be too much
        condition.match.clear();
        condition.wideMatch.clear();
    } else {
        condition.isNegated = true;
        condition.wideMatch = condition.match;
    }
    return condition;
}

} // namespace

SearchCondition conditionFor(const SearchQuery::Group &group, const ConditionContext &context)
{
    if (group.size() == 1)
        return conditionFor(group.first(), context);
    QList<SearchCondition> terms;
    for (const SearchTerm &term : group) {
        SearchCondition condition = conditionFor(term, context);
        if (condition.isNegated) {
            condition.match = index::everythingBut(condition.match);
            condition.wideMatch = condition.match;
            condition.isNegated = false;
        }
        terms << condition;
    }
    SearchCondition whole = any(terms);
    whole.column.clear();
    return whole;
}

} // namespace counterfoil
