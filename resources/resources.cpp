// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// The macro names a symbol of the global namespace, so the call cannot stand inside ours.
static void registerFiles()
{
    Q_INIT_RESOURCE(counterfoil);
    Q_INIT_RESOURCE(manual);
    Q_INIT_RESOURCE(translations);
}

namespace counterfoil {

void initResources()
{
    registerFiles();
}

} // namespace counterfoil
