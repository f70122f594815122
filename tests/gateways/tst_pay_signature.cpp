// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/exchange_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// Whether a body is what the holder of a key sent.
class TestPaySignature : public QObject
{
    Q_OBJECT

private slots:
    void oneByteBreaksTheSignature();
    void signaturesAreJudged_data();
    void signaturesAreJudged();
    void aHeaderThatComesTwiceProvesNothing();
    void theProvidersOwnVectorHolds();
    void anotherImplementationAgrees();
};

void TestPaySignature::oneByteBreaksTheSignature()
{
    const QByteArray body = payExample("exchange-multicore");
    const NoticeHeaders headers = signedHeaders(body);
    const auto settings = exchangeSettingsOfTest();
    for (qsizetype i = 0; i < body.size(); i += 7) {
        QByteArray changed = body;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QCOMPARE(pay::verifySignature(headers, changed, settings.keys), SignatureVerdict::Differs);
    }
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Holds);
}

void TestPaySignature::signaturesAreJudged_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("signature");
    // python3: hmac.new(b'demo-token', b'{"event":"status_changed"}', algorithm).hexdigest()
    const auto row = [](const char *algorithm, const char *signature) {
        QTest::newRow(algorithm) << QByteArray(algorithm) << QByteArray(signature);
    };
    row("sha224", "af4e0f4b685eb5663e4fb60352e38edf54c400b3b5c08cd42b06ffb1");
    row("sha256", "9ecc71fb81f172dbf608b46c9d993cbab2f413ce21667c54a046a215cbf41489");
    row("SHA384", "69158d1e8fd157a39f12ec2b288799cc2aa21436b59af5bc545120c35e4d2093"
                  "1bae970f4ba218de7e27b0cd8b7c7243");
    row("sha512", "9998152bfaea5aa11b43a4e1d6c416d15fbfa649763a2133a7072ae4be4d5d8d"
                  "c4090c5a9e41f1f3e57feb1a1abd142588e3e4daa74f5bae89ca5e2253c81103");
    row("sha3-256", "9026b99a2eb7fcceafbb5c18c8189c5a76199e7bdd59bbe356afbe4046fd7729");
}

void TestPaySignature::signaturesAreJudged()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, signature);
    const QByteArray body = R"({"event":"status_changed"})";
    const auto settings = exchangeSettingsOfTest();
    NoticeHeaders headers = signedHeaders(body);
    setHeader(headers, "signature-algorithm", algorithm);
    setHeader(headers, "signature", signature);
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Holds);
    setHeader(headers, "signature", signature.toUpper());
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Differs);
    setHeader(headers, "signature", signature.chopped(1));
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Differs);
}

void TestPaySignature::aHeaderThatComesTwiceProvesNothing()
{
    const QByteArray body = payExample("exchange-multicore");
    for (const QByteArray name : {"signature", "signature-keyid", "signature-algorithm"}) {
        NoticeHeaders headers = signedHeaders(body);
        headers.emplace_back(name, "another");
        QCOMPARE(pay::verifySignature(headers, body, exchangeSettingsOfTest().keys),
                 SignatureVerdict::Several);
    }
}

/// From the tests of paynl/request-signing.
void TestPaySignature::theProvidersOwnVectorHolds()
{
    const std::vector<pay::ExchangeKey> keys{
        {u"SL-1234-1234"_s,
         Secret("150a14ed5bea6cc731cf86c41566ac427a8db48ef1b9fd626664b3bfbb99071f"
                "a4c922f33dde38719b8c8354e2b7ab9d77e0e67fc12843920a712e73d558e197")}};
    const NoticeHeaders headers{
        {"signature", "1e23c01aec9410779fb4efdcd8582ff66d3d8f99b17060272d564e05c33b4757"
                      "70ce5d2277ee4fb1917c0716e10d1533f4b4925e4870e2cd1f0884f12f1de793"},
        {"signature-keyid", "SL-1234-1234"},
        {"signature-method", "HMAC"},
        {"signature-algorithm", "sha512"}};
    QCOMPARE(pay::verifySignature(headers, {}, keys), SignatureVerdict::Holds);
}

void TestPaySignature::anotherImplementationAgrees()
{
    QProcess python;
    QSignalSpy ended(&python, &QProcess::finished);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(COUNTERFOIL_HMAC_PYTHON), {u"tests/gateways/hmac_vectors.py"_s});
    QVERIFY(ended.wait(60'000) || ended.size() == 1);
    QCOMPARE(python.exitCode(), 0);
    int checked = 0;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        const QJsonObject vector = QJsonDocument::fromJson(line).object();
        const QByteArray body = QByteArray::fromHex(vector["body"_L1].toString().toLatin1());
        const Secret key(QByteArray::fromHex(vector["key"_L1].toString().toLatin1()));
        const QJsonObject signatures = vector["signatures"_L1].toObject();
        for (const QString &algorithm : signatures.keys()) {
            const NoticeHeaders headers{{"signature", signatures[algorithm].toString().toLatin1()},
                                        {"signature-keyid", "AT-1234-1234"},
                                        {"signature-method", "HMAC"},
                                        {"signature-algorithm", algorithm.toLatin1()}};
            QCOMPARE(pay::verifySignature(headers, body, {{u"AT-1234-1234"_s, key}}),
                     SignatureVerdict::Holds);
            ++checked;
        }
    }
    QCOMPARE(checked, 8 * 1000);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaySignature)
#include "tst_pay_signature.moc"
