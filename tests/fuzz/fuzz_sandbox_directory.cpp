// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/sandbox_directory.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::check(parseSandboxDirectory(fuzz::input(data, size)));
    return 0;
}
