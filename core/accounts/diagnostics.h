// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"
#include "core/journal/trail_check.h"

namespace counterfoil {

class RequestLog;

/// For "Copy diagnostics": versions, the accounts' settings without credentials, names or entities,
/// what the last check of the audit trail found, and the last lines of the log. In English whatever
/// the desk's language is: its readers are those who help.
[[nodiscard]] QString diagnostics(const std::vector<AccountSettings> &accounts,
                                  const RequestLog &log, const TrailState &trail);

} // namespace counterfoil
