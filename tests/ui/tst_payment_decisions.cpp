// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_words.h"
#include "tests/models/payment_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/newest_read.h"
#include "tests/ui/window_test.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/overlay_dialog.h"

using namespace counterfoil;
using namespace counterfoil::testing;

/// A payment is approved, declined or aborted from its page.
class TestPaymentDecisions : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsOfferedHasAButton();
    void aDecisionIsAskedForAndSentOnce();
    void cancelSendsNothing();
    void aRefusalStandsInTheDialog();
    void whileOneRunsNoOtherBegins();
    void anEntryIsCalledByItsDecision();

private:
    [[nodiscard]] ActionButton *button(const char *name) const { return find<ActionButton>(name); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    [[nodiscard]] OverlayDialog *dialog() const { return OverlayDialog::openIn(m_window.get()); }
    /// The page of a payment of which that can be decided.
    void open(const QList<PaymentDecision> &decisions);
    void decide(const char *name);
    [[nodiscard]] QList<OperationEntry> entries() const
    {
        return m_services->operations().entries(samplePayment().id);
    }

    FakeGateway *m_gateway = nullptr; // the services'
    std::unique_ptr<AccountServices> m_services;
    PaymentPage *m_page = nullptr;
};

void TestPaymentDecisions::init()
{
    showWindow({1232, 817});
    m_gateway = new FakeGateway;
    m_services = makeService(m_gateway);
}

void TestPaymentDecisions::cleanup()
{
    closeWindow();
    m_services.reset();
}

void TestPaymentDecisions::open(const QList<PaymentDecision> &decisions)
{
    m_gateway->decisions = decisions;
    m_page = new PaymentPage(*m_services, samplePayment().id, m_window.get());
    m_page->resize(m_window->size());
    m_page->show();
    newestRead(*m_gateway).settle(share(samplePayment()));
    QTRY_VERIFY(m_page->payment() && !m_page->isLoading());
}

void TestPaymentDecisions::decide(const char *name)
{
    click(button(name));
    QVERIFY(dialog());
    click(dialog()->findChild<ActionButton *>(u"decisionGo"_s));
}

void TestPaymentDecisions::whatIsOfferedHasAButton()
{
    open({PaymentDecision::Approve, PaymentDecision::Decline});
    QVERIFY(button("approveButton")->isVisible());
    QVERIFY(button("declineButton")->isVisible());
    QVERIFY(!button("abortButton")->isVisible());
    m_gateway->decisions = {PaymentDecision::Abort};
    Payment later = samplePayment();
    moveOn(later);
    m_services->known().upsert(share(later));
    QTRY_VERIFY(button("abortButton")->isVisible());
    QVERIFY(!button("approveButton")->isVisible());
}

void TestPaymentDecisions::aDecisionIsAskedForAndSentOnce()
{
    open({PaymentDecision::Approve, PaymentDecision::Decline});
    click(button("approveButton"));
    QVERIFY(dialog());
    QCOMPARE(dialog()->accessibleName(), u"Approve this payment?"_s);
    QVERIFY(m_gateway->submissions.isEmpty());
    auto *go = dialog()->findChild<ActionButton *>(u"decisionGo"_s);
    click(go);
    click(go); // a double click is no second wish
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().decision, std::optional(PaymentDecision::Approve));

    m_gateway->decisions.clear();
    Payment approved = samplePayment();
    moveOn(approved);
    m_gateway->submissions.last().call->settle(OperationAnswer(share(approved)));
    QTRY_COMPARE(entries().first().state, EntryState::Settled);
    QTRY_VERIFY(!button("approveButton")->isVisible());
    QCOMPARE(m_gateway->submissions.size(), 1);
}

void TestPaymentDecisions::cancelSendsNothing()
{
    open({PaymentDecision::Decline});
    click(button("declineButton"));
    QVERIFY(dialog());
    click(dialog()->findChild<ActionButton *>(u"decisionLeave"_s));
    QVERIFY(!dialog());
    QVERIFY(entries().isEmpty());
    QVERIFY(m_gateway->submissions.isEmpty());
}

void TestPaymentDecisions::aRefusalStandsInTheDialog()
{
    open({PaymentDecision::Decline});
    m_services->operations().setLocked(true);
    decide("declineButton");
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<Banner *>(u"decisionRefusal"_s)->sentence(),
             u"Nothing was sent: the screen is locked."_s);
    m_services->operations().setLocked(false);
    click(dialog()->findChild<ActionButton *>(u"decisionGo"_s));
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
}

void TestPaymentDecisions::whileOneRunsNoOtherBegins()
{
    open({PaymentDecision::Approve, PaymentDecision::Decline});
    decide("approveButton");
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    QTRY_VERIFY(!button("declineButton")->isEnabled());
    QVERIFY(!button("declineButton")->accessibleDescription().isEmpty());
}

void TestPaymentDecisions::anEntryIsCalledByItsDecision()
{
    OperationEntry decided = entry(EntryState::Settled, 0);
    decided.kind = OperationKind::Void;
    decided.status = operationWord(OperationStatus::Success);
    decided.decision = PaymentDecision::Abort;
    QCOMPARE(entryName(decided), u"Abort"_s);
    QCOMPARE(entryTitle(decided), u"Abort"_s);
    QCOMPARE(knownSentence(decided, nullptr, QDateTime::currentDateTime()),
             u"The payment was aborted."_s);
    TimelineModel timeline;
    timeline.setPayment(share(samplePayment()), {decided});
    QCOMPARE(timeline.group(0).title(), u"Abort"_s);
    QVERIFY(!timeline.group(0).amount());
    QCOMPARE(entryTitle(entry(EntryState::Settled, 500)), u"Refund 5.00 EUR"_s);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestPaymentDecisions)
#include "tst_payment_decisions.moc"
