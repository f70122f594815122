// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/clean_json.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

constexpr auto cardLike = "4111111111111111";

/// A document's sample, written as compactly as what is kept of it.
QByteArray providerExample(const QString &name)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact);
}

void exampleRow(const QString &file, const QByteArrayList &gone, const QByteArrayList &kept)
{
    QTest::addRow("%s, hashed", qUtf8Printable(file))
        << file << PersonalData::Hashed << gone << kept;
    QTest::addRow("%s, none", qUtf8Printable(file)) << file << PersonalData::None << gone << kept;
}

void exampleColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<PersonalData>("keep");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::addColumn<QByteArrayList>("kept");
}

void checkExample()
{
    QFETCH(QString, file);
    QFETCH(PersonalData, keep);
    QFETCH(QByteArrayList, gone);
    QFETCH(QByteArrayList, kept);
    const QByteArray raw = providerExample(file);
    const QByteArray clean = withoutSensitiveData(raw, keep);
    for (const QByteArray &text : gone) {
        QVERIFY2(raw.contains(text),
                 qPrintable(u"not in the sample: "_s + QString::fromUtf8(text)));
        QVERIFY2(!clean.contains(text), qPrintable(u"kept: "_s + QString::fromUtf8(text)));
    }
    for (const QByteArray &text : kept) {
        QVERIFY2(raw.contains(text),
                 qPrintable(u"not in the sample: "_s + QString::fromUtf8(text)));
        QVERIFY2(clean.count(text) == raw.count(text),
                 qPrintable(u"not kept: "_s + QString::fromUtf8(text)));
    }
    if (gone.isEmpty())
        QCOMPARE(clean, raw);
    QCOMPARE(withoutSensitiveData(raw, PersonalData::Full), raw);
}

void replacementColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("instead");
}

void replacementRow(const QString &file, const QByteArray &text, const QByteArray &instead)
{
    QTest::addRow("%s: %s", qUtf8Printable(file), text.constData()) << file << text << instead;
}

/// The sample with another text; empty where the sample does not have it.
QByteArray replacedExample()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, instead);
    QByteArray raw = providerExample(file);
    return raw.contains(text) ? raw.replace(text, instead) : QByteArray();
}

const QByteArrayList &addressOfEmily()
{
    static const QByteArrayList texts{R"("gender":"FEMALE")",
                                      "Emily",
                                      "Rose",
                                      "PARKER",
                                      "NextNow",
                                      "67 Rue de Luxembourg",
                                      "Lille",
                                      "59777",
                                      "+33111111111",
                                      "+33222222222",
                                      "+33444444444",
                                      "Rodriguez",
                                      "Eios",
                                      "DESANTONS",
                                      "Av. de la roja 1676",
                                      "Porto",
                                      R"("22000")",
                                      "+33555555555",
                                      "+33666666666",
                                      "+33777777777",
                                      R"("home")"};
    return texts;
}

} // namespace

class TestProviderExamples : public QObject
{
    Q_OBJECT

private slots:
    void purseExamplesTellNobody_data()
    {
        exampleColumns();
        const QByteArrayList customer =
            addressOfEmily() + QByteArrayList{R"("2090000000000")", "[email protected]",
                                              "1995-08-25", "203.0.113.195"};
        const QByteArrayList order{R"("reference":"123456789")",   R"("net_amount":12000)",
                                   R"("sku_reference":"2600218")", R"("seller_name":"Acme Corp")",
                                   R"("name":"Transporte")",       R"("country_code":"PT")"};
        const QByteArrayList session =
            order + QByteArrayList{"9753ec77-fc16-4886-92af-c7dcf9b7352d",
                                   "/v2/client-sessions/9753ec77-fc16-4886-92af-c7dcf9b7352d",
                                   R"("amount":12000)", "order_id=123456789",
                                   R"("expires_at":"2024-08-25T10:42:59.123+02:00")"};
        const QByteArrayList payment =
            order + QByteArrayList{"9a14962c-bdcf-49d1-8673-e75dfb48013f",
                                   "/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f/captures",
                                   R"("order_reference":"order_01")",
                                   R"("merchant_reference":"CAP#1223445")",
                                   R"("partner_reference":"A4232036332")",
                                   R"("amount":3000)",
                                   R"("available_to_refund":3000)",
                                   R"("bin":"513842")",
                                   R"("last_four_digits":"1234")",
                                   R"("fingerprint":"mG/7oNfgy7dPj8/jhP5Ynr9u1U=")"};
        exampleRow(u"purse/purse-abort-client-session.request.json"_s, {}, {});
        exampleRow(u"purse/purse-abort-client-session.response.json"_s, addressOfEmily(), session);
        exampleRow(u"purse/purse-create-client-session.request.json"_s,
                   customer + QByteArrayList{"MX-1234567890"},
                   order + QByteArrayList{R"("x-order-id")", "payment-hook",
                                          R"("purchase_count_last_year":8)"});
        exampleRow(u"purse/purse-create-client-session.response.json"_s, addressOfEmily(), session);
        exampleRow(u"purse/purse-create-payment.request.json"_s, customer,
                   order + QByteArrayList{"a1b2c3d4-abcd-1234-a1b2-123456abcdef"});
        exampleRow(u"purse/purse-create-payment.response.json"_s,
                   addressOfEmily() + QByteArrayList{"John Doe"}, payment);
        exampleRow(u"purse/purse-get-client-session.response.json"_s, addressOfEmily(),
                   session + QByteArrayList{"/v2/payments/e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"});
        exampleRow(u"purse/purse-get-payment.response.json"_s,
                   addressOfEmily() + QByteArrayList{"John Doe"}, payment);
        exampleRow(u"purse/purse-jwks.response.json"_s, {}, {});
        exampleRow(u"purse/purse-operation.request.json"_s, {}, {});
        exampleRow(u"purse/purse-operation.response.json"_s,
                   {"John Doe", "Emily", "Rose", "Parker", "Miles", "Eva", "Morales", "1st Street",
                    "New York", "10001", "+526645951538", "Le Trop Quai.", "Company name",
                    R"("MALE")"},
                   {"497f6eca-6276-4993-bfeb-53cbbbba6f08", "CAP#1223445", "AE0002ZCF7652QFF",
                    R"("order_reference":"order_01")", R"("parent_partner_reference":123456789)",
                    "64837-39372-32188", R"("amount":4299)", "order_id=123456789",
                    "/sessions/03e0833d-ca1c-4ea6-8af1-23b5a96ae288"});
        exampleRow(u"purse/purse-token.response.json"_s, {}, {});
    }
    void purseExamplesTellNobody() { checkExample(); }

    void payExamplesTellNobody_data()
    {
        exampleColumns();
        exampleRow(u"pay/pay-customer-method-card.json"_s, {}, {});
        exampleRow(u"pay/pay-customer-method-iban.json"_s,
                   {"NL13ABCA0123456789", "John Doe", "ABCANL2A"}, {R"("type":"iban")"});
        exampleRow(u"pay/pay-exchange-multicore.json"_s,
                   {"NL13ABCA0123456789", "John Doe", "ABCANL2A", "127.0.0.1",
                    "fbfb1bbb1531f7efe12aeffa3af91542"},
                   {"68595063-5034-86b9-199f-737862303481", "50806105020X3481",
                    "a63f7378-6230-3481-5080-6105020a3481", R"("reference":"traala")",
                    "68595091-5034-83c8-22c5-050806105020", "PAY03351656565",
                    R"("amount":{"currency":"EUR","value":3})", "<status-url>",
                    "<capture-amount-url>", "SL-1234-1234", "AT-1234-1234"});
        exampleRow(u"pay/pay-exchange-singlecore.json"_s,
                   {"10.11.12.13", "11f236**********6af693e380b", R"("enduser_id")"},
                   {R"("order_id":"50101000003X34f0")",
                    R"("payment_session_id":"00000000000X0000")", R"("amount":"0.1")",
                    R"("payment_profile_id":"10")", R"("stoptime":"2024-12-19 08:12:02")"});
    }
    void payExamplesTellNobody() { checkExample(); }

    void payexExamplesTellNobody_data()
    {
        exampleColumns();
        exampleRow(u"payex/payex-payee-info.json"_s, {}, {});
        exampleRow(u"payex/payex-payment.json"_s, {"AB1234"},
                   {"/psp/creditcard/payments/5adc265f-f87f-4313-577e-08d3dca1a26c/captures",
                    R"("number":1234567890)", R"("remainingCaptureAmount":1500)",
                    R"("remainingReversalAmount":0)", R"("description":"Test Purchase")",
                    R"("userAgent":"Mozilla/5.0...")"});
        exampleRow(u"payex/payex-prices.json"_s, {}, {});
        exampleRow(u"payex/payex-transaction.json"_s, {}, {});
        exampleRow(u"payex/payex-transactions.json"_s, {}, {});
        exampleRow(u"payex/payex-urls.json"_s, {}, {});
    }
    void payexExamplesTellNobody() { checkExample(); }

    void noExampleIsWithoutItsRow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("count");
        QTest::newRow("purse") << u"purse"_s << 12;
        QTest::newRow("pay") << u"pay"_s << 4;
        QTest::newRow("payex") << u"payex"_s << 6;
    }
    void noExampleIsWithoutItsRow()
    {
        QFETCH(QString, folder);
        QFETCH(int, count);
        QCOMPARE(
            QDir(QStringLiteral(COUNTERFOIL_TEST_DATA "/") + folder).entryList(QDir::Files).size(),
            count);
    }

    // What an operation is found again by, and what is followed: whatever its digits are.
    void referencesStayThatLookLikeCards_data()
    {
        replacementColumns();
        for (const char *text :
             {"9a14962c-bdcf-49d1-8673-e75dfb48013f", "3fa85f64-5717-4562-b3fc-2c963f66afa6",
              "order_01", "CAP#1223445", "A4232036332", "\"reference\":\"123456789"})
            replacementRow(u"purse/purse-get-payment.response.json"_s, text,
                           text[0] == '"' ? R"("reference":"4111111111111111)"_ba : cardLike);
        replacementRow(u"purse/purse-get-payment.response.json"_s, R"("amount":4299)",
                       R"("amount":4111111111111111)");
        replacementRow(u"purse/purse-operation.response.json"_s,
                       R"("parent_partner_reference":123456789)",
                       R"("parent_partner_reference":4111111111111111)");
        for (const char *text :
             {"50806105020X3481", "traala", "a63f7378-6230-3481-5080-6105020a3481",
              "68595063-5034-86b9-199f-737862303481", "68595091-5034-83c8-22c5-050806105020"})
            replacementRow(u"pay/pay-exchange-multicore.json"_s, text, cardLike);
        for (const char *text :
             {"<status-url>", "<abort-url>", "<void-url>", "<capture-amount-url>"})
            replacementRow(u"pay/pay-exchange-multicore.json"_s, text,
                           "https://connect.pay.nl/v1/orders/4111111111111111/status");
        replacementRow(u"pay/pay-exchange-multicore.json"_s, R"("value":3)",
                       R"("value":4111111111111111)");
        for (const char *text : {"50101000003X34f0", "00000000000X0000"})
            replacementRow(u"pay/pay-exchange-singlecore.json"_s, text, cardLike);
        for (const char *text : {"EN1234", "or-123456", "12345678-1234-1234-1234-123456789012",
                                 "5adc265f-f87f-4313-577e-08d3dca1a26c"})
            replacementRow(u"payex/payex-payee-info.json"_s, text, cardLike);
        replacementRow(u"payex/payex-payment.json"_s, "5adc265f-f87f-4313-577e-08d3dca1a26c",
                       cardLike);
        replacementRow(u"payex/payex-payment.json"_s, R"("remainingCaptureAmount":1500)",
                       R"("remainingCaptureAmount":4111111111111111)");
        replacementRow(
            u"payex/payex-payment.json"_s, R"("operations":[])",
            "\"operations\":[{\"href\":\"https://api.payex.com/psp/4111111111111111/captures\"}]");
        replacementRow(u"payex/payex-prices.json"_s, R"("amount":2350)",
                       R"("amount":4111111111111111)");
        for (const char *text : {"AH123456", "12345678-1234-1234-1234-123456789012"})
            replacementRow(u"payex/payex-transaction.json"_s, text, cardLike);
        replacementRow(u"payex/payex-transactions.json"_s, "PR1004", cardLike);
        replacementRow(u"payex/payex-urls.json"_s, "http://api.example.com/payment-callback",
                       "https://api.example.com/4111111111111111");
    }
    void referencesStayThatLookLikeCards()
    {
        const QByteArray raw = replacedExample();
        QVERIFY(raw.contains(cardLike));
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Full), raw);
        QCOMPARE(withoutSensitiveData(raw, PersonalData::None).count(cardLike),
                 raw.count(cardLike));
    }

    void cardNumbersElsewhereAreMasked_data()
    {
        replacementColumns();
        replacementRow(u"purse/purse-get-payment.response.json"_s, "custom value", cardLike);
        replacementRow(u"purse/purse-get-payment.response.json"_s, "513842", cardLike);
        replacementRow(u"pay/pay-exchange-multicore.json"_s, "PAY03351656565", cardLike);
        replacementRow(u"pay/pay-exchange-multicore.json"_s, R"("extra1":null)",
                       R"("extra1":["4111111111111111"])");
        replacementRow(u"pay/pay-customer-method-card.json"_s, "535456******4283", cardLike);
        replacementRow(u"payex/payex-payment.json"_s, "Test Purchase", "card 4111111111111111");
        replacementRow(u"payex/payex-payment.json"_s, "Test Purchase", "/card/4111111111111111");
        replacementRow(u"payex/payex-payee-info.json"_s, "EF1234", cardLike);
        replacementRow(u"payex/payex-transaction.json"_s, R"("failedReason":"")",
                       R"("failedReason":"4111111111111111")");
    }
    void cardNumbersElsewhereAreMasked()
    {
        const QByteArray raw = replacedExample();
        QVERIFY(raw.contains(cardLike));
        for (const PersonalData keep :
             {PersonalData::Full, PersonalData::Hashed, PersonalData::None}) {
            const QByteArray clean = withoutSensitiveData(raw, keep);
            QVERIFY(!clean.isEmpty());
            QVERIFY(!clean.contains(cardLike));
        }
    }

    void textTellsNoAddressOfEmail_data()
    {
        replacementColumns();
        replacementRow(u"purse/purse-get-payment.response.json"_s, "custom value",
                       "for emily@example.org");
        replacementRow(u"pay/pay-exchange-multicore.json"_s, "PAY03351656565", "emily@example.org");
        replacementRow(u"pay/pay-exchange-multicore.json"_s, R"("extra1":null)",
                       R"("extra1":["a cup","emily@example.org"])");
        replacementRow(u"pay/pay-exchange-singlecore.json"_s, R"("extra2":"")",
                       R"("extra2":"emily@example.org")");
        replacementRow(u"payex/payex-payment.json"_s, "AB1234", "emily@example.org");
        replacementRow(u"payex/payex-payment.json"_s, "Test Purchase", "A cup (emily@example.org)");
        replacementRow(u"payex/payex-transactions.json"_s, "Test authorization",
                       "emily@example.org");
    }
    void textTellsNoAddressOfEmail()
    {
        const QByteArray raw = replacedExample();
        QVERIFY(raw.contains("emily@example.org"));
        for (const PersonalData keep : {PersonalData::Hashed, PersonalData::None}) {
            const QByteArray clean = withoutSensitiveData(raw, keep);
            QVERIFY(!clean.isEmpty());
            QVERIFY(!clean.contains("emily"));
        }
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestProviderExamples)
#include "tst_provider_examples.moc"
