// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class ActionButton;
class Banner;

// Asks whether a payment is to be approved, declined or aborted, and hands the answer to the
// journal. It ends once the journal has it; the page of the payment shows what becomes of it.
class DecisionDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The service outlives the dialog.
    DecisionDialog(QWidget *inWindow, PaymentDecision decision, const PaymentPtr &payment,
                   OperationService &service);

public slots:
    void reject() override;

private:
    void decide();
    void refuse(const SubmitRefusal &why);

    PaymentDecision m_decision;
    PaymentPtr m_payment;
    OperationService &m_service;
    IdempotencyKey m_key; // while the journal writes it down
    Banner *m_refusal = nullptr;
    ActionButton *m_leave = nullptr;
    ActionButton *m_decide = nullptr;
};

} // namespace counterfoil
