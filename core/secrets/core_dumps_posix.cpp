// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/core_dumps.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace counterfoil {

bool forbidCoreDumps()
{
    const rlimit nothing{0, 0};
    bool done = setrlimit(RLIMIT_CORE, &nothing) == 0;
#ifdef Q_OS_LINUX
    // The limit does not hold for a core that is piped to a collector.
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace counterfoil
