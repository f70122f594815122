// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/creation_flow.h"
#include "models/orders/order_form.h"
#include "tests/support/local_account.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// From a form to what exists at the provider: over HTTP, with the sandbox at the other end.
class TestOrderPath : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFilledFormBecomesASession();
    void aSplitFormBecomesAPayment();
    void whatTheServerRefusesStandsInTheForm();
    void aDuplicateOfAPaymentIsTakenAsItIs();

private:
    OrderForm &begin(CreationKind kind);
    [[nodiscard]] CreationStage send()
    {
        m_flow->submit(m_form->request());
        const auto isOver = [this] { return m_flow->stage() != CreationStage::Sending; };
        constexpr int longest = 60'000; // ms
        (void)QTest::qWaitFor(isOver, longest);
        return m_flow->stage();
    }

    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<OrderForm> m_form;
    std::unique_ptr<CreationFlow> m_flow;
};

void TestOrderPath::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    m_services = m_sandbox->services();
    QTRY_VERIFY(m_services->operations().isLoaded());
}

void TestOrderPath::cleanup()
{
    m_flow.reset();
    m_form.reset();
    m_services.reset();
    m_sandbox.reset();
}

OrderForm &TestOrderPath::begin(CreationKind kind)
{
    m_form = std::make_unique<OrderForm>(kind, m_services->gateway().checkout()->requestTexts());
    m_flow = std::make_unique<CreationFlow>(m_services->creations(), m_services->operations());
    connect(m_flow.get(), &CreationFlow::refused, m_form.get(), &OrderForm::refuse);
    m_form->setText(OrderText::Amount, u"120.00"_s);
    m_form->setText(OrderText::Reference, u"order-path-1"_s);
    m_form->setText(OrderText::ReturnAddress, u"https://shop.example/return"_s);
    return *m_form;
}

void TestOrderPath::aFilledFormBecomesASession()
{
    OrderForm &form = begin(CreationKind::Session);
    form.setText(OrderText::Email, u"kim@shop.example"_s);
    form.setText(OrderText::BillingCountry, u"FR"_s);
    form.setAdditionalData(u"{\"channel\":\"phone\"}"_s);
    QCOMPARE(send(), CreationStage::Created);
    const SessionPtr session = m_flow->created().session;
    QVERIFY(session);
    QCOMPARE(session->amount.minorUnits(), 12000);
    QCOMPARE(session->order->reference, u"order-path-1"_s);
    QCOMPARE(session->order->additionalData, u"{\"channel\":\"phone\"}"_s);
    QCOMPARE(session->order->billingAddress->countryCode, u"FR"_s);
    QCOMPARE(m_sandbox->posts(u"/v2/client-sessions"_s), 1);
}

void TestOrderPath::aSplitFormBecomesAPayment()
{
    OrderForm &form = begin(CreationKind::Payment);
    DraftCandidate own;
    own.kind = CandidateKind::OwnPayment;
    own.amount = u"87.01"_s;
    own.parentPayment = m_sandbox->payments().first()["id"_L1].toString();
    DraftCandidate card;
    card.amount = u"32.99"_s;
    card.partner = u"illicado"_s;
    card.method = u"giftcard"_s;
    form.split().setCandidates({own, card}, form.lines().currency());
    QCOMPARE(send(), CreationStage::Created);
    const PaymentPtr payment = m_flow->created().payment;
    QVERIFY(payment);
    QCOMPARE(payment->split.size(), size_t(2));
    QCOMPARE(payment->amount.minorUnits(), 12000);
}

/// The form has no rule that ids of payments be known: the server says so, beside nothing lost.
void TestOrderPath::whatTheServerRefusesStandsInTheForm()
{
    OrderForm &form = begin(CreationKind::Payment);
    DraftCandidate own;
    own.kind = CandidateKind::OwnPayment;
    own.amount = u"120"_s;
    own.parentPayment = u"00000000-0000-4000-8000-000000000000"_s;
    form.split().setCandidates({own}, form.lines().currency());
    QCOMPARE(send(), CreationStage::Editing);
    QVERIFY(m_flow->error());
    QCOMPARE(form.otherRefusals().size(), 1);
    QVERIFY(form.otherRefusals().first().contains(u"parent_payment_id"_s));
    QCOMPARE(form.typed().texts[OrderText::Amount], u"120.00"_s);
}

void TestOrderPath::aDuplicateOfAPaymentIsTakenAsItIs()
{
    const PaymentPtr bought =
        m_sandbox->truth(PaymentId(m_sandbox->payments().first()["id"_L1].toString()));
    QVERIFY(bought);
    OrderForm &form = begin(CreationKind::Session);
    form.setDraft(draftOf(*bought));
    form.setText(OrderText::ReturnAddress, u"https://shop.example/return"_s);
    form.setText(OrderText::Reference, u"order-path-2"_s);
    QVERIFY2(form.canSubmit(), qPrintable(form.check().errors.lines +
                                          form.check().errors.texts[OrderText::OrderTotal]));
    QCOMPARE(send(), CreationStage::Created);
    QCOMPARE(m_flow->created().session->amount, bought->amount);
    QCOMPARE(m_flow->created().session->order->shipments.size(), bought->order->shipments.size());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOrderPath)
#include "tst_order_path.moc"
