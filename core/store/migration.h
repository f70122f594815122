// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>

namespace counterfoil {

/// Leads a file from one version of its schema to the next; the first makes it.
using MigrationStep = DatabaseResult<void> (*)(Database &);

/// Brings the file to the version that all the steps lead to, in one transaction a step, whoever
/// else is at it. A newer file stays as it is.
[[nodiscard]] DatabaseResult<void> migrate(Database &file, std::span<const MigrationStep> steps);

} // namespace counterfoil
