// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/link_attempts_model.h"

#include <QStackedWidget>

namespace counterfoil {

class ActionButton;
class ListTable;

// The attempts to pay a link; payment and session of the selected one are opened from here.
class LinkAttemptsTab : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LinkAttemptsTab(QWidget *parent = nullptr);

    // Times are shown on the clock of `now`.
    void setLink(const PaymentLinkPtr &link, const QDateTime &now);

signals:
    void paymentRequested(const counterfoil::PaymentId &id);
    void sessionRequested(const counterfoil::SessionId &id);

private:
    QWidget *makeList();
    void offer();
    // The selected one.
    [[nodiscard]] const PaymentAttempt *current() const;

    LinkAttemptsModel m_model;
    ListTable *m_table = nullptr;
    ActionButton *m_openPayment = nullptr;
    ActionButton *m_openSession = nullptr;
};

} // namespace counterfoil
