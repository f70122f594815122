// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/demo_tables.h"

namespace sandbox {

using namespace std::chrono_literals;

const std::vector<PaymentSpec> &earlierOrders()
{
    static const std::vector<PaymentSpec> table{};
    return table;
}

const std::vector<PaymentSpec> &tryoutOrders()
{
    static const std::vector<PaymentSpec> table{};
    return table;
}

} // namespace sandbox
