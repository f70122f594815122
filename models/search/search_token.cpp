// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_token.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

bool isNameBegin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNamePart(QChar c)
{
    return isNameBegin(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

/// Where the name's colon stands; -1 where no name begins there.
qsizetype colonOf(const QString &text, qsizetype begin)
{
    if (begin >= text.size() || !isNameBegin(text[begin]))
        return -1;
    qsizetype i = begin;
    while (i < text.size() && isNamePart(text[i]))
        ++i;
    return i < text.size() && text[i] == u':' ? i : -1;
}

} // namespace

bool SearchToken::isOr() const
{
    return !isNegated && name.isEmpty() && !isQuoted &&
           value.compare("or"_L1, Qt::CaseInsensitive) == 0;
}

QString searchableText(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

std::optional<SearchToken> nextToken(const QString &text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size() && text[i].isSpace())
        ++i;
    if (i >= text.size())
        return std::nullopt;
    SearchToken token{.begin = i};
    if (text[i] == u'-') {
        token.isNegated = true;
        ++i;
    }
    if (const qsizetype colon = colonOf(text, i); colon >= 0) {
        token.name = text.mid(i, colon - i).toLower();
        i = colon + 1;
    }
    token.valueBegin = i;
    if (i < text.size() && text[i] == u'"') {
        token.isQuoted = true;
        for (++i; i < text.size() && !token.isClosed; ++i) {
            const bool isQuote = text[i] == u'"';
            if (isQuote && i + 1 < text.size() && text[i + 1] == u'"')
                token.value += text[++i];
            else if (isQuote)
                token.isClosed = true;
            else
                token.value += text[i];
        }
    } else {
        while (i < text.size() && !text[i].isSpace())
            token.value += text[i++];
    }
    token.length = i - token.begin;
    return token;
}

QString quoted(QString value)
{
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

bool needsQuotes(const QString &before, const QString &value)
{
    const QString text = before + value;
    const auto token = nextToken(text, 0);
    return !token || token->isQuoted || token->isOr() || token->valueBegin != before.size() ||
           token->value != value || token->end() != text.size();
}

} // namespace counterfoil
