// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QStringList>

#include <variant>

namespace sandbox {

struct Usage
{
    QString text;
};

struct UsageError
{
    QString text;
};

/// What the arguments of counterfoil-sandbox ask for: to serve, to print something, or a complaint.
using CommandLine = std::variant<Server::Options, Usage, UsageError>;

CommandLine parseCommandLine(const QStringList &arguments);

} // namespace sandbox
