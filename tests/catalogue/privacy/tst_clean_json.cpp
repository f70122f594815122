// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_parsers.h"
#include "core/privacy/clean_json.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCleanJson : public QObject
{
    Q_OBJECT

private slots:
    void hashForgetsCaseAccentsAndSpaces()
    {
        const QByteArray key = "a key of the keychain";
        const QString word = hashedWord(u"Chloé  DUPRÉ"_s, key);
        QCOMPARE(word.size(), 16);
        QCOMPARE(hashedWord(u" chloe dupre "_s, key), word);
        QVERIFY(hashedWord(u"chloe dupres"_s, key) != word);
        QVERIFY(hashedWord(u"chloe dupre"_s, "another key") != word);
    }

    void hashIsTheKeyedOne()
    {
        // RFC 4231, test case 2, its text being folded already.
        QCOMPARE(hashedWord(u"what do ya want for nothing?"_s, "Jefe"), u"5bdcc146bf60754e"_s);
    }

    void nothingIsHashedWithoutAKeyOrText()
    {
        QVERIFY(hashedWord(u"emily@example.org"_s, {}).isEmpty());
        QVERIFY(hashedWord(u"  "_s, "key").isEmpty());
    }

    void whatHoldsNothingSensitiveStaysByteForByte()
    {
        const QByteArray raw = example(u"purse-get-payment.response.json"_s);
        QVERIFY(!raw.isEmpty());
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Full), raw);
    }

    void payersAreLeftOut_data()
    {
        QTest::addColumn<PersonalData>("keep");
        QTest::newRow("hashed") << PersonalData::Hashed;
        QTest::newRow("none") << PersonalData::None;
    }

    void payersAreLeftOut()
    {
        QFETCH(PersonalData, keep);
        QByteArray raw = example(u"purse-operation.response.json"_s);
        raw.replace("\"order_reference\"",
                    R"("customer": {"reference": "emily@example.org", "type": "PERSON",
                       "email": "emily@example.org", "first_name": "Emily",
                       "birth_date": "1990-01-02", "ip_address": "192.0.2.7",
                       "account": {"purchase_count_last_year": 7}},
                       "order_reference")");
        const auto before = purse::parsePayment(raw);
        QVERIFY(before.has_value());
        const QByteArray clean = withoutSensitiveData(raw, keep);
        for (const char *secret : {"mily", "Parker", "Miles", "Morales", "John Doe", "1st Street",
                                   "10001", "+5266", "1990", "192.0.2.7"})
            QVERIFY2(!clean.contains(secret), secret);

        const auto after = purse::parsePayment(clean);
        QVERIFY(after.has_value());
        QCOMPARE((*after)->id, (*before)->id);
        QCOMPARE((*after)->amount, (*before)->amount);
        QCOMPARE((*after)->customer->type, u"PERSON"_s);
        QCOMPARE(*(*after)->customer->account->purchasesLastYear, 7);
        QCOMPARE((*after)->order->billingAddress->countryCode, u"US"_s);
        QCOMPARE((*after)->refunds.front().merchantReference, u"CAP#1223445"_s);
        QCOMPARE((*after)->authorisation.partnerTransactions.front().card->lastFourDigits,
                 u"1234"_s);
    }

    void freeFormDataTellsNoPayerEither()
    {
        const QByteArray raw = R"({"order": {"additional_data": {
            "Customer_Email": "emily@example.org", "firstName": "Emily",
            "note": "write to emily@example.org, please", "gift": true}}})";
        QCOMPARE(
            withoutSensitiveData(raw, PersonalData::None),
            R"({"order":{"additional_data":{"note":"write to ***@***, please","gift":true}}})"_ba);
    }

    void namesOfMembersAreKnownHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isPersonal");
        for (const char *name : {"first_name",
                                 "firstName",
                                 "FirstName",
                                 "FIRST_NAME",
                                 "first-name",
                                 "first name",
                                 "firstname",
                                 "billingFirstName",
                                 "lastName",
                                 "familyName",
                                 "givenName",
                                 "surname",
                                 "fullName",
                                 "customerName",
                                 "cardHolderName",
                                 "cardholderName",
                                 "card-holder",
                                 "accountHolderName",
                                 "email",
                                 "eMail",
                                 "E-Mail",
                                 "emailAddress",
                                 "customer.email",
                                 "customer[email]",
                                 "CUSTOMEREMAIL",
                                 "phone",
                                 "phoneNumber",
                                 "mobilePhone",
                                 "msisdn",
                                 "customerMsisdn",
                                 "streetAddress",
                                 "postalCode",
                                 "postal_code",
                                 "zipCode",
                                 "city",
                                 "ip",
                                 "clientIp",
                                 "ipAddress",
                                 "IPAddress",
                                 "IP_ADDRESS",
                                 "iban",
                                 "IBAN",
                                 "customerIban",
                                 "bic",
                                 "customerId",
                                 "issuerBic",
                                 "customerKey",
                                 "customer_key",
                                 "consumerName",
                                 "enduser_id",
                                 "endUserId",
                                 "payerReference",
                                 "payer_reference",
                                 "dateOfBirth",
                                 "birthDate",
                                 "nationalIdentifier"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"id",
                                 "name",
                                 "firstAttempt",
                                 "orderId",
                                 "payeeName",
                                 "payeeReference",
                                 "brandName",
                                 "holder",
                                 "countryCode",
                                 "description",
                                 "zipped",
                                 "equipment",
                                 "tipAmount",
                                 "ship",
                                 "emailSent",
                                 "addressCheck",
                                 "mobileWallet",
                                 "capacity",
                                 "payeeId",
                                 "payee_reference",
                                 "orderReference",
                                 "customerType",
                                 "cubic"})
            QTest::newRow(name) << QByteArray(name) << false;
    }

    void namesOfMembersAreKnownHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isPersonal);
        const QByteArray raw = "{\"" + name + "\":\"x\",\"n\":1}";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::None), isPersonal ? R"({"n":1})"_ba : raw);
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Full), raw);
    }

    void anotherProvidersPayerIsLeftOut()
    {
        const QByteArray raw = R"({"object":{"orderId":"50806105020X3481",)"
                               R"("customerKey":"fbfb1bbb","amount":{"value":3,"currency":"EUR"},)"
                               R"("payments":[{"customerType":null,)"
                               R"("customerId":"NL13ABCA0123456789","customerName":"John Doe",)"
                               R"("customerMethod":{"type":"iban","data":{)"
                               R"("iban":"NL13ABCA0123456789","name":"John Doe",)"
                               R"("bic":"ABCANL2A"}},"ipAddress":"127.0.0.1",)"
                               R"("payer":{"name":"John Doe","type":"person"},)"
                               R"("items":[{"name":"Cup"}]}]}})";
        const QByteArray kept = R"({"object":{"orderId":"50806105020X3481",)"
                                R"("amount":{"value":3,"currency":"EUR"},)"
                                R"("payments":[{"customerType":null,)"
                                R"("customerMethod":{"type":"iban","data":{}},)"
                                R"("payer":{"type":"person"},"items":[{"name":"Cup"}]}]}})";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Hashed), kept);
    }

    void anAddressTellsItAsTextToo()
    {
        const QByteArray raw =
            R"({"deliveryAddress":"1 Main Street","addresses":["2 High Street"],)"
            R"("billingAddress":{"countryCode":"US","line1":"3 Low Street"}})";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::None),
                 R"({"deliveryAddress":"***","addresses":["***"],)"
                 R"("billingAddress":{"countryCode":"US"}})"_ba);
    }

    void idsOfAnyStyleStayAsTheyAre()
    {
        const QByteArray raw = R"({"payeeReference":"4111111111111111",)"
                               R"("orderId":"4111111111111111","Session-Token":"4111111111111111",)"
                               R"("remainingCaptureAmount":4111111111111111})";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::None), raw);
        const QByteArray paid = R"({"paid":"4111111111111111"})"; // ends like an id
        QCOMPARE(withoutSensitiveData(paid, PersonalData::None),
                 R"({"paid":"411111******1111"})"_ba);
    }

    void cardNumbersAreMaskedAndNothingElseMoves()
    {
        const QByteArray raw = R"({"amount": 4111111111111111, "id": "4111111111111111",
            "tax_rate": 20.50, "big": 123456789012345678901234567890,
            "card": {"bin": "4111111111111111", "number": 4111111111111111},
            "partner_additional_data": {"text": "PAN 4111 1111 1111 1111\n", "é": null},
            "merchant_reference": "4111111111111111", "values": ["5555555555554444", []]})";
        const QByteArray expected =
            R"({"amount":4111111111111111,"id":"4111111111111111",)"
            R"("tax_rate":20.50,"big":123456789012345678901234567890,)"
            R"("card":{"bin":"411111******1111","number":"411111******1111"},)"
            R"("partner_additional_data":{"text":"PAN 4111 11** **** 1111\u000a","é":null},)"
            R"("merchant_reference":"4111111111111111","values":["555555******4444",[]]})";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Full), expected);
    }

    void escapedDigitsHideNothing()
    {
        const QByteArray raw = R"({"note": "\u0034111111111111111"})";
        QCOMPARE(withoutSensitiveData(raw, PersonalData::Full),
                 R"({"note":"411111******1111"})"_ba);
    }

    void whatIsNoJsonIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("card 4111111111111111");
        QTest::newRow("cut") << QByteArray(R"({"a": [1, 2)");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep where it is left out")
            << R"({"customer": {"x": )"_ba + QByteArray(100'000, '[');
    }

    void whatIsNoJsonIsNotKept()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(withoutSensitiveData(raw, PersonalData::None).isEmpty());
        QVERIFY(withoutSensitiveData(raw, PersonalData::Full).isEmpty());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestCleanJson)
#include "tst_clean_json.moc"
