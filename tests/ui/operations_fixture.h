// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "tests/models/payment_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/scratch_journal.h"
#include "tests/ui/fake_gateway.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/frame/page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace counterfoil::testing {

/// Services on a fake provider with a journal of its own, and the real window.
struct OperationsFixture
{
    explicit OperationsFixture(std::chrono::milliseconds coolingOff = {})
        : gateway(new FakeGateway)
        , services(account(coolingOff), std::unique_ptr<PaymentGateway>(gateway), scratch.stores(),
                   scratch.clock, patient())
        , presets(folder.path())
        , dialogs(services, presets)
    {
        services.known().upsert(payment);
    }

    static Account account(std::chrono::milliseconds coolingOff)
    {
        Account account{u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test};
        account.coolingOff = coolingOff;
        return account;
    }
    /// Looks once after a lost answer, and not again before the test is over.
    static ReconcilePolicy patient()
    {
        ReconcilePolicy policy;
        policy.first = {std::chrono::milliseconds(0)};
        policy.steady = std::chrono::hours(1);
        policy.absence = std::chrono::milliseconds(0);
        policy.maxSends = 1;
        return policy;
    }

    void open(const Place &place)
    {
        window = std::make_unique<MainWindow>(services, dialogs);
        window->open(place);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        window->page()->setFocus();
    }
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    /// Recorded; sent from the event loop unless it cools off.
    [[nodiscard]] IdempotencyKey refund(qint64 amount)
    {
        OperationRequest request;
        request.amount = money(amount);
        return services.operations().submit(payment, request, {}).value_or(IdempotencyKey());
    }
    [[nodiscard]] EntryState state(const IdempotencyKey &key) const
    {
        return const_cast<AccountServices &>(services).operations().entry(key)->state;
    }
    void answer(const tl::expected<PaymentPtr, ApiError> &answer) const
    {
        gateway->submissions.last().call->settle(answer);
    }
    /// The payment as the provider shows it after the last submission.
    [[nodiscard]] PaymentPtr after(OperationStatus status) const
    {
        const QJsonObject sent = gateway->submissions.last().json();
        const qint64 amount = sent.value("amount"_L1).toInteger();
        Payment moved = *payment;
        moveOn(moved);
        Operation done = operation(
            OperationKind::Refund, u"new"_s, amount, "2026-11-20T15:00:00+01:00",
            {part(u"r9"_s, amount, creditcard, u"R9"_s, operationWord(status).text())}, status);
        done.merchantReference = sent.value("merchant_reference"_L1).toString();
        moved.refunds.push_back(done);
        return share(moved);
    }
    static ApiError neverLeft()
    {
        ApiError error;
        error.kind = ErrorKind::Network;
        error.fault = NetworkFault::ConnectionRefused;
        return error;
    }
    static ApiError lost()
    {
        ApiError error;
        error.kind = ErrorKind::Timeout;
        error.sent = true;
        return error;
    }

    PaymentPtr payment = share(samplePayment());
    FakeGateway *gateway; // the services'
    ScratchJournal scratch;
    AccountServices services;
    QTemporaryDir folder;
    FilePriorityPresetStore presets;
    OperationDialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace counterfoil::testing
