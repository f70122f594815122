// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foreground.h"

namespace counterfoil {

void letOthersComeToFront() {}

} // namespace counterfoil
