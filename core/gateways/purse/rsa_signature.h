// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil::purse {

/// RFC 7518, sections 3.3 and 3.5; those of decision P13.
enum class RsaAlgorithm { Rs256, Rs384, Rs512, Ps256 };

enum class RsaVerdict {
    Holds,
    Differs,
    UnusableKey, ///< no RSA key, or one below 2048 or above 8192 bits
};

/// Big-endian, as a JSON Web Key has them (RFC 7518, section 6.3.1).
struct RsaPublicKey
{
    QByteArray modulus;
    QByteArray exponent;
};

/// Whether the holder of the private key signed the message. OpenSSL does it. Any bytes, any
/// thread.
[[nodiscard]] RsaVerdict verifyRsa(RsaAlgorithm algorithm, const RsaPublicKey &key,
                                   const QByteArray &message, const QByteArray &signature);

} // namespace counterfoil::purse
