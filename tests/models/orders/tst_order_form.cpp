// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_form.h"

#include "tests/models/order_with_lines.h"
#include "tests/models/orders/order_words_of_test.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestOrderForm : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_form = std::make_unique<OrderForm>(CreationKind::Session, orderWords());
    }

    void whatIsMissingIsShownOnceItWasTouched();
    void aFilledFormCanBeSent();
    void nothingIsPossibleOnlyWithFutureUsage();
    void futureUsageAsksForAChallenge();
    void aPaymentNeedsNoReturnAddress();
    void theAmountFollowsTheLines();
    void anOrderTotalThatTheLinesDoNotMakeIsRefused();
    void anAmountAboveTheOrderIsRefused();
    void aPartOfTheOrderIsNoted();
    void theSplitHasToMakeTheAmount();
    void theFormsOfTexts_data();
    void theFormsOfTexts();
    void whatAWebhookIsAskedForIsChecked();
    void aProvinceBelongsToItsCountry();
    void aCurrencyThatTheProviderDoesNotTakeIsNamed();
    void namesOfTwoHundredCharactersAreSentWhole();
    void aDuplicateAsksForTheSameOrder();
    void whatTheProviderRefusesStandsBesideItsField();
    void aKeyAmongFiveThousandLinesChecksTheFormOnce();
    void whatTheFormDoesNotShowIsSent();

private:
    OrderForm &payment()
    {
        m_form = std::make_unique<OrderForm>(CreationKind::Payment, orderWords());
        return *m_form;
    }
    [[nodiscard]] const QString &errorOf(OrderText which) const
    {
        return m_form->check().errors.texts[which];
    }

    std::unique_ptr<OrderForm> m_form;
};

void TestOrderForm::whatIsMissingIsShownOnceItWasTouched()
{
    QVERIFY(!m_form->canSubmit());
    QVERIFY(m_form->shownErrors().isEmpty());
    m_form->setText(OrderText::Reference, u"x"_s);
    m_form->setText(OrderText::Reference, u" "_s);
    QCOMPARE(m_form->shownErrors().count(), 1);
    m_form->showMissing();
    QCOMPARE(m_form->shownErrors().count(), 3); // amount, reference, return address
}

void TestOrderForm::aFilledFormCanBeSent()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::Email, u"kim@shop.example"_s);
    m_form->setCaptureMode(CaptureMode::Automatic);
    QVERIFY(m_form->canSubmit());
    QCOMPARE(m_form->check().title, u"Create session for 120.00 EUR"_s);
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.amount, Money(12000, *Currency::fromCode(u"EUR")));
    QCOMPARE(request.order.netAmount, request.amount);
    QCOMPARE(request.order.reference, u"order-1"_s);
    QCOMPARE(request.captureMode, CaptureMode::Automatic);
    QCOMPARE(request.customer->email, u"kim@shop.example"_s);
    QCOMPARE(request.customer->type, u"PERSON"_s);
    QVERIFY(request.order.shipments.empty());
    QVERIFY(!request.webhook);
}

void TestOrderForm::nothingIsPossibleOnlyWithFutureUsage()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::Amount, u"0"_s);
    QCOMPARE(errorOf(OrderText::Amount), u"An amount of 0 is possible only with future usage."_s);
    QVERIFY(!m_form->canSubmit());
    m_form->setFutureUsage(true);
    QVERIFY(m_form->canSubmit());
}

void TestOrderForm::futureUsageAsksForAChallenge()
{
    fillOrder(*m_form);
    m_form->setFutureUsage(true);
    QCOMPARE(m_form->typed().challenge, ChallengeIndicator::RequestedByMerchant);
    m_form->setChallenge(ChallengeIndicator::NotRequested);
    QVERIFY(!m_form->check().errors.challenge.isEmpty());
    m_form->setChallenge(ChallengeIndicator::None);
    QVERIFY(m_form->canSubmit());
    QCOMPARE(m_form->check().notes.size(), 1); // the provider takes it as a mandate
    m_form->setFutureUsage(false);
    m_form->setChallenge(ChallengeIndicator::NotRequested);
    QVERIFY(m_form->canSubmit());
}

void TestOrderForm::aPaymentNeedsNoReturnAddress()
{
    OrderForm &form = payment();
    form.setText(OrderText::Amount, u"5"_s);
    form.setText(OrderText::Reference, u"order-2"_s);
    QVERIFY(form.canSubmit());
    QVERIFY(std::get<PaymentRequest>(form.request()).split.empty());
}

void TestOrderForm::theAmountFollowsTheLines()
{
    fillOrder(*m_form);
    m_form->setAmountSource(AmountSource::Lines);
    QVERIFY(!m_form->canSubmit()); // without a line
    m_form->lines().setLines({draftLine(u"Shirt"_s, 5000, 2)}, m_form->lines().currency(),
                             TaxIn::Added);
    QVERIFY(m_form->canSubmit());
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.amount.minorUnits(), 10000);
    QCOMPARE(request.order.shipments.size(), size_t(1));
    QCOMPARE(request.order.shipments.front().netAmount->minorUnits(), 10000);
    m_form->setAmountSource(AmountSource::Figure); // goes on with what the lines gave
    QCOMPARE(m_form->typed().texts[OrderText::Amount], u"100.00"_s);
}

void TestOrderForm::anOrderTotalThatTheLinesDoNotMakeIsRefused()
{
    fillOrder(*m_form);
    m_form->setAmountSource(AmountSource::Lines);
    m_form->lines().setLines({draftLine(u"Shirt"_s, 5000)}, m_form->lines().currency(),
                             TaxIn::Added);
    m_form->setText(OrderText::OrderTotal, u"60"_s);
    QCOMPARE(errorOf(OrderText::OrderTotal), u"The lines add up to 50.00 EUR."_s);
    m_form->setText(OrderText::OrderTotal, u"50"_s);
    QVERIFY(m_form->canSubmit());
}

void TestOrderForm::anAmountAboveTheOrderIsRefused()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::OrderTotal, u"119.99"_s);
    QCOMPARE(errorOf(OrderText::Amount), u"This is more than the order total, 119.99 EUR."_s);
    QVERIFY(!m_form->canSubmit());
}

void TestOrderForm::aPartOfTheOrderIsNoted()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::OrderTotal, u"200"_s);
    QVERIFY(m_form->canSubmit());
    QCOMPARE(m_form->check().notes, QStringList(u"This is part of the order total, 200.00 EUR."_s));
    QCOMPARE(std::get<SessionRequest>(m_form->request()).order.netAmount->minorUnits(), 20000);
}

void TestOrderForm::theSplitHasToMakeTheAmount()
{
    OrderForm &form = payment();
    fillOrder(form);
    form.split().setCandidates(
        {{CandidateKind::Solution, u"32.99"_s, u"ingenico"_s, u"creditcard"_s, {}, {}, {}, {}}},
        form.lines().currency());
    QCOMPARE(form.check().errors.split,
             u"The parts add up to 32.99 EUR, but the amount is 120.00 EUR."_s);
    form.split().add(CandidateKind::OwnPayment, form.check().amount);
    QCOMPARE(form.check().errors.split, u"1 parts need correcting."_s);
    DraftCandidate own = *form.split().candidate(1);
    own.parentPayment = u"a1b2"_s;
    form.split().setCandidate(1, own);
    QVERIFY(form.canSubmit());
    const auto request = std::get<PaymentRequest>(form.request());
    QCOMPARE(request.split.size(), size_t(2));
    QCOMPARE(request.split.at(1).parentPaymentId, u"a1b2"_s);
    QCOMPARE(request.split.at(1).amount.minorUnits(), 8701);
    QVERIFY(request.split.at(1).solution.partner.isEmpty());
}

void TestOrderForm::theFormsOfTexts_data()
{
    QTest::addColumn<OrderText>("which");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("country") << OrderText::BillingCountry << u"FR"_s << true;
    QTest::newRow("unknown country") << OrderText::BillingCountry << u"XX"_s << false;
    QTest::newRow("country in small letters") << OrderText::ShippingCountry << u"fr"_s << false;
    QTest::newRow("country of three letters") << OrderText::ShippingCountry << u"FRA"_s << false;
    QTest::newRow("province") << OrderText::BillingProvince << u"FR-HDF"_s << true;
    QTest::newRow("province alone") << OrderText::BillingProvince << u"HDF"_s << false;
    QTest::newRow("locale") << OrderText::Locale << u"fr-FR"_s << true;
    QTest::newRow("language") << OrderText::Locale << u"fr"_s << true;
    QTest::newRow("locale of Unix") << OrderText::Locale << u"fr_FR"_s << false;
    QTest::newRow("birth date") << OrderText::BirthDate << u"1995-08-25"_s << true;
    QTest::newRow("no such day") << OrderText::BirthDate << u"1995-02-30"_s << false;
    QTest::newRow("another order") << OrderText::BirthDate << u"25.08.1995"_s << false;
    QTest::newRow("webhook") << OrderText::Webhook << u"https://shop.example/hook"_s << true;
    QTest::newRow("no address") << OrderText::Webhook << u"shop.example"_s << false;
    QTest::newRow("another scheme")
        << OrderText::ReturnAddress << u"javascript:alert(1)"_s << false;
    QTest::newRow("e-mail") << OrderText::Email << u"kim@shop.example"_s << true;
    QTest::newRow("no e-mail") << OrderText::Email << u"kim"_s << false;
    QTest::newRow("spaces around") << OrderText::BillingCountry << u" FR "_s << true;
}

void TestOrderForm::theFormsOfTexts()
{
    QFETCH(const OrderText, which);
    QFETCH(const QString, text);
    fillOrder(*m_form);
    m_form->setText(which, text);
    QTEST(errorOf(which).isEmpty(), "isGood");
    QTEST(m_form->canSubmit(), "isGood");
}

void TestOrderForm::whatAWebhookIsAskedForIsChecked()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::WebhookEvents, u"PAYMENT_REFUND"_s);
    QVERIFY(!errorOf(OrderText::Webhook).isEmpty()); // and where to?
    m_form->setText(OrderText::Webhook, u"https://shop.example/hook"_s);
    QVERIFY(m_form->canSubmit());
    m_form->setText(OrderText::WebhookHeaders, u"x-order-id 4711"_s);
    QCOMPARE(errorOf(OrderText::WebhookHeaders),
             u"Enter each header as Name: value, one a line."_s);
    m_form->setText(OrderText::WebhookHeaders, u"\nx-order-id: 4711 \n"_s);
    QVERIFY(m_form->canSubmit());
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.webhook->headers.front().name, u"x-order-id"_s);
    QCOMPARE(request.webhook->headers.front().values, QStringList(u"4711"_s));
}

void TestOrderForm::aProvinceBelongsToItsCountry()
{
    fillOrder(*m_form);
    m_form->setText(OrderText::BillingCountry, u"PT"_s);
    m_form->setText(OrderText::BillingProvince, u"FR-HDF"_s);
    QCOMPARE(errorOf(OrderText::BillingProvince), u"This province isn't in PT."_s);
}

void TestOrderForm::aCurrencyThatTheProviderDoesNotTakeIsNamed()
{
    fillOrder(*m_form);
    m_form->setCurrency(u"SEK"_s);
    QCOMPARE(m_form->check().errors.currency, u"The provider accepts EUR, CHF, GBP, JPY, USD."_s);
    m_form->setCurrency(u"JPY"_s);
    QCOMPARE(errorOf(OrderText::Amount), u"JPY has no decimals."_s);
}

void TestOrderForm::namesOfTwoHundredCharactersAreSentWhole()
{
    const QString name(200, u'Å');
    fillOrder(*m_form);
    m_form->setText(OrderText::LastName, name);
    m_form->setText(OrderText::BillingLastName, name);
    QVERIFY(m_form->canSubmit());
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.customer->lastName, name);
    QCOMPARE(request.order.billingAddress->lastName, name);
}

void TestOrderForm::aDuplicateAsksForTheSameOrder()
{
    const Payment bought = paymentWithLines();
    m_form->setDraft(draftOf(bought));
    QCOMPARE(m_form->lines().rowCount(), 3); // of both shipments
    QCOMPARE(m_form->typed().texts[OrderText::Amount], editableAmount(bought.amount));
    m_form->setText(OrderText::ReturnAddress, u"https://shop.example/"_s);
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.amount, bought.amount);
    QCOMPARE(request.order.shipments.front().itemLines.front().name,
             bought.order->shipments.front().itemLines.front().name);
}

void TestOrderForm::whatTheProviderRefusesStandsBesideItsField()
{
    fillOrder(*m_form);
    ApiError error;
    error.fields = {{u"/amount"_s, u"Too much."_s}, {u"#/order/shipments"_s, u"Unknown."_s}};
    m_form->refuse(error);
    QCOMPARE(m_form->shownErrors().texts[OrderText::Amount], u"Too much."_s);
    QCOMPARE(m_form->otherRefusals(), QStringList(u"/order/shipments: Unknown."_s));
    QVERIFY(m_form->canSubmit()); // the provider may say yes the next time
    m_form->setText(OrderText::Amount, u"5"_s);
    QVERIFY(m_form->shownErrors().texts[OrderText::Amount].isEmpty());
}

void TestOrderForm::aKeyAmongFiveThousandLinesChecksTheFormOnce()
{
    fillOrder(*m_form);
    m_form->lines().setLines(manyLines(5000), m_form->lines().currency(), TaxIn::Added);
    m_form->setAmountSource(AmountSource::Lines);
    int told = 0;
    connect(m_form.get(), &OrderForm::changed, this, [&told] { ++told; });
    m_form->setText(OrderText::Reference, u"order-2"_s);
    QCOMPARE(told, 1);
    QVERIFY(m_form->typed().lines.empty()); // they are not copied for it
    QCOMPARE(m_form->check().amount->minorUnits(), 500000);
    QCOMPARE(std::get<SessionRequest>(m_form->request()).order.shipments.front().itemLines.size(),
             size_t(5000));
}

void TestOrderForm::whatTheFormDoesNotShowIsSent()
{
    const QByteArray json =
        R"({"amount":500,"currency":"EUR","shopper_redirection_url":"https://a.example/",)"
        R"("order":{"reference":"r","net_amount":500,"discounts":[{"coupon_code":"X","net_amount":5}],)"
        R"("billing_address":{"middle_name":"Rose","address_lines":["1","2","3"]}},)"
        R"("customer":{"national_identifier":"MX-1","account":{"purchase_count_last_day":3}}})";
    const auto draft = readDraft(CreationKind::Session, m_form->words(), json);
    QVERIFY(draft);
    m_form->setDraft(*draft);
    m_form->setText(OrderText::BillingLine1, u"one"_s);
    const auto request = std::get<SessionRequest>(m_form->request());
    QCOMPARE(request.order.discounts.front().couponCode, u"X"_s);
    QCOMPARE(request.order.billingAddress->middleName, u"Rose"_s);
    QCOMPARE(request.order.billingAddress->addressLines, QStringList({u"one"_s, u"2"_s, u"3"_s}));
    QCOMPARE(request.customer->nationalIdentifier, u"MX-1"_s);
    QCOMPARE(request.customer->account->purchasesLastDay, qint64(3));
    QVERIFY(request.customer->type.isEmpty());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOrderForm)
#include "tst_order_form.moc"
