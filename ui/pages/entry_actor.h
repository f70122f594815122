// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "models/journal/entry_actions.h"

class QWidget;

namespace counterfoil {

// Does what a person chose for an open operation; asks first where that cannot be undone.
class EntryActor : public QObject
{
    Q_OBJECT

public:
    // The services outlive the actor; questions are asked in the window of the parent.
    EntryActor(AccountServices &services, QWidget *parent);

    void act(EntryAction action, const OperationEntry &entry);

signals:
    // An operation's dialog is wanted for what is left.
    void operationRequested(counterfoil::OperationKind kind,
                            const counterfoil::PaymentPtr &payment);
    // The payment is not known here yet: its page reads it.
    void paymentRequested(const counterfoil::PaymentId &id);
    // It could not be done; why, in a sentence.
    void refused(const QString &sentence);

private:
    void cancel(const IdempotencyKey &key);
    void askToGiveUp(const OperationEntry &entry);
    void askWhatExists(const OperationEntry &entry);
    void doTheRest(const OperationEntry &entry);

    AccountServices &m_services;
    QWidget *m_inWindow;
};

} // namespace counterfoil
