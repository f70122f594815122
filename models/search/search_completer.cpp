// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_completer.h"

#include "core/domain/outside_text.h"
#include "core/privacy/folded_text.h"
#include "models/search/search_dates.h"
#include "models/search/search_names.h"
#include "models/search/search_token.h"
#include "models/search/search_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

std::optional<SearchToken> lastToken(const QString &typed)
{
    const QString text = searchableText(typed);
    std::optional<SearchToken> last;
    for (auto token = nextToken(text, 0); token; token = nextToken(text, token->end()))
        last = token;
    return last && last->end() == text.size() && !last->isClosed ? last : std::nullopt;
}

SearchCompletion completion(const QString &before, const QString &value)
{
    return {before,
            value,
            std::nullopt,
            {},
            before + (needsQuotes(before, value) ? quoted(value) : value) + u' '};
}

QList<SearchCompletion> begunBy(const QStringList &values, const QString &before,
                                const QString &prefix)
{
    QList<SearchCompletion> begun;
    for (const QString &value : values) {
        if (value.startsWith(prefix, Qt::CaseInsensitive))
            begun << completion(before, value);
    }
    return begun;
}

/// A value that came from outside, as it may stand in the line; empty where it would not be found
/// then.
QString offeredValue(const QString &value)
{
    const QString offered = shownText(value).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
    return foldedWords(offered) == foldedWords(value) ? offered : QString();
}

bool occurs(TermField field)
{
    switch (field) {
    case TermField::Currency:
    case TermField::Status:
    case TermField::Overview:
    case TermField::Operation:
    case TermField::Partner:
    case TermField::Method:
    case TermField::LastFour:
    case TermField::Email:
    case TermField::Name:
        return true;
    case TermField::Word:
    case TermField::Id:
    case TermField::Amount:
    case TermField::Reference:
    case TermField::Order:
    case TermField::Account:
    case TermField::Date:
    case TermField::Stale:
        return false;
    }
    Q_UNREACHABLE();
}

// A word may be a name that is begun, or a value whose name is still to be told.
QList<SearchCompletion> forWord(const SearchToken &token)
{
    const QString hyphen = token.isNegated ? u"-"_s : QString();
    QList<SearchCompletion> offers;
    for (const QString &name : searchNames()) {
        if (name.startsWith(token.value, Qt::CaseInsensitive)) {
            const QString before = hyphen + name + u':';
            offers << SearchCompletion{before, {}, std::nullopt, {}, before};
        }
    }
    const bool hasLetter =
        std::any_of(token.value.begin(), token.value.end(), [](QChar c) { return c.isLetter(); });
    if (token.value.size() < 2 || token.isOr())
        return offers;
    if (hasLetter) {
        offers << completion(hyphen + u"email:"_s, token.value)
               << completion(hyphen + u"name:"_s, token.value);
        offers[offers.size() - 2].sentence =
            SearchCompleter::tr("e-mail begins with \u201C%1\u201D").arg(token.value);
        offers.last().sentence =
            SearchCompleter::tr("name contains \u201C%1\u201D").arg(token.value);
    }
    return offers;
}

// What a figure alone may be.
QList<SearchCompletion> forFigure(const SearchToken &token, const SearchContext &context)
{
    const QString hyphen = token.isNegated ? u"-"_s : QString();
    QList<SearchCompletion> offers;
    if (termOf(TermField::LastFour, token.value, false, context)) {
        offers << completion(hyphen + u"last4:"_s, token.value);
        offers.last().sentence = SearchCompleter::tr("card ends in %1").arg(token.value);
    }
    if (termOf(TermField::Amount, token.value, false, context)) {
        offers << completion(hyphen + u"amount:"_s, token.value);
        offers.last().sentence = SearchCompleter::tr("amount is %1").arg(token.value);
    }
    return offers;
}

} // namespace

SearchCompleter::SearchCompleter(Catalogue &catalogue, SearchLine &line, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_line(line)
{
    connect(&line, &SearchLine::changed, this, &SearchCompleter::look);
    look();
}

SearchCompleter::~SearchCompleter()
{
    if (m_asked)
        m_asked->store(true);
}

void SearchCompleter::look()
{
    if (m_asked)
        m_asked->store(true);
    m_asked.reset();
    const QString &typed = m_line.typed();
    const auto token =
        typed.size() > longestSearch || m_line.recognised() ? std::nullopt : lastToken(typed);
    if (!token)
        return setCompletions({});
    m_wordBegin = token->begin;
    const QString before = (token->isNegated ? u"-"_s : QString()) + token->name + u':';
    const auto field = fieldNamed(token->name);
    if (token->name.isEmpty()) {
        setCompletions(token->isQuoted || token->value.isEmpty()
                           ? QList<SearchCompletion>()
                           : forWord(*token) + forFigure(*token, m_line.context()));
    } else if (field == TermField::Date) {
        setCompletions(begunBy(dateWords(), before, token->value));
    } else if (field == TermField::Account) {
        QStringList names;
        for (const SearchContext::Account &account : m_line.context().accounts)
            names << account.name;
        setCompletions(begunBy(names, before, token->value));
    } else if (field && occurs(*field)) {
        ask(*field, before, token->value);
    } else {
        setCompletions({});
    }
}

void SearchCompleter::ask(TermField field, const QString &before, const QString &prefix)
{
    // Words that are always the same need not be waited for.
    const QList<SearchCompletion> words = begunBy(wordsOf(field), before, prefix);
    setCompletions(words.mid(0, most));
    m_asked = std::make_shared<std::atomic_bool>(false);
    const Cancel asked = m_asked;
    m_catalogue.payments()
        .values(m_line.context().account, field, prefix, most)
        .cancelledBy(asked)
        .then(this, [this, asked, before, words](const DatabaseResult<QList<ValueCount>> &values) {
            if (isCancelled(asked) || !values)
                return;
            QList<SearchCompletion> found;
            for (const ValueCount &value : *values) {
                const QString offered = offeredValue(value.value);
                if (offered.isEmpty())
                    continue;
                found << completion(before, offered);
                found.last().count = value.count;
            }
            for (const SearchCompletion &word : words) {
                const bool isFound =
                    std::any_of(found.begin(), found.end(), [&word](const SearchCompletion &one) {
                        return one.text == word.text;
                    });
                if (!isFound)
                    found << word;
            }
            setCompletions(found.mid(0, most));
        });
}

void SearchCompleter::setCompletions(const QList<SearchCompletion> &completions)
{
    if (completions == m_completions)
        return;
    m_completions = completions;
    emit changed();
}

void SearchCompleter::take(const SearchCompletion &completion)
{
    m_line.setTyped(m_line.typed().left(m_wordBegin) + completion.text);
}

} // namespace counterfoil
