// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace counterfoil::testing {

/// A provider's RSA key pair, made for a test, and the tokens (JSON Web Signatures in their compact
/// form) that it signs. Uses nothing of the program. Making a key takes about a tenth of a second.
class RedirectSigner
{
public:
    explicit RedirectSigner(const QString &keyId = QStringLiteral("test-key"), int bits = 2048);
    ~RedirectSigner();
    RedirectSigner(const RedirectSigner &) = delete;
    RedirectSigner &operator=(const RedirectSigner &) = delete;

    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    /// Of the public key, as in a JSON Web Key.
    [[nodiscard]] QByteArray modulus() const;
    [[nodiscard]] QByteArray exponent() const;
    /// A JSON Web Key Set of this key alone.
    [[nodiscard]] QByteArray keySet() const;
    [[nodiscard]] QByteArray publicPem() const;

    /// With a header that names the algorithm and this key. RS256, RS384, RS512 or PS256.
    [[nodiscard]] QByteArray token(const QByteArray &claims,
                                   const QByteArray &algorithm = "RS256") const;
    /// With any header; the signature is that of the algorithm.
    [[nodiscard]] QByteArray tokenWith(const QByteArray &header, const QByteArray &claims,
                                       const QByteArray &algorithm = "RS256") const;

    [[nodiscard]] static QByteArray base64Url(const QByteArray &bytes);

private:
    [[nodiscard]] QByteArray number(const char *name) const;
    [[nodiscard]] QByteArray sign(const QByteArray &text, const QByteArray &algorithm) const;

    QString m_keyId;
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key;
};

} // namespace counterfoil::testing
