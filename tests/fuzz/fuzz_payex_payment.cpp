// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_parser.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::check(payex::parsePayment(fuzz::input(data, size)));
    fuzz::check(payex::parseMadeTransaction(fuzz::input(data, size)));
    return 0;
}
