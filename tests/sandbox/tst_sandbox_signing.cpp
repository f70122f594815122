// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using sandbox::Json;

namespace {

QByteArray decodedUrl(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding |
                                            QByteArray::AbortOnBase64DecodingErrors);
}

template <typename T, void (*release)(T *)>
struct Release
{
    void operator()(T *pointer) const { release(pointer); }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX, EVP_MD_CTX_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM, OSSL_PARAM_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BIGNUM, BN_free>>;

Number numberOf(const Json &text)
{
    const QByteArray bytes = decodedUrl(QByteArray::fromStdString(text.get<std::string>()));
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                            int(bytes.size()), nullptr));
}

Key keyOf(const Json &jwk)
{
    const Number modulus = numberOf(jwk["n"]);
    const Number exponent = numberOf(jwk["e"]);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    return Key(key);
}

/// Whether the RS256 signature of a compact JWS is of this key.
bool isSignedBy(const Json &jwk, const QByteArray &token)
{
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray text = token.left(dot);
    const QByteArray signature = decodedUrl(token.mid(dot + 1));
    const Key key = keyOf(jwk);
    const DigestContext context(EVP_MD_CTX_new());
    return key &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char *>(signature.constData()),
                            std::size_t(signature.size()),
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            std::size_t(text.size())) == 1;
}

Json servedKeys(LocalSandbox &shop)
{
    return shop.sendBare("GET", "/payment/v2/signing-jwks", {}, {{"x-api-key", "demo-key"}})
        .json()["keys"];
}

QByteArray paidToken(Shopper &shop)
{
    return Shopper::tokenIn(shop.fillIn(Shopper::pageOf(shop.createdSession()),
                                        {{"paypal/wallet", "120"}, {"answer", "pay"}}));
}

} // namespace

class TestSandboxSigning : public QObject
{
    Q_OBJECT

private slots:
    void tokenIsVerifiedWithTheServedKey();
    void headerNamesTheKeyAndTheAlgorithm();
    void changedClaimsAreNotSigned();
    void eachSandboxHasAKeyOfItsOwn();
};

void TestSandboxSigning::tokenIsVerifiedWithTheServedKey()
{
    Shopper shop;
    const QByteArray token = paidToken(shop);
    QCOMPARE(token.count('.'), 2);
    const Json keys = servedKeys(shop);
    QCOMPARE(keys.size(), std::size_t{3});
    QVERIFY(isSignedBy(keys[2], token));
    QVERIFY(!isSignedBy(keys[0], token));
}

void TestSandboxSigning::headerNamesTheKeyAndTheAlgorithm()
{
    Shopper shop;
    const QByteArray header = decodedUrl(paidToken(shop).split('.').first());
    QCOMPARE(Json::parse(header.toStdString()),
             Json({{"kid", servedKeys(shop)[2]["kid"]}, {"alg", "RS256"}}));
}

void TestSandboxSigning::changedClaimsAreNotSigned()
{
    Shopper shop;
    QList<QByteArray> parts = paidToken(shop).split('.');
    QByteArray claims = decodedUrl(parts[1]);
    claims.replace("AUTHORIZED", "REFUSED");
    parts[1] = claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(!isSignedBy(servedKeys(shop)[2], parts.join('.')));
}

void TestSandboxSigning::eachSandboxHasAKeyOfItsOwn()
{
    Shopper one;
    Shopper other;
    QVERIFY(servedKeys(one)[2]["kid"] != servedKeys(other)[2]["kid"]);
    QVERIFY(!isSignedBy(servedKeys(other)[2], paidToken(one)));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxSigning)
#include "tst_sandbox_signing.moc"
