// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/eligible_reader.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::check(purse::parseEligibleSolutions(fuzz::input(data, size)));
    fuzz::check(purse::parseEligibleRequest(fuzz::input(data, size))); // of a paste
    return 0;
}
