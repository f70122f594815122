// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foreground.h"

#include <windows.h>

namespace counterfoil {

void letOthersComeToFront()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace counterfoil
