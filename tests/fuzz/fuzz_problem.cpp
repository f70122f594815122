// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ApiError error = parseProblem(fuzz::input(data, size), 400);
    if (error.detail.size() > 2000 || error.title.size() > 2000 || error.fields.size() > 100)
        __builtin_trap();
    return 0;
}
