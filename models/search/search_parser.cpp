// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_parser.h"

#include "core/domain/phone_number.h"
#include "models/search/search_names.h"
#include "models/search/search_token.h"
#include "models/search/search_values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Unquoted, unnamed and not negated: text that is searched for as it is.
bool isPlain(const SearchToken &token)
{
    return token.name.isEmpty() && !token.isQuoted && !token.isNegated;
}

/// The "&" of a company, a dash between two words: signs that no search can look for.
bool isSign(const SearchToken &token, const QString &text)
{
    const bool isDash = token.isNegated && token.name.isEmpty() && !token.isQuoted &&
                        token.value.isEmpty() && token.end() < text.size();
    return isDash || (isPlain(token) && !hasLetterOrDigit(token.value));
}

bool isPhonePart(const SearchToken &token)
{
    bool hasDigit = false;
    for (const QChar c : token.value) {
        hasDigit |= c.isDigit();
        if (!c.isDigit() && !u"+()./-"_s.contains(c))
            return false;
    }
    return hasDigit && isPlain(token);
}

/// A phone number that was typed with spaces, from that token on. Its first parts may be a chip
/// already, which is quoted.
std::optional<SearchToken> phoneFrom(const SearchToken &first, const QString &text)
{
    static const QString begins = u"+0("_s;
    const bool isKept =
        first.isClosed && first.name.isEmpty() && !first.isNegated && phoneNumberFrom(first.value);
    if (!(isKept || isPhonePart(first)) || !begins.contains(first.value.front()))
        return std::nullopt;
    std::optional<SearchToken> phone;
    QString value = first.value;
    for (auto next = nextToken(text, first.end()); next && isPhonePart(*next);
         next = nextToken(text, next->end())) {
        value += u' ' + next->value;
        if (!phoneNumberFrom(value))
            continue; // too short yet, or too long
        phone = first;
        phone->value = value;
        phone->length = next->end() - first.begin;
        phone->isQuoted = false;
        phone->isClosed = false;
        phone->isPhone = true;
    }
    return phone;
}

/// One run over one text.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchParser)

public:
    Parser(const QString &text, const SearchContext &context)
        : m_text(searchableText(text))
        , m_context(context)
    {
        m_parsed.query.account = context.account;
    }

    ParsedSearch run()
    {
        if (m_text.size() > longestSearch) {
            addFault(longestSearch, m_text.size() - longestSearch,
                     tr("A search can have at most %L1 characters, and this one has %L2. Shorten "
                        "it to search.")
                         .arg(longestSearch)
                         .arg(m_text.size()));
            return m_parsed;
        }
        for (auto token = nextToken(m_text, 0); token; token = nextToken(m_text, token->end())) {
            if (isSign(*token, m_text)) {
                m_sign = m_sign ? m_sign : token;
                continue;
            }
            if (const auto phone = phoneFrom(*token, m_text))
                token = phone;
            if (++m_terms > mostSearchTerms && !token->isOr()) {
                addFault(token->begin, token->length,
                         tr("A search can have at most %n terms. Remove some from here on.",
                            nullptr, mostSearchTerms));
                m_or.reset();
                break;
            }
            token->isOr() ? takeOr(*token) : takeTerm(*token);
        }
        if (m_or) {
            addFault(m_or->begin, m_or->length,
                     //: “or” is a word of the search, not translated
                     tr("Nothing follows \u201Cor\u201D. Add a term after it."), true);
        }
        if (m_sign && m_parsed.pieces.isEmpty())
            (void)termIn(*m_sign); // says what is wrong with it
        for (const SearchPiece &piece : m_parsed.pieces) {
            if (!piece.group.isEmpty())
                m_parsed.query.groups << piece.group;
        }
        return m_parsed;
    }

private:
    void takeOr(const SearchToken &token)
    {
        --m_terms;
        if (m_or) {
            //: “or” is a word of the search, not translated
            addFault(token, tr("\u201Cor\u201D appears twice. Remove one of them."));
        } else if (m_parsed.pieces.isEmpty()) {
            //: “or” is a word of the search, not translated
            addFault(token, tr("\u201Cor\u201D goes between two terms. Add a term before it, or "
                               "put \u201Cor\u201D in quotes to search for the word."));
        } else {
            m_or = token;
        }
    }

    void takeTerm(const SearchToken &token)
    {
        if (m_or) {
            m_parsed.pieces.last().length = token.end() - m_parsed.pieces.last().begin;
            m_or.reset();
        } else {
            m_parsed.pieces << SearchPiece{token.begin, token.length, {}, false};
        }
        SearchPiece &piece = m_parsed.pieces.last();
        piece.isCompleted = token.isClosed || token.end() < m_text.size();
        if (auto term = termIn(token)) {
            term->isNegated = token.isNegated;
            piece.group << *term;
        }
    }

    std::optional<SearchTerm> termIn(const SearchToken &token)
    {
        const auto field = token.name.isEmpty() ? SearchTerm::Field::Word : fieldNamed(token.name);
        if (!field) {
            addFault(token.begin + (token.isNegated ? 1 : 0), token.name.size() + 1,
                     unknownName(token.name), token.end() == m_text.size() && !token.isClosed);
            return std::nullopt;
        }
        if (token.isQuoted && !token.isClosed) {
            addFault(token.valueBegin, token.end() - token.valueBegin,
                     tr("These quotes aren't closed. Add a quote where the text ends."), true);
            return std::nullopt;
        }
        if (token.value.isEmpty()) {
            addFault(token, token.isQuoted && token.name.isEmpty()
                                ? tr("There is nothing between these quotes. Remove them, or add "
                                     "text between them.")
                            : token.name.isEmpty() ? tr("A hyphen excludes the term after it. "
                                                        "Write it without a space, like -refunded.")
                                                   : emptyValueSentence(*field, m_context));
            return std::nullopt;
        }
        const auto term = termOf(*field, token.value, token.isQuoted || token.isPhone, m_context);
        if (term)
            return *term;
        const ValueFault &fault = term.error();
        // Doubled quotes would shift the place.
        if (token.isQuoted)
            addFault(token, fault.sentence);
        else
            addFault(token.valueBegin + fault.begin, fault.length, fault.sentence,
                     token.end() == m_text.size());
        return std::nullopt;
    }

    static QString unknownName(const QString &name)
    {
        const QString near = nearestWord(name, searchNames());
        if (!near.isEmpty())
            //: %1 and %2 are words of the search, such as amount
            return tr("There is no %1: in searches. Did you mean %2:?").arg(name, near);
        //: %1 is what was entered before a colon
        return tr("There is no %1: in searches. Put the text in quotes to search for it as it is.")
            .arg(name.size() > 40 ? name.left(40) + u"\u2026"_s : name);
    }

    void addFault(const SearchToken &token, const QString &sentence)
    {
        addFault(token.begin, token.length, sentence,
                 token.end() == m_text.size() && !token.isClosed);
    }

    void addFault(qsizetype position, qsizetype length, const QString &sentence,
                  bool isUnfinished = false)
    {
        if (!m_parsed.fault || position < m_parsed.fault->position)
            m_parsed.fault = SearchFault{position, length, sentence, isUnfinished};
    }

    const QString m_text;
    const SearchContext &m_context;
    ParsedSearch m_parsed;
    std::optional<SearchToken> m_sign; ///< the first that is not searched for
    std::optional<SearchToken> m_or;   ///< waits for the term behind it
    int m_terms = 0;
};

} // namespace

ParsedSearch parseSearch(const QString &text, const SearchContext &context)
{
    return Parser(text, context).run();
}

} // namespace counterfoil
