// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_index.h"

#include "core/catalogue/sqlite/search_tokens.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::index {

namespace {

/// In characters, the mark among them: one letter, two, three and four have lists of their own.
constexpr qsizetype LongestPrefix = 5;

} // namespace

QString wholeWord(const QString &word)
{
    return u'"' + word + u'"';
}

QString beginning(const QString &word)
{
    return wholeWord(word) + u" *"_s;
}

QString wideBeginning(const QString &word)
{
    qsizetype length = LongestPrefix;
    if (word.size() > length && word[length - 1].isHighSurrogate())
        ++length; // counts as one character, and is one
    return beginning(word.left(length));
}

QString everything()
{
    return wholeWord(QString(QChar(token::Any)));
}

QString everythingBut(const QString &expression)
{
    return u"("_s + everything() + u" NOT "_s + expression + u")"_s;
}

// The tokenizer that takes every character above 127 as part of a word: what a word is was decided
// by search_tokens.h. No positions: which rows is all that is asked.
DatabaseResult<void> make(Database &database)
{
    return database.executeAll(
        {u"CREATE VIRTUAL TABLE search USING fts5(tokens, content='', "
         "detail=none, columnsize=0, prefix='2 3 4 5', tokenize='ascii')"_s});
}

DatabaseResult<void> gatherMore(Database &database)
{
    constexpr int bytes = 8 * 1024 * 1024;
    return database.executeAll(
        {u"INSERT INTO search (search, rank) VALUES ('hashsize', %1)"_s.arg(bytes)});
}

DatabaseResult<void> add(Database &database, qint64 row, const QByteArray &tokens)
{
    return database.change(u"INSERT INTO search (rowid, tokens) VALUES (?, ?)"_s,
                           SqlValues().addNumber(row).shareUtf8(tokens));
}

DatabaseResult<void> remove(Database &database, qint64 row, const QByteArray &tokens)
{
    return database.change(u"INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)"_s,
                           SqlValues().addNumber(row).shareUtf8(tokens));
}

DatabaseResult<void> rebuild(Database &database)
{
    return database.executeAll(
        {u"INSERT INTO search (rowid, tokens) SELECT row, tokens FROM payment ORDER BY row"_s});
}

QString found(bool isFrom, bool isUntil)
{
    return u"(SELECT rowid AS row FROM search WHERE search MATCH ?%1%2) r"_s.arg(
        isFrom ? u" AND rowid >= ?"_s : QString(), isUntil ? u" AND rowid < ?"_s : QString());
}

QString withPayments(const QString &found)
{
    return found + u" CROSS JOIN payment p ON p.row = r.row"_s;
}

QString payments(const QString &index)
{
    return u"payment p "_s + (index.isEmpty() ? u"NOT INDEXED"_s : u"INDEXED BY "_s + index);
}

} // namespace counterfoil::index
