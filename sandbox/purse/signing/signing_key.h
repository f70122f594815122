// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <memory>

namespace sandbox::purse {

/// Signs what a shopper takes back to the shop, with RS256 (decision P13). The key pair is made
/// when it is first needed, which takes a while, and is another one each time the sandbox runs.
class SigningKey
{
public:
    SigningKey();
    ~SigningKey();

    /// A compact JWS (RFC 7515) of the claims. Throws where OpenSSL fails.
    std::string sign(const Json &claims);
    /// The public half, as GET signing-jwks has it (RFC 7517).
    Json publicKey();

private:
    struct Pair;
    const Pair &pair();

    std::unique_ptr<Pair> m_pair;
};

} // namespace sandbox::purse
