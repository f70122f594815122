// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redirect_signer.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace counterfoil::testing {

RedirectSigner::RedirectSigner(const QString &keyId, int bits)
    : m_keyId(keyId)
    , m_key(EVP_RSA_gen(static_cast<unsigned int>(bits)), &EVP_PKEY_free)
{
    Q_ASSERT(m_key);
}

RedirectSigner::~RedirectSigner() = default;

QByteArray RedirectSigner::base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray RedirectSigner::number(const char *name) const
{
    BIGNUM *found = nullptr;
    if (EVP_PKEY_get_bn_param(m_key.get(), name, &found) <= 0)
        return {};
    QByteArray bytes(BN_num_bytes(found), '\0');
    BN_bn2bin(found, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(found);
    return base64Url(bytes);
}

QByteArray RedirectSigner::modulus() const
{
    return number(OSSL_PKEY_PARAM_RSA_N);
}

QByteArray RedirectSigner::exponent() const
{
    return number(OSSL_PKEY_PARAM_RSA_E);
}

QByteArray RedirectSigner::keySet() const
{
    return R"({"keys":[{"kty":"RSA","e":")" + exponent() + R"(","kid":")" + m_keyId.toUtf8() +
           R"(","n":")" + modulus() + R"("}]})";
}

QByteArray RedirectSigner::publicPem() const
{
    BIO *const memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(memory, m_key.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

QByteArray RedirectSigner::token(const QByteArray &claims, const QByteArray &algorithm) const
{
    return tokenWith(R"({"alg":")" + algorithm + R"(","kid":")" + m_keyId.toUtf8() + R"("})",
                     claims, algorithm);
}

QByteArray RedirectSigner::tokenWith(const QByteArray &header, const QByteArray &claims,
                                     const QByteArray &algorithm) const
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(sign(text, algorithm));
}

QByteArray RedirectSigner::sign(const QByteArray &text, const QByteArray &algorithm) const
{
    EVP_MD_CTX *const digest = EVP_MD_CTX_new();
    EVP_PKEY_CTX *context = nullptr; // the digest's
    const EVP_MD *const hash = algorithm == "RS512"   ? EVP_sha512()
                               : algorithm == "RS384" ? EVP_sha384()
                                                      : EVP_sha256();
    EVP_DigestSignInit(digest, &context, hash, nullptr, m_key.get());
    if (algorithm == "PS256") {
        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(digest, reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                   static_cast<size_t>(text.size()));
    EVP_MD_CTX_free(digest);
    signature.resize(static_cast<qsizetype>(size));
    return signature;
}

} // namespace counterfoil::testing
