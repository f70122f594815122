// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/signing/signing_key.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <stdexcept>

namespace sandbox::purse {

struct OpenSslFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};

template <typename T>
using OpenSslPtr = std::unique_ptr<T, OpenSslFree>;

namespace {

constexpr unsigned keyBits = 2048;
constexpr const char *publicExponent = "AQAB"; // 65537, which EVP_RSA_gen takes

void require(bool good, const char *what)
{
    if (!good)
        throw std::runtime_error(std::string("OpenSSL could not ") + what + '.');
}

std::string base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::string modulusOf(const EVP_PKEY *key)
{
    BIGNUM *found = nullptr;
    require(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &found) == 1, "read the key");
    const OpenSslPtr<BIGNUM> number(found);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return base64Url(bytes);
}

/// RFC 7638: another key has another id.
std::string thumbprintOf(const std::string &modulus)
{
    const Json members{{"e", publicExponent}, {"kty", "RSA"}, {"n", modulus}};
    return base64Url(QCryptographicHash::hash(toBytes(members), QCryptographicHash::Sha256));
}

} // namespace

struct SigningKey::Pair
{
    OpenSslPtr<EVP_PKEY> key;
    std::string modulus;
    std::string id;
};

SigningKey::SigningKey() = default;
SigningKey::~SigningKey() = default;

const SigningKey::Pair &SigningKey::pair()
{
    if (!m_pair) {
        OpenSslPtr<EVP_PKEY> key(EVP_RSA_gen(keyBits));
        require(key != nullptr, "make a key");
        std::string modulus = modulusOf(key.get());
        std::string id = thumbprintOf(modulus);
        m_pair = std::make_unique<Pair>(Pair{std::move(key), std::move(modulus), std::move(id)});
    }
    return *m_pair;
}

std::string SigningKey::sign(const Json &claims)
{
    const Json header{{"kid", pair().id}, {"alg", "RS256"}};
    const std::string text = base64Url(toBytes(header)) + '.' + base64Url(toBytes(claims));
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());

    const OpenSslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    require(context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                          pair().key.get()) == 1,
            "begin a signature");
    std::size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, bytes, text.size()) == 1,
            "measure a signature");
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                           &size, bytes, text.size()) == 1,
            "sign");
    signature.truncate(qsizetype(size));
    return text + '.' + base64Url(signature);
}

Json SigningKey::publicKey()
{
    return {{"kty", "RSA"}, {"e", publicExponent}, {"kid", pair().id}, {"n", pair().modulus}};
}

} // namespace sandbox::purse
