// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "ui/widgets/overlay_dialog.h"

#include <functional>

class QVBoxLayout;

namespace counterfoil {

class ActionButton;
class Banner;

// Asks whether something is to be done that moves no amount: a payment approved, declined or
// aborted, a session aborted; and hands the answer to the journal. It ends once the journal has it;
// the page shows what becomes of it.
class DecisionDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The service outlives the dialog.
    DecisionDialog(QWidget *inWindow, PaymentDecision decision, const PaymentPtr &payment,
                   OperationService &service);

public slots:
    void reject() override;

protected:
    struct Words
    {
        QString question;
        QString about;
        QString sentence;
        QString go; // on the button
    };
    using Submit = std::function<tl::expected<IdempotencyKey, SubmitRefusal>()>;
    using Why = QString (*)(const SubmitRefusal &);

    DecisionDialog(QWidget *inWindow, const Words &words, OperationService &service, Submit submit,
                   Why why);
    // Between the sentence and the buttons.
    QVBoxLayout *inputs() const { return m_inputs; }
    // Why it cannot be done any more; empty where it can.
    void setImpossible(const QString &why);

private:
    void decide();
    void refuse(const SubmitRefusal &why);

    OperationService &m_service;
    Submit m_submit;
    Why m_why;
    IdempotencyKey m_key; // while the journal writes it down
    Banner *m_refusal = nullptr;
    QVBoxLayout *m_inputs = nullptr;
    ActionButton *m_leave = nullptr;
    ActionButton *m_decide = nullptr;
};

} // namespace counterfoil
