// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/value_counts.h"

#include "core/catalogue/sqlite/search_tokens.h"
#include "core/privacy/folded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Field = SearchTerm::Field;

/// A longer one is no name, and nobody chooses it.
constexpr qsizetype LongestWhole = 100;

char16_t markOf(Field field)
{
    switch (field) {
    case Field::Currency:
        return token::Currency;
    case Field::Status:
        return token::Status;
    case Field::Overview:
        return token::Overview;
    case Field::Operation:
        return token::Operation;
    case Field::Partner:
        return token::Partner;
    case Field::Method:
        return token::Method;
    case Field::LastFour:
        return token::Card;
    case Field::Email:
        return token::Email;
    case Field::Name:
        return token::Name;
    case Field::Word:
    case Field::Id:
    case Field::Amount:
    case Field::Reference:
    case Field::Order:
    case Field::Account:
    case Field::Date:
    case Field::Stale:
        break;
    }
    return 0;
}

/// Each with a space before it, so that a word's beginning can be looked for.
QString spacedWords(const QString &text)
{
    QString spaced;
    for (const QString &word : foldedWords(text))
        spaced += u' ' + word;
    return spaced;
}

void sortByCount(QList<ValueCount> &values)
{
    std::sort(values.begin(), values.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
}

} // namespace

ValueCounts::ValueCounts(SearchTerm::Field field, const QString &begun)
    : m_field(field)
    , m_mark(markOf(field))
    , m_begunWord(m_mark + foldedText(begun))
    , m_begunWhole(spacedWords(begun))
{}

bool ValueCounts::isOfPerson() const
{
    return m_field == Field::Name || m_field == Field::Email;
}

void ValueCounts::addWords(const QString &tokens)
{
    for (const QStringView word : QStringView(tokens).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(m_begunWord) && word.size() > 1)
            ++m_words[word.mid(1).toString()];
    }
}

void ValueCounts::addWhole(const QString &text)
{
    if (text.isEmpty() || text.size() > LongestWhole)
        return;
    if (m_field == Field::Name && text.contains(u'@'))
        return; // a payer without a name is kept by the address
    const QString words = spacedWords(text);
    if (words.isEmpty() || !words.contains(m_begunWhole))
        return;
    ValueCount &value = m_wholes[words];
    if (value.count++ == 0)
        value.value = text; // of those that differ in case or accents alone, the newest
}

QList<ValueCount> ValueCounts::most(int most) const
{
    QList<ValueCount> values = m_wholes.values();
    sortByCount(values);
    QList<ValueCount> words;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        if (m_wholes.contains(u' ' + word.key()))
            continue;
        QString value = word.key();
        if (m_field == Field::Currency)
            value = value.toUpper();
        words.append({value.replace(QChar(u'\uE0FE'), u'-'), word.value()});
    }
    sortByCount(words);
    values += words;
    if (values.size() > most)
        values.resize(most);
    return values;
}

} // namespace counterfoil
