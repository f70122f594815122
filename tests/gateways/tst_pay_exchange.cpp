// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment_state.h"
#include "core/gateways/pay/exchange.h"
#include "core/gateways/pay/pay_provider.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

using pay::ExchangeDoubt;
using pay::ExchangeForm;
using pay::ExchangeUse;
using pay::SignatureVerdict;

const QByteArray exchangeToken = "demo-token";

pay::ExchangeSettings exchangeSettingsOfTest()
{
    pay::ExchangeSettings settings;
    settings.service = u"SL-1234-1234"_s;
    settings.keys = {{u"AT-1234-1234"_s, Secret(exchangeToken)}};
    return settings;
}

pay::ExchangeHeaders signedHeaders(const QByteArray &body, const QByteArray &token = exchangeToken)
{
    return {{"content-type", "application/json"},
            {"signature",
             QMessageAuthenticationCode::hash(body, token, QCryptographicHash::Sha256).toHex()},
            {"signature-keyid", "AT-1234-1234"},
            {"signature-method", "HMAC"},
            {"signature-algorithm", "sha256"}};
}

void setHeader(pay::ExchangeHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    for (auto &[known, text] : headers) {
        if (known == name)
            text = value;
    }
}

pay::Exchange readSigned(const QByteArray &body)
{
    return pay::readExchange({{}, signedHeaders(body), body}, exchangeSettingsOfTest());
}

pay::Exchange readPlain(const QByteArray &body, const QByteArray &query = {})
{
    return pay::readExchange({query, {}, body}, exchangeSettingsOfTest());
}

Json exchangeOf(const Json &order)
{
    return {{"event", "status_changed"},
            {"type", "order"},
            {"version", 1},
            {"id", order.at("id")},
            {"object", order}};
}

const QByteArray legacyForm =
    "action=new_ppt&pincode=&amount=0.1&order_id=50101000003X34f0&payment_profile_id=10&"
    "starttime=2024-12-19+08%3A11%3A54&stoptime=2024-12-19%2008:12:02&tool=caf%C3%A9";

} // namespace

/// Which exchanges are believed, which are a reason to read, and which tell of nothing.
class TestPayExchange : public QObject
{
    Q_OBJECT

private slots:
    void aSignedExchangeIsBelieved();
    void whatIsDoubtfulIsOnlyAReasonToRead_data();
    void whatIsDoubtfulIsOnlyAReasonToRead();
    void oneByteBreaksTheSignature();
    void theSameDocumentWrittenOtherwiseIsAnother();
    void signaturesAreJudged_data();
    void signaturesAreJudged();
    void aHeaderThatComesTwiceProvesNothing();
    void theProvidersOwnVectorHolds();
    void anotherImplementationAgrees();
    void anotherVersionIsRead();
    void anotherServiceIsNotOurs();
    void anotherTypeIsNoOrder();
    void anIdThatIsNotTheOrdersIsDoubtful();
    void anOrderThatCannotBeReadIsRead();
    void partialRefundsAreRead();
    void parametersOfTheAddressAreNotTrusted();

    void legacyFormsAreRecognised_data();
    void legacyFormsAreRecognised();
    void aLegacyExchangeIsNeverBelieved();
    void badLegacyAmountsAreRead_data();
    void badLegacyAmountsAreRead();
    void aFieldThatComesTwiceIsDoubtful();
    void legacyFieldsThatAreMissing_data();
    void legacyFieldsThatAreMissing();
    void refundNoticesTellOfTheirOrder();
    void theAccountSaysZoneAndCurrency();
    void whatIsNoExchangeTellsOfNothing_data();
    void whatIsNoExchangeTellsOfNothing();
    void cardNumbersInFieldsAreMasked();
    void repliesHaveTheFormOfTheExchange();
};

void TestPayExchange::aSignedExchangeIsBelieved()
{
    const QByteArray body = payExample("exchange-multicore");
    const pay::Exchange exchange = readSigned(body);
    QCOMPARE(exchange.form, ExchangeForm::MultiCore);
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), ExchangeUse::Believe);
    QCOMPARE(exchange.event, u"status_changed"_s);
    QCOMPARE(exchange.version, std::optional<qint64>(1));
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.payment->id.text(), u"50806105020X3481"_s);
    QCOMPARE(exchange.payment->raw, body);
    QVERIFY(!exchange.payment->isFromNotification);
}

void TestPayExchange::whatIsDoubtfulIsOnlyAReasonToRead_data()
{
    QTest::addColumn<pay::ExchangeHeaders>("headers");
    QTest::addColumn<int>("verdict");
    const QByteArray body = payExample("exchange-multicore");
    const auto row = [&body](const char *name, const char *header, const char *value,
                             SignatureVerdict verdict) {
        pay::ExchangeHeaders headers = signedHeaders(body);
        setHeader(headers, header, value);
        QTest::newRow(name) << headers << static_cast<int>(verdict);
    };
    QTest::newRow("not signed") << pay::ExchangeHeaders()
                                << static_cast<int>(SignatureVerdict::Absent);
    QTest::newRow("another token")
        << signedHeaders(body, "other") << static_cast<int>(SignatureVerdict::Differs);
    row("empty", "signature", "", SignatureVerdict::Absent);
    row("no signature", "signature", "00", SignatureVerdict::Differs);
    row("unknown key", "signature-keyid", "AT-9999-9999", SignatureVerdict::UnknownKey);
    row("no key", "signature-keyid", "", SignatureVerdict::UnknownKey);
    row("unknown algorithm", "signature-algorithm", "rot13", SignatureVerdict::UnknownAlgorithm);
    row("an unsafe algorithm", "signature-algorithm", "md5", SignatureVerdict::UnknownAlgorithm);
    row("unknown method", "signature-method", "RSA", SignatureVerdict::UnknownMethod);
}

void TestPayExchange::whatIsDoubtfulIsOnlyAReasonToRead()
{
    QFETCH(pay::ExchangeHeaders, headers);
    QFETCH(int, verdict);
    const pay::Exchange exchange = pay::readExchange(
        {{}, headers, payExample("exchange-multicore")}, exchangeSettingsOfTest());
    QCOMPARE(static_cast<int>(exchange.signature), verdict);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
    QVERIFY(exchange.isIn(ExchangeDoubt::NotSigned));
    QCOMPARE(exchange.order.text(), u"68595063-5034-86b9-199f-737862303481"_s);
}

void TestPayExchange::oneByteBreaksTheSignature()
{
    const QByteArray body = payExample("exchange-multicore");
    const pay::ExchangeHeaders headers = signedHeaders(body);
    const auto settings = exchangeSettingsOfTest();
    for (qsizetype i = 0; i < body.size(); i += 7) {
        QByteArray changed = body;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QCOMPARE(pay::verifySignature(headers, changed, settings.keys), SignatureVerdict::Differs);
    }
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Holds);
}

void TestPayExchange::theSameDocumentWrittenOtherwiseIsAnother()
{
    const QByteArray body = payExample("exchange-multicore");
    const QByteArray compact = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
    const pay::Exchange exchange =
        pay::readExchange({{}, signedHeaders(body), compact}, exchangeSettingsOfTest());
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.signature, SignatureVerdict::Differs);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
}

void TestPayExchange::signaturesAreJudged_data()
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

void TestPayExchange::signaturesAreJudged()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, signature);
    const QByteArray body = R"({"event":"status_changed"})";
    const auto settings = exchangeSettingsOfTest();
    pay::ExchangeHeaders headers = signedHeaders(body);
    setHeader(headers, "signature-algorithm", algorithm);
    setHeader(headers, "signature", signature);
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Holds);
    setHeader(headers, "signature", signature.toUpper());
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Differs);
    setHeader(headers, "signature", signature.chopped(1));
    QCOMPARE(pay::verifySignature(headers, body, settings.keys), SignatureVerdict::Differs);
}

void TestPayExchange::aHeaderThatComesTwiceProvesNothing()
{
    const QByteArray body = payExample("exchange-multicore");
    for (const QByteArray name : {"signature", "signature-keyid", "signature-algorithm"}) {
        pay::ExchangeHeaders headers = signedHeaders(body);
        headers.emplace_back(name, "another");
        QCOMPARE(pay::verifySignature(headers, body, exchangeSettingsOfTest().keys),
                 SignatureVerdict::Several);
    }
}

/// From the tests of paynl/request-signing.
void TestPayExchange::theProvidersOwnVectorHolds()
{
    const std::vector<pay::ExchangeKey> keys{
        {u"SL-1234-1234"_s,
         Secret("150a14ed5bea6cc731cf86c41566ac427a8db48ef1b9fd626664b3bfbb99071f"
                "a4c922f33dde38719b8c8354e2b7ab9d77e0e67fc12843920a712e73d558e197")}};
    const pay::ExchangeHeaders headers{
        {"signature", "1e23c01aec9410779fb4efdcd8582ff66d3d8f99b17060272d564e05c33b4757"
                      "70ce5d2277ee4fb1917c0716e10d1533f4b4925e4870e2cd1f0884f12f1de793"},
        {"signature-keyid", "SL-1234-1234"},
        {"signature-method", "HMAC"},
        {"signature-algorithm", "sha512"}};
    QCOMPARE(pay::verifySignature(headers, {}, keys), SignatureVerdict::Holds);
}

void TestPayExchange::anotherImplementationAgrees()
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
            const pay::ExchangeHeaders headers{
                {"signature", signatures[algorithm].toString().toLatin1()},
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

void TestPayExchange::anotherVersionIsRead()
{
    for (const Json &version : {Json(2), Json(nullptr), Json("1")}) {
        Json document = exchangeOf(sampleOrder());
        document["version"] = version;
        const pay::Exchange exchange = readSigned(bytesOfOrder(document));
        QVERIFY(exchange.isIn(ExchangeDoubt::OtherVersion));
        QVERIFY(!exchange.payment);
        QCOMPARE(exchange.use(), ExchangeUse::Read);
    }
}

void TestPayExchange::anotherServiceIsNotOurs()
{
    Json order = sampleOrder();
    order["serviceId"] = "SL-9999-9999";
    const pay::Exchange exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), ExchangeUse::Nothing);
}

void TestPayExchange::anotherTypeIsNoOrder()
{
    Json document = exchangeOf(sampleOrder());
    document["type"] = "terminal";
    QCOMPARE(readSigned(bytesOfOrder(document)).use(), ExchangeUse::Nothing);
}

void TestPayExchange::anIdThatIsNotTheOrdersIsDoubtful()
{
    Json document = exchangeOf(sampleOrder());
    document["id"] = "68595063-5034-86b9-199f-737862303482";
    const pay::Exchange exchange = readSigned(bytesOfOrder(document));
    QVERIFY(exchange.isIn(ExchangeDoubt::OtherId));
    QCOMPARE(exchange.use(), ExchangeUse::Read);
    document["id"] = "../orders";
    QCOMPARE(readSigned(bytesOfOrder(document)).use(), ExchangeUse::Nothing);
}

void TestPayExchange::anOrderThatCannotBeReadIsRead()
{
    Json order = sampleOrder();
    order["amount"]["value"] = "3";
    const pay::Exchange exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QVERIFY(exchange.isIn(ExchangeDoubt::Unreadable));
    QCOMPARE(exchange.fault->answerFault->json.pointer, u"/object/amount/value"_s);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
}

void TestPayExchange::partialRefundsAreRead()
{
    const Json order = sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000);
    const pay::Exchange exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QVERIFY(exchange.isIn(ExchangeDoubt::SumNotTold));
    QCOMPARE(exchange.use(), ExchangeUse::Read);
}

void TestPayExchange::parametersOfTheAddressAreNotTrusted()
{
    const QByteArray body = payExample("exchange-multicore");
    const pay::Exchange exchange = pay::readExchange(
        {"type=order&id=50806105020X9999&event=x&action=new_ppt", signedHeaders(body), body},
        exchangeSettingsOfTest());
    QCOMPARE(exchange.order.text(), u"68595063-5034-86b9-199f-737862303481"_s);
    QCOMPARE(exchange.event, u"status_changed"_s);
    QCOMPARE(exchange.use(), ExchangeUse::Believe);
}

void TestPayExchange::legacyFormsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("form");
    QTest::newRow("JSON") << QByteArray() << payExample("exchange-singlecore")
                          << static_cast<int>(ExchangeForm::LegacyJson);
    QTest::newRow("posted") << QByteArray() << legacyForm
                            << static_cast<int>(ExchangeForm::LegacyForm);
    QTest::newRow("in the address")
        << legacyForm << QByteArray() << static_cast<int>(ExchangeForm::LegacyQuery);
}

void TestPayExchange::legacyFormsAreRecognised()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(int, form);
    const pay::Exchange exchange = readPlain(body, query);
    QCOMPARE(static_cast<int>(exchange.form), form);
    QCOMPARE(exchange.event, u"new_ppt"_s);
    QCOMPARE(exchange.order.text(), u"50101000003X34f0"_s);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
    QVERIFY(exchange.payment);
    QVERIFY(exchange.payment->isFromNotification);
    QCOMPARE(exchange.payment->amount.minorUnits(), 10);
    QCOMPARE(exchange.payment->amount.currency().code(), u"EUR"_s);
    QCOMPARE(exchange.payment->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+01:00"));
    QCOMPARE(paymentStates(*exchange.payment), std::vector<PaymentState>{PaymentState::Captured});
}

void TestPayExchange::aLegacyExchangeIsNeverBelieved()
{
    const QByteArray body = payExample("exchange-singlecore");
    const pay::Exchange exchange = readSigned(body);
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
    QVERIFY(exchange.isIn(ExchangeDoubt::Legacy));
}

void TestPayExchange::badLegacyAmountsAreRead_data()
{
    QTest::addColumn<QByteArray>("amount");
    for (const char *amount : {"0%2C1", "1e2", "-1", "0.105", "", "NaN"})
        QTest::newRow(amount) << QByteArray(amount);
}

void TestPayExchange::badLegacyAmountsAreRead()
{
    QFETCH(QByteArray, amount);
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=" + amount);
    const pay::Exchange exchange = readPlain(form);
    QVERIFY(!exchange.payment);
    QVERIFY(exchange.isIn(ExchangeDoubt::Unreadable));
    QCOMPARE(exchange.order.text(), u"50101000003X34f0"_s);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
}

void TestPayExchange::aFieldThatComesTwiceIsDoubtful()
{
    const pay::Exchange exchange = readPlain(legacyForm + "&amount=9");
    QVERIFY(exchange.isIn(ExchangeDoubt::NamedTwice));
    QVERIFY(!exchange.payment);
    QCOMPARE(exchange.use(), ExchangeUse::Read);
    QVERIFY(readPlain(legacyForm + "&pincode=9").isIn(ExchangeDoubt::NamedTwice));
    const pay::Exchange json = readPlain(R"({"action":"new_ppt","order_id":"1","order_id":"2"})");
    QCOMPARE(json.use(), ExchangeUse::Nothing);
}

void TestPayExchange::legacyFieldsThatAreMissing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("use");
    const auto row = [](const char *field, ExchangeUse use) {
        QTest::newRow(field) << QByteArray(field) << static_cast<int>(use);
    };
    row("action=new_ppt", ExchangeUse::Read);
    row("amount=0.1", ExchangeUse::Read);
    row("order_id=50101000003X34f0", ExchangeUse::Nothing);
}

void TestPayExchange::legacyFieldsThatAreMissing()
{
    QFETCH(QByteArray, field);
    QFETCH(int, use);
    const QByteArray name = field.left(field.indexOf('=') + 1);
    for (const QByteArray &instead : {QByteArray(), name}) {
        QByteArray form = legacyForm;
        form.replace(field, instead);
        const pay::Exchange exchange = readPlain(form);
        QVERIFY(!exchange.payment);
        QCOMPARE(static_cast<int>(exchange.use()), use);
    }
}

void TestPayExchange::refundNoticesTellOfTheirOrder()
{
    for (const QByteArray action :
         {"refund:add", "refund:received", "refund:send", "refund:storno"}) {
        const pay::Exchange exchange =
            readPlain("action=" + action.toPercentEncoding() +
                      "&order_id=50101000003X34f0&transactionId=EX-1234-1234-1234&amount=0.05");
        QCOMPARE(exchange.event, QString::fromLatin1(action));
        QVERIFY(!exchange.payment);
        QCOMPARE(exchange.use(), ExchangeUse::Read);
        QCOMPARE(exchange.fields[2].name, u"transactionId"_s);
        QCOMPARE(exchange.fields[2].text, u"EX-1234-1234-1234"_s);
    }
}

void TestPayExchange::theAccountSaysZoneAndCurrency()
{
    ProviderAccount account;
    account.settings = {{SettingField::Service, u"SL-1234-1234"_s},
                        {SettingField::TokenCode, u"AT-1234-1234"_s},
                        {SettingField::NoticeZone, u"Asia/Tokyo"_s},
                        {SettingField::NoticeCurrency, u"JPY"_s}};
    account.secrets.emplace(SettingField::ApiToken, Secret(exchangeToken));
    const pay::ExchangeSettings settings = pay::exchangeSettings(account);
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=12");
    const pay::Exchange exchange = pay::readExchange({{}, {}, form}, settings);
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.payment->amount, Money(12, *Currency::fromCode(u"JPY")));
    QCOMPARE(exchange.payment->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+09:00"));
    const QByteArray body = payExample("exchange-multicore");
    QCOMPARE(pay::readExchange({{}, signedHeaders(body), body}, settings).use(),
             ExchangeUse::Believe);
}

void TestPayExchange::whatIsNoExchangeTellsOfNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", {});
    row("words", "hello");
    row("another form", "a=1&b=2");
    row("no UTF-8", "action=new_ppt&order_id=%FF");
    row("a cut sequence", "action=%C3&order_id=50101000003X34f0");
    row("no JSON", R"({"action":)");
    row("another document", R"({"a":1})");
    row("a list", R"([{"action":"new_ppt","order_id":"50101000003X34f0"}])");
    row("a field of another kind", R"({"action":["new_ppt"],"order_id":"50101000003X34f0"})");
    row("an object of another kind", R"({"event":"x","object":[],"id":"1"})");
    row("deep", QByteArray(1000, '{'));
    row("large", "action=new_ppt&order_id=1&x=" + QByteArray(70'000, 'x'));
    QByteArray many = "action=new_ppt&order_id=1";
    for (int i = 0; i < 300; ++i)
        many += "&f" + QByteArray::number(i) + "=1";
    row("many", many);
}

void TestPayExchange::whatIsNoExchangeTellsOfNothing()
{
    QFETCH(QByteArray, body);
    const pay::Exchange exchange = readPlain(body);
    QCOMPARE(exchange.form, ExchangeForm::Unknown);
    QCOMPARE(exchange.use(), ExchangeUse::Nothing);
    QVERIFY(exchange.isIn(ExchangeDoubt::UnknownForm));
}

void TestPayExchange::cardNumbersInFieldsAreMasked()
{
    const pay::Exchange exchange = readPlain(legacyForm + "&info=4111111111111111");
    QCOMPARE(exchange.fields.back().text, u"411111******1111"_s);
    QVERIFY(!exchange.payment->raw.contains("4111111111111111"));
}

void TestPayExchange::repliesHaveTheFormOfTheExchange()
{
    const pay::Exchange multiCore = readSigned(payExample("exchange-multicore"));
    QCOMPARE(pay::exchangeReply(multiCore, true),
             R"({"result":true,"description":"68595063-5034-86b9-199f-737862303481"})");
    QCOMPARE(pay::exchangeReply(multiCore, false),
             R"({"result":false,"description":"68595063-5034-86b9-199f-737862303481"})");
    const pay::Exchange legacy = readPlain(legacyForm);
    QCOMPARE(pay::exchangeReply(legacy, true), "TRUE|50101000003X34f0");
    QCOMPARE(pay::exchangeReply(legacy, false), "FALSE|50101000003X34f0");
    QCOMPARE(pay::exchangeReply(readPlain("hello"), false), "FALSE|");
    QCOMPARE(pay::exchangeReply(readPlain(payExample("exchange-multicore")), true),
             "TRUE|68595063-5034-86b9-199f-737862303481");
}

COUNTERFOIL_TEST(QCoreApplication, TestPayExchange)
#include "tst_pay_exchange.moc"
