// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/exchange_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

Json exchangeOf(const Json &order)
{
    return {{"event", "status_changed"},
            {"type", "order"},
            {"version", 1},
            {"id", order.at("id")},
            {"object", order}};
}

} // namespace

/// Which exchanges are believed, which are a reason to read, and which tell of nothing.
class TestPayExchange : public QObject
{
    Q_OBJECT

private slots:
    void aSignedExchangeIsBelieved();
    void whatIsDoubtfulIsOnlyAReasonToRead_data();
    void whatIsDoubtfulIsOnlyAReasonToRead();
    void theSameDocumentWrittenOtherwiseIsAnother();
    void anotherVersionIsRead();
    void anotherServiceIsNotOurs();
    void anotherTypeIsNoOrder();
    void anIdThatIsNotTheOrdersIsDoubtful();
    void anOrderThatCannotBeReadIsRead();
    void partialRefundsAreRead();
    void parametersOfTheAddressAreNotTrusted();
    void repliesHaveTheFormOfTheExchange();
};

void TestPayExchange::aSignedExchangeIsBelieved()
{
    const QByteArray body = payExample("exchange-multicore");
    const Notice exchange = readSigned(body);
    QCOMPARE(exchange.form, NoticeForm::MultiCore);
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), NoticeUse::Believe);
    QCOMPARE(exchange.event, u"status_changed"_s);
    QCOMPARE(exchange.version, std::optional<qint64>(1));
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.payment->id.text(), u"50806105020X3481"_s);
    QCOMPARE(exchange.payment->raw, body);
    QVERIFY(!exchange.payment->isFromNotification);
}

void TestPayExchange::whatIsDoubtfulIsOnlyAReasonToRead_data()
{
    QTest::addColumn<NoticeHeaders>("headers");
    QTest::addColumn<int>("verdict");
    const QByteArray body = payExample("exchange-multicore");
    const auto row = [&body](const char *name, const char *header, const char *value,
                             SignatureVerdict verdict) {
        NoticeHeaders headers = signedHeaders(body);
        setHeader(headers, header, value);
        QTest::newRow(name) << headers << static_cast<int>(verdict);
    };
    QTest::newRow("not signed") << NoticeHeaders() << static_cast<int>(SignatureVerdict::Absent);
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
    QFETCH(NoticeHeaders, headers);
    QFETCH(int, verdict);
    const Notice exchange = pay::readExchange({{}, headers, payExample("exchange-multicore")},
                                              exchangeSettingsOfTest());
    QCOMPARE(static_cast<int>(exchange.signature), verdict);
    QCOMPARE(exchange.use(), NoticeUse::Read);
    QVERIFY(exchange.isIn(NoticeDoubt::NotSigned));
    QCOMPARE(exchange.order.text(), u"68595063-5034-86b9-199f-737862303481"_s);
}

void TestPayExchange::theSameDocumentWrittenOtherwiseIsAnother()
{
    const QByteArray body = payExample("exchange-multicore");
    const QByteArray compact = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
    const Notice exchange =
        pay::readExchange({{}, signedHeaders(body), compact}, exchangeSettingsOfTest());
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.signature, SignatureVerdict::Differs);
    QCOMPARE(exchange.use(), NoticeUse::Read);
}

void TestPayExchange::anotherVersionIsRead()
{
    for (const Json &version : {Json(2), Json(nullptr), Json("1")}) {
        Json document = exchangeOf(sampleOrder());
        document["version"] = version;
        const Notice exchange = readSigned(bytesOfOrder(document));
        QVERIFY(exchange.isIn(NoticeDoubt::OtherVersion));
        QVERIFY(!exchange.payment);
        QCOMPARE(exchange.use(), NoticeUse::Read);
    }
}

void TestPayExchange::anotherServiceIsNotOurs()
{
    Json order = sampleOrder();
    order["serviceId"] = "SL-9999-9999";
    const Notice exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), NoticeUse::Nothing);
}

void TestPayExchange::anotherTypeIsNoOrder()
{
    Json document = exchangeOf(sampleOrder());
    document["type"] = "terminal";
    QCOMPARE(readSigned(bytesOfOrder(document)).use(), NoticeUse::Nothing);
}

void TestPayExchange::anIdThatIsNotTheOrdersIsDoubtful()
{
    Json document = exchangeOf(sampleOrder());
    document["id"] = "68595063-5034-86b9-199f-737862303482";
    const Notice exchange = readSigned(bytesOfOrder(document));
    QVERIFY(exchange.isIn(NoticeDoubt::OtherId));
    QCOMPARE(exchange.use(), NoticeUse::Read);
    document["id"] = "../orders";
    QCOMPARE(readSigned(bytesOfOrder(document)).use(), NoticeUse::Nothing);
}

void TestPayExchange::anOrderThatCannotBeReadIsRead()
{
    Json order = sampleOrder();
    order["amount"]["value"] = "3";
    const Notice exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QVERIFY(exchange.isIn(NoticeDoubt::Unreadable));
    QCOMPARE(exchange.fault->answerFault->json.pointer, u"/object/amount/value"_s);
    QCOMPARE(exchange.use(), NoticeUse::Read);
}

void TestPayExchange::partialRefundsAreRead()
{
    const Json order = sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000);
    const Notice exchange = readSigned(bytesOfOrder(exchangeOf(order)));
    QVERIFY(exchange.isIn(NoticeDoubt::SumNotTold));
    QCOMPARE(exchange.use(), NoticeUse::Read);
}

void TestPayExchange::parametersOfTheAddressAreNotTrusted()
{
    const QByteArray body = payExample("exchange-multicore");
    const Notice exchange = pay::readExchange(
        {"type=order&id=50806105020X9999&event=x&action=new_ppt", signedHeaders(body), body},
        exchangeSettingsOfTest());
    QCOMPARE(exchange.order.text(), u"68595063-5034-86b9-199f-737862303481"_s);
    QCOMPARE(exchange.event, u"status_changed"_s);
    QCOMPARE(exchange.use(), NoticeUse::Believe);
}

void TestPayExchange::repliesHaveTheFormOfTheExchange()
{
    const Notice multiCore = readSigned(payExample("exchange-multicore"));
    QCOMPARE(pay::exchangeReply(multiCore, true),
             R"({"result":true,"description":"68595063-5034-86b9-199f-737862303481"})");
    QCOMPARE(pay::exchangeReply(multiCore, false),
             R"({"result":false,"description":"68595063-5034-86b9-199f-737862303481"})");
    const Notice legacy = readPlain(legacyForm);
    QCOMPARE(pay::exchangeReply(legacy, true), "TRUE|50101000003X34f0");
    QCOMPARE(pay::exchangeReply(legacy, false), "FALSE|50101000003X34f0");
    QCOMPARE(pay::exchangeReply(readPlain("hello"), false), "FALSE|");
    QCOMPARE(pay::exchangeReply(readPlain(payExample("exchange-multicore")), true),
             "TRUE|68595063-5034-86b9-199f-737862303481");
}

COUNTERFOIL_TEST(QCoreApplication, TestPayExchange)
#include "tst_pay_exchange.moc"
