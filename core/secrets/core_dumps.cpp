// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace counterfoil {

bool forbidCoreDumps()
{
    bool done = true;
#ifdef Q_OS_UNIX
    const rlimit nothing{0, 0};
    done = setrlimit(RLIMIT_CORE, &nothing) == 0;
#endif
#ifdef Q_OS_LINUX
    // The limit does not hold for a core that is piped to a collector.
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace counterfoil
