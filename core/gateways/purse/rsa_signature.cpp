// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/rsa_signature.h"

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace counterfoil::purse {

namespace {

template <auto function>
struct OpensslFree
{
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};
template <typename T, auto function>
using OpensslPtr = std::unique_ptr<T, OpensslFree<function>>;

using BigNumber = OpensslPtr<BIGNUM, &BN_free>;
using RsaKey = OpensslPtr<EVP_PKEY, &EVP_PKEY_free>;

constexpr int fewestBits = 2048; // RFC 7518, section 3.3
constexpr int mostBits = 8192;   // a check of a larger one takes too long
constexpr int mostExponentBits = 64;

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Null for what is longer than any usable number.
BigNumber numberOf(const QByteArray &bytes)
{
    constexpr qsizetype longest = 2 * mostBits / 8;
    return bytes.size() > longest ? nullptr
                                  : BigNumber(BN_bin2bn(unsignedBytes(bytes),
                                                        static_cast<int>(bytes.size()), nullptr));
}

bool isUsable(const BIGNUM *modulus, const BIGNUM *exponent)
{
    const int bits = BN_num_bits(modulus);
    return bits >= fewestBits && bits <= mostBits && BN_is_odd(modulus) && BN_is_odd(exponent) &&
           !BN_is_one(exponent) && BN_num_bits(exponent) <= mostExponentBits;
}

/// Null for one that is not usable.
RsaKey usableKey(const RsaPublicKey &key)
{
    const BigNumber modulus = numberOf(key.modulus);
    const BigNumber exponent = numberOf(key.exponent);
    if (!modulus || !exponent || !isUsable(modulus.get(), exponent.get()))
        return nullptr;
    const OpensslPtr<OSSL_PARAM_BLD, &OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return nullptr;
    const OpensslPtr<OSSL_PARAM, &OSSL_PARAM_free> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()));
    const OpensslPtr<EVP_PKEY_CTX, &EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return nullptr;
    return RsaKey(made);
}

const EVP_MD *digestOf(RsaAlgorithm algorithm)
{
    switch (algorithm) {
    case RsaAlgorithm::Rs256:
    case RsaAlgorithm::Ps256:
        return EVP_sha256();
    case RsaAlgorithm::Rs384:
        return EVP_sha384();
    case RsaAlgorithm::Rs512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
}

/// Of PSS, the salt is as long as the hash, and the mask is made with the same one (RFC 7518).
bool setPadding(EVP_PKEY_CTX *context, RsaAlgorithm algorithm)
{
    if (algorithm != RsaAlgorithm::Ps256)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
}

} // namespace

RsaVerdict verifyRsa(RsaAlgorithm algorithm, const RsaPublicKey &key, const QByteArray &message,
                     const QByteArray &signature)
{
    const RsaKey usable = usableKey(key);
    const OpensslPtr<EVP_MD_CTX, &EVP_MD_CTX_free> digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // the digest's
    const bool isReady = usable && digest &&
                         EVP_DigestVerifyInit(digest.get(), &context, digestOf(algorithm), nullptr,
                                              usable.get()) > 0 &&
                         setPadding(context, algorithm);
    const bool isSame =
        isReady && EVP_DigestVerify(digest.get(), unsignedBytes(signature),
                                    static_cast<size_t>(signature.size()), unsignedBytes(message),
                                    static_cast<size_t>(message.size())) == 1;
    ERR_clear_error(); // why it failed is of no interest, and others of this thread use OpenSSL too
    if (!isReady)
        return RsaVerdict::UnusableKey;
    return isSame ? RsaVerdict::Holds : RsaVerdict::Differs;
}

} // namespace counterfoil::purse
