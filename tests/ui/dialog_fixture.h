// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/order_with_lines.h"
#include "tests/support/next_revision.h"
#include "tests/support/scratch_journal.h"
#include "tests/ui/fake_gateway.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace counterfoil::testing {

/// Looks at a payment once after a lost answer, and not again before the test is over.
inline ReconcilePolicy oneCheck()
{
    ReconcilePolicy policy;
    policy.first = {std::chrono::milliseconds(0)};
    policy.steady = std::chrono::hours(1);
    policy.absence = std::chrono::hours(1);
    return policy;
}

inline Account demoAccount()
{
    return {u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test};
}

/// The real clock, with time that passes when the test says so.
class AdvancedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_real.now().addMSecs(m_ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_real.monotonic() + m_ahead;
    }
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> run) override
    {
        m_real.after(wait, context, std::move(run));
    }
    void pass(std::chrono::milliseconds by) { m_ahead += by; }

private:
    SystemClock m_real;
    std::chrono::milliseconds m_ahead{0};
};

/// Services on a fake provider, a window, and an operation dialog in it.
struct DialogFixture
{
    explicit DialogFixture(OperationKind kind = OperationKind::Refund,
                           const Payment &payment = paymentWithLines(),
                           const Account &account = demoAccount())
        : seen(share(payment))
        , gateway(new FakeGateway)
        , services(account, std::unique_ptr<PaymentGateway>(gateway), scratch.stores(), clock,
                   oneCheck())
        , presets(directory.path())
    {
        window.resize(1440, 900);
        window.setCentralWidget(new QWidget);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        services.known().upsert(seen);
        reopen(kind);
    }

    /// The read that a dialog begins with finds what is known.
    void reopen(OperationKind kind = OperationKind::Refund)
    {
        reopenUnread(kind);
        if (!gateway->reads.isEmpty() && dialog->flow().stage() == OperationStage::Editing)
            answerRead(services.known().find(seen->id)->payment);
    }
    /// Settles the newest read and waits until whoever asked has it.
    void answerRead(const tl::expected<PaymentPtr, ApiError> &result) const
    {
        const QPointer<Call<PaymentPtr>> call = gateway->reads.takeLast();
        QSignalSpy finished(call, &CallBase::finished);
        call->settle(result);
        (void)finished.wait(60'000);
    }
    void reopenUnread(OperationKind kind = OperationKind::Refund)
    {
        dialog = std::make_unique<OperationDialog>(&window, kind, seen, services, presets, drafts);
        dialog->open();
    }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// The payment as the provider shows it after the submitted refund.
    [[nodiscard]] Payment after(OperationStatus status,
                                std::vector<PartnerTransaction> parts = {}) const
    {
        const QJsonObject sent = gateway->submissions.last().json();
        const qint64 amount = sent.value("amount"_L1).toInteger();
        Payment payment = *seen;
        moveOn(payment);
        if (parts.empty())
            parts = {part(u"r9"_s, amount, creditcard, u"R9"_s, operationWord(status).text())};
        Operation refund = operation(OperationKind::Refund, u"new"_s, amount,
                                     "2026-11-20T15:00:00+01:00", parts, status);
        refund.merchantReference = sent.value("merchant_reference"_L1).toString();
        payment.refunds.push_back(refund);
        if (status == OperationStatus::Success)
            payment.amounts.totalRefunded = *payment.amounts.totalRefunded.plus(money(amount));
        if (status != OperationStatus::Failure)
            payment.amounts.availableToRefund =
                *payment.amounts.availableToRefund.minus(money(amount));
        return payment;
    }
    /// A colleague refunded as much since.
    [[nodiscard]] Payment refundedElsewhere(qint64 amount) const
    {
        Payment payment = *seen;
        moveOn(payment);
        payment.refunds.push_back(
            operation(OperationKind::Refund, u"theirs"_s, amount,
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8().constData(),
                      {part(u"r8"_s, amount, creditcard, u"R8"_s, u"SUCCESS"_s)}));
        payment.amounts.totalRefunded = *payment.amounts.totalRefunded.plus(money(amount));
        payment.amounts.availableToRefund = *payment.amounts.availableToRefund.minus(money(amount));
        return payment;
    }
    void answer(const tl::expected<PaymentPtr, ApiError> &result) const
    {
        gateway->submissions.last().call->settle(result);
    }
    [[nodiscard]] OperationStage stage() const { return dialog->flow().stage(); }

    QTemporaryDir directory;
    PaymentPtr seen;
    FakeGateway *gateway; // the services'
    ScratchJournal scratch;
    AdvancedClock clock;
    AccountServices services;
    FilePriorityPresetStore presets;
    OperationDrafts drafts;
    QMainWindow window;
    std::unique_ptr<OperationDialog> dialog;
};

inline ApiError refusedBy(const QString &title, std::vector<FieldProblem> fields)
{
    ApiError error;
    error.kind = ErrorKind::Api;
    error.httpStatus = 400;
    error.title = title;
    error.fields = std::move(fields);
    error.sent = true;
    error.isFromProvider = true;
    return error;
}

inline ApiError notSent()
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::ConnectionRefused;
    return error;
}

inline ApiError lostAnswer()
{
    ApiError error;
    error.kind = ErrorKind::Timeout;
    error.sent = true;
    return error;
}

} // namespace counterfoil::testing
