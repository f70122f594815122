// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace counterfoil {

class ActionButton;
class CopyLabel;
class ElidedLabel;
class IconButton;

// What the payment is, what became of it, and what can be done with it.
class PaymentHeader : public QWidget
{
    Q_OBJECT

public:
    // The gateway outlives the header.
    explicit PaymentHeader(PaymentGateway &gateway, QWidget *parent = nullptr);

    // Before the first answer only the id is known.
    void setPaymentId(const PaymentId &id);
    // Times are shown on the clock of `now`.
    void setPayment(const Payment &payment, const QDateTime &now);
    // Kinds of which an operation has no outcome yet: another one has to wait.
    void setRunning(const QList<OperationKind> &kinds);
    // Why every operation waits; empty where none has to.
    void setWaiting(const QString &reason);
    // Why nothing can be done at all, before every other reason; empty where something can. No
    // limits are told meanwhile.
    void setHeld(const QString &reason);
    // Stands beside the id.
    void setVersions(QWidget *versions);
    // What else can be done, behind a button of its own; the menu stays its owner's.
    void setMenu(QMenu *menu);

signals:
    void operationRequested(counterfoil::OperationKind kind);
    void decisionRequested(counterfoil::PaymentDecision decision);
    void sessionRequested(const counterfoil::SessionId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButton(OperationKind kind);
    void addButton(PaymentDecision decision);
    void updateDecisions();
    void showChips(const Payment &payment);
    void showProviderState(const QString &state);
    void updateButtons();
    void fitDirection();

    PaymentGateway &m_gateway;
    QBoxLayout *m_layout = nullptr;
    QBoxLayout *m_buttonRow = nullptr;
    ElidedLabel *m_reference = nullptr;
    QHBoxLayout *m_chips = nullptr;
    ElidedLabel *m_said = nullptr; // of the state, by the provider
    ElidedLabel *m_who = nullptr;
    QBoxLayout *m_idRow = nullptr;
    CopyLabel *m_id = nullptr;
    QPushButton *m_session = nullptr;
    QMap<OperationKind, ActionButton *> m_buttons;
    QMap<PaymentDecision, ActionButton *> m_decisions; // shown where they are offered
    IconButton *m_more = nullptr;
    QMap<OperationKind, QString> m_limits;
    QMap<OperationKind, QString> m_reasons;
    QList<OperationKind> m_running;
    QString m_waiting;
    QString m_held;
    SessionId m_sessionId;
};

} // namespace counterfoil
