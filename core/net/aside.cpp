// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/aside.h"

#include <QtConcurrentRun>

namespace counterfoil {

QFuture<void> startAside(std::function<void()> work)
{
    return QtConcurrent::run(std::move(work));
}

} // namespace counterfoil
