// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace counterfoil {

/// What the program was started with. The options are fixed: scripts rely on them.
struct CommandLine
{
    /// On which account.
    enum class Start { LastAccount, Demo, Sandbox, Account };

    Start start = Start::LastAccount;
    QUrl sandbox;    ///< for Sandbox
    QString account; ///< for Account: its name
    QString dataDir;
    std::optional<Place> open;
    QString link;        ///< of what is to be opened, as another program is told; empty for nothing
    QString screenshots; ///< folder; empty: no walk
    bool version = false;
    bool help = false;
};

/// The error is a sentence for the terminal. Arguments without the program's name.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace counterfoil
