// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_parsers.h"
#include "core/privacy/clean_json.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray payLines(const std::set<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return QByteArray::fromStdString(text);
}

/// Nothing for one that cannot be read.
QByteArray lostOfOrder(const Json &order)
{
    const auto payment = pay::parseOrder(bytesOfOrder(order));
    return payment
               ? payLines(differences(withoutEmpty(order), withoutEmpty(rewriteOrder(**payment))))
               : "not read";
}

} // namespace

/// Walks every example of the documents: no leaf of an order is lost on the way into the domain.
class TestPayExamples : public QObject
{
    Q_OBJECT

private slots:
    void anOrderKeepsEveryField();
    void aCardKeepsEveryField();
    void anOrderWithEveryFieldOfTheDocuments();
    void aLegacyOrderKeepsEveryField();
    void whatNamesThePayerIsLeftOutWhereNothingIsKept();
    void aLostFieldWouldBeSeen();
};

void TestPayExamples::anOrderKeepsEveryField()
{
    QCOMPARE(lostOfOrder(sampleOrder()), QByteArray());
    const QByteArray exchange = payExample("exchange-multicore");
    const auto payment = pay::parseOrder(exchange);
    QVERIFY(payment.has_value());
    QCOMPARE((*payment)->raw, exchange);
    QCOMPARE(
        payLines(differences(withoutEmpty(sampleOrder()), withoutEmpty(rewriteOrder(**payment)))),
        QByteArray());
}

void TestPayExamples::aCardKeepsEveryField()
{
    const QByteArray bytes = payExample("customer-method-card");
    Json order = sampleOrder();
    order["payments"][0]["customerMethod"] =
        Json::parse(bytes.begin(), bytes.end()).at("customerMethod");
    QCOMPARE(lostOfOrder(order), QByteArray());
    const auto payment = pay::parseOrder(bytesOfOrder(order));
    QVERIFY(payment.has_value());
    const auto &card = (*payment)->authorisation.partnerTransactions.front().card;
    QVERIFY(card.has_value());
    QCOMPARE(card->bin, u"535456"_s);
    QCOMPARE(card->lastFourDigits, u"4283"_s);
    QCOMPARE(card->countryCode, u"528"_s);
    QCOMPARE(card->selectedNetwork, u"MASTERCARD"_s);
}

void TestPayExamples::anOrderWithEveryFieldOfTheDocuments()
{
    Json order = sampleOrder();
    order["receipt"] = "MERCHANT COPY\nApproved";
    for (const char *name :
         {"extra1", "extra2", "extra3", "tool", "info", "object", "promotorId", "domainId"})
        order["stats"][name] = std::string("the ") + name;
    order["transferData"] = {{"shop", "north"}, {"till", {{"number", 7}}}};
    order["checkoutData"] = {{"customer", {{"email", "john@example.org"}}}};
    order["modifiedBy"] = "AT-1234-1234";
    order["splitPayments"] = Json::array({{{"merchant", "M-1"}, {"amount", 1}}});
    Json &payment = order["payments"][0];
    payment["paymentMethod"]["input"] = {{"issuerId", 5}};
    payment["customerType"] = "consumer";
    payment["supplierData"] = {{"code", 3}};
    payment["recurring"] = {{"id", "R-1"}};
    payment["billingLineId"] = "BL-1";
    payment["currencyAmount"] = {{"value", 4}, {"currency", "USD"}};
    order["payments"].push_back(payment);
    order["payments"][1]["id"] = "68595091-5034-83c8-22c5-050806105021";
    order["payments"][1]["status"] = {{"code", -90}, {"action", "CANCEL"}};
    // A list that has no place of its own is one text.
    QCOMPARE(lostOfOrder(order),
             QByteArray("/splitPayments is new\n/splitPayments/0/amount is lost\n"
                        "/splitPayments/0/merchant is lost\n"));
}

void TestPayExamples::aLegacyOrderKeepsEveryField()
{
    const QByteArray sample = payExample("exchange-singlecore");
    const Json fields = Json::parse(sample.begin(), sample.end());
    const Json document = {{"legacy", fields}, {"zone", "Europe/Amsterdam"}, {"currency", "EUR"}};
    const auto payment = pay::parseOrder(bytesOfOrder(document));
    QVERIFY(payment.has_value());
    std::map<QString, QString> kept;
    QCOMPARE((*payment)->facts.size(), 1u);
    for (const Fact &fact : (*payment)->facts.front().facts)
        kept.emplace(fact.name, fact.text);
    for (const auto &[name, value] : fields.items()) {
        const QString key = QString::fromStdString(name);
        const QString text = QString::fromStdString(value.get<std::string>());
        if (name == "order_id")
            QCOMPARE((*payment)->id.text(), text);
        else if (name == "amount")
            QCOMPARE((*payment)->amount.minorUnits(), 10);
        else if (name == "starttime")
            QCOMPARE((*payment)->createdAt, *Timestamp::fromIso("2024-12-19T08:11:54+01:00"));
        else if (name == "stoptime")
            QCOMPARE((*payment)->authorisation.updatedAt,
                     *Timestamp::fromIso("2024-12-19T08:12:02+01:00"));
        else
            QCOMPARE(kept[key], text); // an empty one is none
    }
}

void TestPayExamples::whatNamesThePayerIsLeftOutWhereNothingIsKept()
{
    const QByteArray kept = withoutSensitiveData(bytesOfOrder(sampleOrder()), PersonalData::None);
    for (const char *personal : {"John Doe", "NL13ABCA0123456789", "ABCANL2A", "127.0.0.1",
                                 "fbfb1bbb1531f7efe12aeffa3af91542"})
        QVERIFY2(!kept.contains(personal), personal);
    const auto payment = pay::parseOrder(kept);
    QVERIFY(payment.has_value());
    QCOMPARE((*payment)->id.text(), u"50806105020X3481"_s);
    QCOMPARE((*payment)->amounts.totalCaptured.minorUnits(), 3);
}

void TestPayExamples::aLostFieldWouldBeSeen()
{
    auto payment = Payment(**pay::parseOrder(bytesOfOrder(sampleOrder())));
    std::erase_if(payment.facts.front().facts,
                  [](const Fact &fact) { return fact.name == "uuid"_L1; });
    payment.links.remove(u"void"_s);
    QCOMPARE(
        payLines(differences(withoutEmpty(sampleOrder()), withoutEmpty(rewriteOrder(payment)))),
        QByteArray("/links/void is lost\n/uuid is lost\n"));
}

COUNTERFOIL_TEST(QCoreApplication, TestPayExamples)
#include "tst_pay_examples.moc"
