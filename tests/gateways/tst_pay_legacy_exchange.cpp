// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment_state.h"
#include "core/gateways/pay/pay_provider.h"
#include "tests/gateways/exchange_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// Flat exchanges and what is no exchange: each is a reason to read at most.
class TestPayLegacyExchange : public QObject
{
    Q_OBJECT

private slots:
    void legacyFormsAreRecognised_data();
    void legacyFormsAreRecognised();
    void aLegacyExchangeIsNeverBelieved();
    void badLegacyAmountsAreRead_data();
    void badLegacyAmountsAreRead();
    void aFieldThatComesTwiceIsDoubtful();
    void legacyFieldsThatAreMissing_data();
    void legacyFieldsThatAreMissing();
    void refundNoticesTellOfTheirOrder();
    void aRefundNoticeWithoutAnAmountIsNoFault();
    void withoutSettingsTheUsualZoneAndCurrencyHold();
    void theAccountSaysZoneAndCurrency();
    void whatIsNoExchangeTellsOfNothing_data();
    void whatIsNoExchangeTellsOfNothing();
    void cardNumbersInFieldsAreMasked();
    void theSecretIsNotKept();
};

void TestPayLegacyExchange::legacyFormsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("form");
    QTest::newRow("JSON") << QByteArray() << payExample("exchange-singlecore")
                          << static_cast<int>(NoticeForm::LegacyJson);
    QTest::newRow("posted") << QByteArray() << legacyForm
                            << static_cast<int>(NoticeForm::LegacyForm);
    QTest::newRow("in the address")
        << legacyForm << QByteArray() << static_cast<int>(NoticeForm::LegacyQuery);
}

void TestPayLegacyExchange::legacyFormsAreRecognised()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(int, form);
    const Notice exchange = readPlain(body, query);
    QCOMPARE(static_cast<int>(exchange.form), form);
    QCOMPARE(exchange.event, u"new_ppt"_s);
    QCOMPARE(exchange.order.text(), u"50101000003X34f0"_s);
    QCOMPARE(exchange.use(), NoticeUse::Read);
    QVERIFY(exchange.payment);
    QVERIFY(exchange.payment->isFromNotification);
    QCOMPARE(exchange.payment->amount.minorUnits(), 10);
    QCOMPARE(exchange.payment->amount.currency().code(), u"EUR"_s);
    QCOMPARE(exchange.payment->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+01:00"));
    QCOMPARE(paymentStates(*exchange.payment), std::vector<PaymentState>{PaymentState::Captured});
}

void TestPayLegacyExchange::aLegacyExchangeIsNeverBelieved()
{
    const QByteArray body = payExample("exchange-singlecore");
    const Notice exchange = readSigned(body);
    QCOMPARE(exchange.signature, SignatureVerdict::Holds);
    QCOMPARE(exchange.use(), NoticeUse::Read);
    QVERIFY(exchange.isIn(NoticeDoubt::Legacy));
}

void TestPayLegacyExchange::badLegacyAmountsAreRead_data()
{
    QTest::addColumn<QByteArray>("amount");
    for (const char *amount : {"0%2C1", "1e2", "-1", "0.105", "", "NaN"})
        QTest::newRow(amount) << QByteArray(amount);
}

void TestPayLegacyExchange::badLegacyAmountsAreRead()
{
    QFETCH(QByteArray, amount);
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=" + amount);
    const Notice exchange = readPlain(form);
    QVERIFY(!exchange.payment);
    QVERIFY(exchange.isIn(NoticeDoubt::Unreadable));
    QCOMPARE(exchange.order.text(), u"50101000003X34f0"_s);
    QCOMPARE(exchange.use(), NoticeUse::Read);
}

void TestPayLegacyExchange::aFieldThatComesTwiceIsDoubtful()
{
    const Notice exchange = readPlain(legacyForm + "&amount=9");
    QVERIFY(exchange.isIn(NoticeDoubt::NamedTwice));
    QVERIFY(!exchange.payment);
    QCOMPARE(exchange.use(), NoticeUse::Read);
    QVERIFY(readPlain(legacyForm + "&pincode=9").isIn(NoticeDoubt::NamedTwice));
    const Notice json = readPlain(R"({"action":"new_ppt","order_id":"1","order_id":"2"})");
    QCOMPARE(json.use(), NoticeUse::Nothing);
}

void TestPayLegacyExchange::legacyFieldsThatAreMissing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("use");
    const auto row = [](const char *field, NoticeUse use) {
        QTest::newRow(field) << QByteArray(field) << static_cast<int>(use);
    };
    row("action=new_ppt", NoticeUse::Read);
    row("amount=0.1", NoticeUse::Read);
    row("order_id=50101000003X34f0", NoticeUse::Nothing);
}

void TestPayLegacyExchange::legacyFieldsThatAreMissing()
{
    QFETCH(QByteArray, field);
    QFETCH(int, use);
    const QByteArray name = field.left(field.indexOf('=') + 1);
    for (const QByteArray &instead : {QByteArray(), name}) {
        QByteArray form = legacyForm;
        form.replace(field, instead);
        const Notice exchange = readPlain(form);
        QVERIFY(!exchange.payment);
        QCOMPARE(static_cast<int>(exchange.use()), use);
    }
}

void TestPayLegacyExchange::refundNoticesTellOfTheirOrder()
{
    for (const QByteArray action :
         {"refund:add", "refund:received", "refund:send", "refund:storno"}) {
        const Notice exchange =
            readPlain("action=" + action.toPercentEncoding() +
                      "&order_id=50101000003X34f0&transactionId=EX-1234-1234-1234&amount=0.05");
        QCOMPARE(exchange.event, QString::fromLatin1(action));
        QVERIFY(exchange.payment);
        QVERIFY(exchange.payment->isFromNotification);
        QCOMPARE(paymentStates(*exchange.payment),
                 std::vector<PaymentState>{PaymentState::AuthorisationUnknown});
        const Operation &refund = exchange.payment->refunds.front();
        QCOMPARE(refund.id.text(), u"EX-1234-1234-1234"_s);
        QCOMPARE(refund.amount.minorUnits(), 5);
        QCOMPARE(refund.status, Word<OperationStatus>::unknown(exchange.event));
        QCOMPARE(refund.processed().minorUnits(), 0);
        QCOMPARE(exchange.use(), NoticeUse::Read);
        QCOMPARE(exchange.fields[2].name, u"transactionId"_s);
        QCOMPARE(exchange.fields[2].text, u"EX-1234-1234-1234"_s);
    }
}

void TestPayLegacyExchange::aRefundNoticeWithoutAnAmountIsNoFault()
{
    for (const QByteArray amount : {"", "&amount=", "&amount=0%2C5"}) {
        const Notice exchange = readPlain("action=refund%3Aadd&order_id=50101000003X34f0" + amount);
        QVERIFY(!exchange.payment);
        QVERIFY(!exchange.fault);
        QVERIFY(!exchange.isIn(NoticeDoubt::Unreadable));
        QCOMPARE(exchange.use(), NoticeUse::Read);
    }
}

void TestPayLegacyExchange::withoutSettingsTheUsualZoneAndCurrencyHold()
{
    ProviderAccount account;
    account.host = QUrl(u"https://pay.example"_s);
    const Notice exchange = pay::provider().open(account, {})->noticeReader()({{}, {}, legacyForm});
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.payment->amount, Money(10, *Currency::fromCode(u"EUR")));
    QCOMPARE(exchange.payment->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+01:00"));
}

void TestPayLegacyExchange::theAccountSaysZoneAndCurrency()
{
    ProviderAccount account;
    account.settings = {{SettingField::Service, u"SL-1234-1234"_s},
                        {SettingField::TokenCode, u"AT-1234-1234"_s},
                        {SettingField::NoticeZone, u"Asia/Tokyo"_s},
                        {SettingField::NoticeCurrency, u"JPY"_s}};
    account.secrets.emplace(SettingField::ApiToken, Secret(exchangeToken));
    account.host = QUrl(u"https://pay.example"_s);
    const auto read = pay::provider().open(account, {})->noticeReader();
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=12");
    const Notice exchange = read({{}, {}, form});
    QVERIFY(exchange.payment);
    QCOMPARE(exchange.payment->amount, Money(12, *Currency::fromCode(u"JPY")));
    QCOMPARE(exchange.payment->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+09:00"));
    const QByteArray body = payExample("exchange-multicore");
    QCOMPARE(read({{}, signedHeaders(body), body}).use(), NoticeUse::Believe);
}

void TestPayLegacyExchange::whatIsNoExchangeTellsOfNothing_data()
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

void TestPayLegacyExchange::whatIsNoExchangeTellsOfNothing()
{
    QFETCH(QByteArray, body);
    const Notice exchange = readPlain(body);
    QCOMPARE(exchange.form, NoticeForm::Unknown);
    QCOMPARE(exchange.use(), NoticeUse::Nothing);
    QVERIFY(exchange.isIn(NoticeDoubt::UnknownForm));
}

void TestPayLegacyExchange::cardNumbersInFieldsAreMasked()
{
    const Notice exchange = readPlain(legacyForm + "&info=4111111111111111");
    QCOMPARE(exchange.fields.back().text, u"411111******1111"_s);
    QVERIFY(!exchange.payment->raw.contains("4111111111111111"));
}

void TestPayLegacyExchange::theSecretIsNotKept()
{
    const Notice exchange = readPlain(legacyForm + "&secret=hush");
    QVERIFY(exchange.payment);
    QVERIFY(!exchange.payment->raw.contains("hush"));
    for (const FactGroup &group : exchange.payment->facts) {
        for (const Fact &fact : group.facts)
            QVERIFY(fact.name != "secret"_L1);
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestPayLegacyExchange)
#include "tst_pay_legacy_exchange.moc"
