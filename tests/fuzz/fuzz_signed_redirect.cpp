// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_claims.h"
#include "core/gateways/purse/redirect_verification.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    const auto redirect = purse::readRedirect(bytes, {});
    if (redirect && redirect->holds())
        __builtin_trap();  // there are no keys
    SignedRedirect claims; // past the encoding, which few inputs have
    if (!purse::readHeader(bytes, claims) && !purse::readClaims(bytes, 0, claims) && claims.holds())
        __builtin_trap();
    return 0;
}
