// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"
#include "models/commands/command_match.h"

#include <QAbstractListModel>

namespace counterfoil {

/// The commands that answer what was typed, best first; all of them, in their order, while nothing
/// is typed.
class CommandsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// All there are, in the order in which they are listed. Shows all of them.
    void setCommands(QList<Command> commands);
    /// The offers come before whatever matches, the last resorts behind.
    void setTyped(const QString &typed, const QList<Command> &offers = {},
                  const QList<Command> &lastResorts = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The accessible text has all that a row shows.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Command &command(int row) const { return m_found.at(row); }
    /// How many there are: "12 commands".
    [[nodiscard]] QString summary() const;

private:
    QList<Command> m_all;
    QList<CommandName> m_names; ///< of all
    QList<Command> m_found;
};

/// All that a command's row says, in one sentence for who hears it.
[[nodiscard]] QString spokenText(const Command &command);

} // namespace counterfoil
