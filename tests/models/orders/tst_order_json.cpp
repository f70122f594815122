// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_json.h"

#include "tests/models/orders/order_words_of_test.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestOrderJson : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsTypedInTheFormIsWritten();
    void whatIsTypedAsJsonFillsTheForm();
    void aSyntaxErrorNamesItsPlaceAndKeepsTheForm();
    void aWrongTypeNamesThePointer();
    void aMendedTextIsReadAgain();
    void theFormAfterAnErrorIsWrittenAgain();
    void membersThatNobodyKnowsAreNamed();
    void webhookAndBrowserAreInStep();
    void discountsAreInStep();
    void nothingIsWrittenWhileNobodyLooks();
    void fiveThousandLinesAreARowEach();

private:
    void settle() { QTRY_VERIFY(!m_json->isWorking()); }

    std::unique_ptr<OrderForm> m_form;
    std::unique_ptr<OrderJson> m_json;
};

void TestOrderJson::init()
{
    QLocale::setDefault(QLocale::c());
    m_json.reset();
    m_form = std::make_unique<OrderForm>(CreationKind::Session, orderWords());
    fillOrder(*m_form);
    m_json = std::make_unique<OrderJson>(*m_form);
    m_json->setWatched(true);
    settle();
}

void TestOrderJson::whatIsTypedInTheFormIsWritten()
{
    QVERIFY(m_json->text().contains(u"\"amount\": 12000"_s));
    m_form->setText(OrderText::Amount, u"7.50"_s);
    settle();
    QVERIFY(m_json->text().contains(u"\"amount\": 750"_s));
}

void TestOrderJson::whatIsTypedAsJsonFillsTheForm()
{
    QString text = m_json->text();
    const QSignalSpy replaced(m_json.get(), &OrderJson::textReplaced);
    m_json->setText(text.replace(u"12000"_s, u"4299"_s).replace(u"EUR"_s, u"USD"_s));
    settle();
    QVERIFY(!m_json->fault());
    QCOMPARE(m_form->typed().texts[OrderText::Amount], u"42.99"_s);
    QCOMPARE(m_form->typed().currency, u"USD"_s);
    QCOMPARE(replaced.count(), 0); // the text stays as it was typed
}

void TestOrderJson::aSyntaxErrorNamesItsPlaceAndKeepsTheForm()
{
    m_json->setText(u"{\n  \"amount\": 5,,\n}"_s);
    settle();
    QVERIFY(m_json->fault());
    QCOMPARE(m_json->fault()->line, 2);
    QCOMPARE(m_json->fault()->column, 15);
    QCOMPARE(m_json->fault()->position, 16);
    QVERIFY(m_json->fault()->sentence.contains(u"line 2, column 15"_s));
    QCOMPARE(m_form->typed().texts[OrderText::Amount], u"120.00"_s);
}

void TestOrderJson::aWrongTypeNamesThePointer()
{
    m_json->setText(u"{\"amount\":\"5\",\"currency\":\"EUR\",\"order\":{}}"_s);
    settle();
    QVERIFY(m_json->fault());
    QVERIFY(m_json->fault()->sentence.contains(u"/amount"_s));
    QCOMPARE(m_form->typed().texts[OrderText::Amount], u"120.00"_s);
}

void TestOrderJson::aMendedTextIsReadAgain()
{
    m_json->setText(u"{"_s);
    settle();
    QVERIFY(m_json->fault());
    m_json->setText(u"{\"amount\":5,\"currency\":\"EUR\",\"order\":{}}"_s);
    settle();
    QVERIFY(!m_json->fault());
    QCOMPARE(m_form->typed().texts[OrderText::Amount], u"0.05"_s);
}

void TestOrderJson::theFormAfterAnErrorIsWrittenAgain()
{
    m_json->setText(u"{"_s);
    settle();
    m_form->setText(OrderText::Amount, u"3"_s);
    settle();
    QVERIFY(!m_json->fault());
    QVERIFY(m_json->text().contains(u"\"amount\": 300"_s));
}

void TestOrderJson::membersThatNobodyKnowsAreNamed()
{
    m_json->setText(
        u"{\"amount\":5,\"currency\":\"EUR\",\"colour\":1,\"order\":{\"reference\":\"r\"}}"_s);
    settle();
    QCOMPARE(m_json->ignored(), QStringList(u"colour"_s));
}

void TestOrderJson::webhookAndBrowserAreInStep()
{
    m_json.reset();
    m_form = std::make_unique<OrderForm>(CreationKind::Payment, orderWords());
    fillOrder(*m_form);
    m_json = std::make_unique<OrderJson>(*m_form);
    m_json->setWatched(true);
    settle();
    const QString text = m_json->text();
    const QString added =
        u"\"webhook\": {\"url\": \"https://shop.example/hook\", \"event_types\": "
        "[\"PAYMENT_CAPTURE\", \"PAYMENT_REFUND\"], \"headers\": [{\"name\": \"x-order-id\", "
        "\"values\": [\"4711\", \"two\"]}]}, \"browser\": {\"user_agent\": \"Some/1.0\", "
        "\"screen_width\": 1600, \"utc_time_zone\": -120, \"java_enabled\": false}, "_s;
    m_json->setText(text.left(1) + added + text.mid(1));
    settle();
    QVERIFY(!m_json->fault());
    QCOMPARE(m_json->ignored(), QStringList());
    const OrderTexts &typed = m_form->typed().texts;
    QCOMPARE(typed[OrderText::WebhookEvents], u"PAYMENT_CAPTURE, PAYMENT_REFUND"_s);
    QCOMPARE(typed[OrderText::WebhookHeaders], u"x-order-id: 4711\nx-order-id: two"_s);
    QCOMPARE(typed[OrderText::BrowserUserAgent], u"Some/1.0"_s);
    QCOMPARE(typed[OrderText::BrowserScreenWidth], u"1600"_s);
    QCOMPARE(typed[OrderText::BrowserJava], yesOrNo(false));
    QCOMPARE(typed[OrderText::BrowserJavascript], QString());

    m_form->setText(OrderText::WebhookEvents, u"PAYMENT_VOID"_s);
    m_form->setText(OrderText::WebhookHeaders, u"x-shop: 7"_s);
    m_form->setText(OrderText::BrowserTimeZone, u"60"_s);
    m_form->setText(OrderText::BrowserJavascript, yesOrNo(true));
    settle();
    const auto request = std::get<PaymentRequest>(m_form->request());
    QCOMPARE(request.webhook->eventTypes, QStringList(u"PAYMENT_VOID"_s));
    QCOMPARE(request.webhook->headers.size(), size_t(1));
    QCOMPARE(request.webhook->headers.front().values, QStringList(u"7"_s));
    QCOMPARE(request.browser->utcTimeZone, 60);
    QCOMPARE(request.browser->javaEnabled, false);
    QCOMPARE(request.browser->javascriptEnabled, true);
    for (const QString &part : {u"PAYMENT_VOID"_s, u"x-shop"_s, u"\"utc_time_zone\": 60"_s})
        QVERIFY2(m_json->text().contains(part), qPrintable(part));
    QVERIFY(!m_json->text().contains(u"x-order-id"_s));
}

void TestOrderJson::discountsAreInStep()
{
    m_json->setText(u"{\"amount\":1000,\"currency\":\"EUR\",\"order\":{\"reference\":\"r\","
                    "\"net_amount\":1000,\"discounts\":[{\"coupon_code\":\"SPRING\","
                    "\"net_amount\":500,\"tax_amount\":-20}]}}"_s);
    settle();
    QVERIFY(!m_json->fault());
    QCOMPARE(m_json->ignored(), QStringList());
    std::vector<DraftDiscount> discounts = m_form->typed().discounts;
    QCOMPARE(discounts.size(), size_t(1));
    QCOMPARE(discounts.front(), (DraftDiscount{u"SPRING"_s, u"5.00"_s, u"-0.20"_s, {}}));
    discounts.front().net = u"6"_s;
    discounts.push_back({u"LOYAL"_s, u"1.5"_s, {}, u"shop-2"_s});
    m_form->setDiscounts(discounts);
    settle();
    for (const QString &part : {u"\"net_amount\": 600"_s, u"\"tax_amount\": -20"_s,
                                u"\"net_amount\": 150"_s, u"\"shop-2\""_s})
        QVERIFY2(m_json->text().contains(part), qPrintable(part));
    discounts.front().net = u"6.005"_s;
    m_form->setDiscounts(discounts);
    QVERIFY(!m_form->check().errors.discounts.isEmpty());
    QVERIFY(!m_form->canSubmit());
}

void TestOrderJson::nothingIsWrittenWhileNobodyLooks()
{
    m_json->setWatched(false);
    const QString before = m_json->text();
    m_form->setText(OrderText::Amount, u"9"_s);
    QVERIFY(!m_json->isWorking());
    QCOMPARE(m_json->text(), before);
    m_json->setWatched(true);
    settle();
    QVERIFY(m_json->text().contains(u"\"amount\": 900"_s));
}

void TestOrderJson::fiveThousandLinesAreARowEach()
{
    m_form->lines().setLines(manyLines(5000), m_form->lines().currency(), TaxIn::Added);
    m_form->setText(OrderText::Reference, u"a \"},{\" b"_s);
    settle();
    QVERIFY(m_json->text().count(u'\n') < 5050);
    QVERIFY(m_json->text().count(u'\n') >= 5000);
    QString changed = m_json->text();
    m_json->setText(changed.replace(u"Article 4711"_s, u"Another one"_s));
    settle();
    QVERIFY(!m_json->fault());
    QCOMPARE(m_form->lines().rowCount(), 5000);
    QCOMPARE(m_form->lines().lines().at(4711).line.name, u"Another one"_s);
    QCOMPARE(m_form->typed().texts[OrderText::Reference], u"a \"},{\" b"_s);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOrderJson)
#include "tst_order_json.moc"
