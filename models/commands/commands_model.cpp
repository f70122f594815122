// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commands_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

void CommandsModel::setCommands(QList<Command> commands)
{
    m_all = std::move(commands);
    m_names.clear();
    m_names.reserve(m_all.size());
    for (const Command &command : std::as_const(m_all))
        m_names.emplaceBack(command.name);
    setTyped({});
}

void CommandsModel::setTyped(const QString &typed, const QList<Command> &offers,
                             const QList<Command> &lastResorts)
{
    const QStringList words = commandWords(typed);
    struct Match
    {
        int score = 0;
        qsizetype at = 0;
    };
    QList<Match> matches;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (const std::optional<int> score = m_names.at(at).score(words))
            matches.append({words.isEmpty() ? 0 : *score, at});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &one, const Match &other) { return one.score > other.score; });
    beginResetModel(); // another query
    m_found = offers;
    for (const Match &match : std::as_const(matches))
        m_found << m_all.at(match.at);
    m_found << lastResorts;
    endResetModel();
}

int CommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::AccessibleTextRole:
        return spokenText(command);
    default:
        return {};
    }
}

QString CommandsModel::summary() const
{
    return tr("%n commands", nullptr, rowCount());
}

QString spokenText(const Command &command)
{
    QString text = command.name;
    if (!command.keys.isEmpty())
        //: A command and its keys, as a screen reader says it: "Search, Ctrl K"
        text = CommandsModel::tr("%1, %2").arg(text, command.keys);
    if (command.isOff)
        //: Said by a screen reader of a command that can't be used now
        text = CommandsModel::tr("%1, unavailable").arg(text);
    if (!command.reason.isEmpty())
        //: A command, then a sentence about it, as a screen reader says it
        text = CommandsModel::tr("%1: %2").arg(text, command.reason);
    return text;
}

} // namespace counterfoil
