// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/known_payments.h"
#include "core/desk/operation_desk.h"
#include "core/desk/payment_desk.h"
#include "core/desk/session_desk.h"
#include "core/domain/profile.h"

namespace counterfoil {

/// The services of one provider account, as pages use them. Owns the gateway. All windows of the
/// account share one desk; it outlives them. Lives in the UI's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// The journal is shared by all desks of the process and outlives them; so does the clock.
    Desk(Profile profile, std::unique_ptr<PaymentGateway> gateway, Journal &journal, Clock &clock,
         ReconcilePolicy policy = {}, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] PaymentGateway &gateway() { return *m_gateway; }
    [[nodiscard]] KnownPayments &known() { return m_known; }
    [[nodiscard]] PaymentDesk &payments() { return m_payments; }
    [[nodiscard]] OperationDesk &operations() { return m_operations; }
    [[nodiscard]] SessionDesk &sessions() { return m_sessions; }

private:
    Profile m_profile;
    std::unique_ptr<PaymentGateway> m_gateway;
    KnownPayments m_known;
    PaymentDesk m_payments;
    OperationDesk m_operations;
    SessionDesk m_sessions;
};

} // namespace counterfoil
