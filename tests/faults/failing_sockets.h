// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil::test {

/// Stands before the system's socket() for the whole process: counts the sockets of the internet
/// that are asked for, and lets one of them fail as when the process has too many files open.
class FailingSockets
{
public:
    /// From now on, the call of that number fails (the first is 1). 0: none.
    static void failAt(int call);
    static void heal() { failAt(0); }
    /// Whether a call was made to fail since the last failAt().
    static bool hasFailed();
};

} // namespace counterfoil::test
