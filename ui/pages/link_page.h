// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/pages/document_page.h"

namespace counterfoil {

class AccountServices;
class ActionButton;
class Banner;
class ExpiryWatch;
class LinkTabs;

// One payment link: what it asks for, the attempts to pay it, and the time that is left for that.
class LinkPage : public DocumentPage
{
    Q_OBJECT

public:
    // The services outlive the page.
    LinkPage(AccountServices &services, PaymentLinkId id, QWidget *parent = nullptr);

    Place place() const override { return Place::link(m_id.text()); }
    void refresh() override;
    [[nodiscard]] LinkTabs &tabs() { return *m_tabs; }

private:
    void addParts();
    void connectParts();
    void show(const PaymentLinkPtr &link);
    void showMove(const PaymentLink &before, const PaymentLink &now);
    void copyAddress();

    AccountServices &m_services;
    PaymentLinkId m_id;
    PaymentLinkPtr m_link;
    ExpiryWatch *m_expiry = nullptr;
    ActionButton *m_copy = nullptr;
    ActionButton *m_solutions = nullptr;
    ActionButton *m_openPayment = nullptr;
    QLabel *m_left = nullptr;
    Banner *m_moved = nullptr;
    Banner *m_unread = nullptr;
    LinkTabs *m_tabs = nullptr;
};

} // namespace counterfoil
