// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/pages/document_page.h"

namespace counterfoil {

class AccountServices;

// One payment link: its facts, and the attempts to pay it.
class LinkPage : public DocumentPage
{
    Q_OBJECT

public:
    LinkPage(AccountServices &services, PaymentLinkId id, QWidget *parent = nullptr);

    Place place() const override { return Place::link(m_id.text()); }
    void refresh() override;

private:
    void show(const PaymentLink &link);
    QWidget *attemptRow(const PaymentAttempt &attempt);

    AccountServices &m_services;
    PaymentLinkId m_id;
};

} // namespace counterfoil
