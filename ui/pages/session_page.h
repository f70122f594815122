// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/pages/document_page.h"

namespace counterfoil {

class ActionButton;
class AccountServices;

// One client session: its facts, what it may be paid with, and the way to its payment.
class SessionPage : public DocumentPage
{
    Q_OBJECT

public:
    SessionPage(AccountServices &services, SessionId id, QWidget *parent = nullptr);

    Place place() const override { return Place::session(m_id.text()); }
    void refresh() override;

private:
    void show(const Session &session);

    AccountServices &m_services;
    SessionId m_id;
    PaymentId m_payment;
    ActionButton *m_openPayment = nullptr;
};

} // namespace counterfoil
