// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/seed/seed.h"

namespace sandbox::pay {

void seedStore(Store & /*store*/, const QString & /*seed*/, TimePoint /*now*/) {}

} // namespace sandbox::pay
