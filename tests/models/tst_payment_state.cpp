// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment_state.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using States = std::vector<PaymentState>;

class TestPaymentState : public QObject
{
    Q_OBJECT

private slots:
    void partCapturedAndPartRefundedSaysBoth();
    void untouchedAuthorisationIsAuthorised();
    void allBackIsRefundedAlone();
    void capturedRestVoidedSaysBoth();
    void overviewWithoutWordsFallsBackToAmounts();
    void authorisationWords_data();
    void authorisationWords();
    void openAndFailedOperationsAskForAttention();
    void failureThatWasRepeatedWithSuccessIsForgotten();
};

void TestPaymentState::partCapturedAndPartRefundedSaysBoth()
{
    QCOMPARE(paymentStates(samplePayment()),
             (States{PaymentState::PartlyCaptured, PaymentState::PartlyRefunded}));
}

void TestPaymentState::untouchedAuthorisationIsAuthorised()
{
    Payment payment = samplePayment();
    payment.overview.captured = progressWord(Progress::Not);
    payment.overview.refunded = progressWord(Progress::Not);
    QCOMPARE(paymentStates(payment), (States{PaymentState::Authorised}));
}

void TestPaymentState::allBackIsRefundedAlone()
{
    Payment payment = samplePayment();
    payment.overview.captured = progressWord(Progress::Totally);
    payment.overview.refunded = progressWord(Progress::Totally);
    QCOMPARE(paymentStates(payment), (States{PaymentState::Refunded}));
}

void TestPaymentState::capturedRestVoidedSaysBoth()
{
    Payment payment = samplePayment();
    payment.overview.refunded = progressWord(Progress::Not);
    payment.overview.voided = progressWord(Progress::Partially);
    QCOMPARE(paymentStates(payment),
             (States{PaymentState::PartlyCaptured, PaymentState::PartlyVoided}));
}

void TestPaymentState::overviewWithoutWordsFallsBackToAmounts()
{
    Payment payment = samplePayment();
    payment.overview = {};
    payment.amounts.totalCaptured = money(14299);
    QCOMPARE(paymentStates(payment),
             (States{PaymentState::Captured, PaymentState::PartlyRefunded}));
}

void TestPaymentState::authorisationWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, AuthorisationStatus status, PaymentState state) {
        QTest::newRow(name) << static_cast<int>(status) << static_cast<int>(state);
    };
    row("pending", AuthorisationStatus::Pending, PaymentState::AuthorisationPending);
    row("error", AuthorisationStatus::Error, PaymentState::Error);
    row("aborted", AuthorisationStatus::Aborted, PaymentState::Aborted);
    row("refused", AuthorisationStatus::Refused, PaymentState::Refused);
    row("to verify", AuthorisationStatus::Verify, PaymentState::ToVerify);
    row("charged back", AuthorisationStatus::ChargedBack, PaymentState::ChargedBack);
    QTest::newRow("unknown") << -1 << static_cast<int>(PaymentState::AuthorisationUnknown);
}

void TestPaymentState::authorisationWords()
{
    QFETCH(const int, status);
    QFETCH(const int, state);
    Payment payment = samplePayment();
    payment.authorisation.status =
        status < 0 ? Word<AuthorisationStatus>::unknown(u"ON_HOLD"_s)
                   : authorisationWord(static_cast<AuthorisationStatus>(status));
    QCOMPARE(paymentStates(payment), (States{static_cast<PaymentState>(state)}));
}

void TestPaymentState::openAndFailedOperationsAskForAttention()
{
    Payment payment = samplePayment();
    payment.refunds.push_back(operation(OperationKind::Refund, u"p"_s, 100,
                                        "2026-11-20T09:00:00+01:00", {},
                                        OperationStatus::Uncertain));
    payment.refunds.push_back(operation(OperationKind::Refund, u"q"_s, 100,
                                        "2026-11-20T09:00:00+01:00", {}, OperationStatus::Pending));
    payment.captures.push_back(operation(OperationKind::Capture, u"f"_s, 100,
                                         "2026-11-20T09:00:00+01:00", {},
                                         OperationStatus::Failure));
    payment.voids.push_back(operation(OperationKind::Void, u"v"_s, 100, "2026-11-20T09:00:00+01:00",
                                      {}, OperationStatus::Conflict));
    QCOMPARE(paymentStates(payment),
             (States{PaymentState::PartlyCaptured, PaymentState::PartlyRefunded,
                     PaymentState::OperationPending, PaymentState::OperationUncertain,
                     PaymentState::OperationConflict, PaymentState::OperationFailure}));
}

void TestPaymentState::failureThatWasRepeatedWithSuccessIsForgotten()
{
    Payment payment = samplePayment();
    payment.refunds.insert(payment.refunds.begin(),
                           operation(OperationKind::Refund, u"f"_s, 100,
                                     "2026-11-19T11:00:00+01:00", {}, OperationStatus::Failure));
    QCOMPARE(paymentStates(payment),
             (States{PaymentState::PartlyCaptured, PaymentState::PartlyRefunded}));
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentState)
#include "tst_payment_state.moc"
