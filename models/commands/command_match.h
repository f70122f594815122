// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counterfoil {

/// The words of what was typed, without capitals and accents.
[[nodiscard]] QStringList commandWords(const QString &typed);

/// The name of a command, made ready once to be matched at each key.
class CommandName
{
public:
    explicit CommandName(const QString &name);

    /// How well the name answers all of the words: more is better; none when one of them is in no
    /// way in it. In falling order: a whole word, the begin of one, the first letters of several
    /// ("nw" for "New window"), a part of one, and letters that follow each other from the begin of
    /// a word on ("rfnd").
    [[nodiscard]] std::optional<int> score(const QStringList &words) const;

private:
    [[nodiscard]] int scoreOf(const QString &word) const; ///< 0: not in it
    [[nodiscard]] int looseScore(const QString &word) const;

    QString m_name; ///< folded like what is typed
    QString m_initials;
    QList<qsizetype> m_starts; ///< of its words
};

} // namespace counterfoil
