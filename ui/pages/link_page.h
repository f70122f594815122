// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/pages/document_page.h"

namespace counterfoil {

class Desk;

// One payment link: its facts, and the attempts to pay it.
class LinkPage : public DocumentPage
{
    Q_OBJECT

public:
    LinkPage(Desk &desk, PaymentLinkId id, QWidget *parent = nullptr);

    Place place() const override { return Place::link(m_id.text()); }
    void refresh() override;

private:
    void show(const PaymentLink &link);
    QWidget *attemptRow(const PaymentAttempt &attempt);

    Desk &m_desk;
    PaymentLinkId m_id;
};

} // namespace counterfoil
