// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// For the end of main(), when nothing of it is left to destroy: returns the exit code. On Windows
/// the process ends here. There, returning from main() stops all threads wherever they are and then
/// has each library tidy up; one that needs what such a thread held would wait for ever.
int endProcess(int exitCode);

} // namespace counterfoil
