// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil::test {

/// Stands between SQLite and the system, for every database that this process opens after
/// install(): counts the calls that can fail, and lets one of them, or all from one on, fail.
/// Called on any thread.
class FailingDisk
{
public:
    /// To be called once, before the first database is opened.
    static bool install();

    /// From now on, the call of that number fails (the first is 1) with that result code of
    /// SQLite; `lasting`: and all after it. 0: none.
    static void failAt(int call, int code, bool lasting = false);
    static void failAlways(int code) { failAt(1, code, true); }
    /// Nothing fails any more.
    static void heal();
    /// Whether a call was made to fail since the last failAt().
    static bool hasFailed();
};

} // namespace counterfoil::test
