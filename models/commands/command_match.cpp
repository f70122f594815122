// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/command_match.h"

namespace counterfoil {

namespace {

constexpr int wholeWord = 100;
constexpr int beginOfWord = 80;
constexpr int initials = 60;
constexpr int insideWord = 40;
constexpr int looseLetters = 20;
constexpr int firstWord = 5; ///< what a name begins with counts a little more
/// Longer names come after shorter ones that match as well; never behind a weaker match.
constexpr int mostForLength = 9;

QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar sign : parts) {
        if (!sign.isMark())
            plain += sign.isLetterOrNumber() || sign.isSurrogate() ? sign.toCaseFolded() : u' ';
    }
    return plain.simplified();
}

} // namespace

QStringList commandWords(const QString &typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

CommandName::CommandName(const QString &name)
    : m_name(folded(name))
{
    for (qsizetype at = 0; at < m_name.size(); ++at) {
        if (m_name[at] != u' ' && (at == 0 || m_name[at - 1] == u' ')) {
            m_starts << at;
            m_initials += m_name[at];
        }
    }
}

std::optional<int> CommandName::score(const QStringList &words) const
{
    int sum = 0;
    for (const QString &word : words) {
        const int score = scoreOf(word);
        if (score == 0)
            return std::nullopt;
        sum += score * 10;
    }
    return sum - static_cast<int>(qMin<qsizetype>(m_name.size() / 8, mostForLength));
}

int CommandName::scoreOf(const QString &word) const
{
    int best = 0;
    for (const qsizetype start : m_starts) {
        if (!QStringView(m_name).sliced(start).startsWith(word))
            continue;
        const qsizetype end = start + word.size();
        const bool isWhole = end == m_name.size() || m_name[end] == u' ';
        best = qMax(best, (isWhole ? wholeWord : beginOfWord) + (start == 0 ? firstWord : 0));
    }
    if (best > 0)
        return best;
    if (word.size() > 1 && m_initials.contains(word))
        return initials;
    return m_name.contains(word) ? insideWord : looseScore(word);
}

/// A single letter that is somewhere in the name says nothing, and neither do letters that are far
/// apart.
int CommandName::looseScore(const QString &word) const
{
    for (const qsizetype start : m_starts) {
        qsizetype at = start;
        qsizetype matched = 0;
        while (at < m_name.size() && matched < word.size()) {
            if (m_name[at] == word[matched])
                ++matched;
            else if (matched == 0)
                break;
            ++at;
        }
        if (word.size() > 1 && matched == word.size() && at - start <= 3 * word.size())
            return looseLetters;
    }
    return 0;
}

} // namespace counterfoil
