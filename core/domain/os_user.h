// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// The name by which the operating system knows the person at this desk. The environment need not
/// have it: a service's or a container's has none.
[[nodiscard]] QString osUser();

} // namespace counterfoil
