// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// Keeps this process's memory out of core files, and on Linux away from other processes of the
/// same user that are not its parents (ptrace, /proc/<pid>/mem). For main(), before any secret is
/// read. False where the system would not.
bool forbidCoreDumps();

} // namespace counterfoil
