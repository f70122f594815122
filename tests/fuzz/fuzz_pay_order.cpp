// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_parsers.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::check(pay::parseOrder(fuzz::input(data, size)));
    return 0;
}
