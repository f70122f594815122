// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"

#include <QHash>

namespace counterfoil {

/// Counts the values of a field that begin with what was typed, in rows that are given to it. Names
/// and e-mail addresses are counted whole where one of their words begins so, and word by word.
class ValueCounts
{
public:
    ValueCounts(SearchTerm::Field field, const QString &begun);

    /// Whether the field has values that can be counted.
    [[nodiscard]] bool isCountable() const { return m_mark != 0; }
    [[nodiscard]] bool isOfPerson() const;

    /// The words of the field among a row's tokens.
    void addWords(const QString &tokens);
    /// A name or an address, as it is kept.
    void addWhole(const QString &text);
    /// Whole ones first, then words; the most frequent first.
    [[nodiscard]] QList<ValueCount> most(int most) const;

private:
    SearchTerm::Field m_field;
    char16_t m_mark = 0;
    QString m_begunWord;  ///< with the mark
    QString m_begunWhole; ///< its words, each with a space before it
    QHash<QString, qint64> m_words;
    QHash<QString, ValueCount> m_wholes; ///< by their folded words
};

} // namespace counterfoil
