// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "models/orders/creation_flow.h"
#include "models/orders/new_order_form.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class ActionButton;
class IconButton;
class OrderInputsView;
class OrderOutcomeView;
class ScrollBody;

// Creates an order whose payer pays on a page of the provider, such as one taken by phone: what is
// asked for, then the link to send. It does not close before the answer; what is not known stays on
// the Operations page.
class OrderDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Only where CreationService::payPage() has rules. The services outlive the dialog.
    OrderDialog(QWidget *inWindow, AccountServices &services);

public slots:
    void reject() override;

signals:
    void paymentRequested(const counterfoil::PaymentId &id);

private:
    QWidget *makeFooter();
    void primary();
    void secondary();
    void submit();
    void refresh();
    void refreshButtons();

    NewOrderForm m_form;
    CreationFlow m_flow;
    OrderInputsView *m_inputs = nullptr;
    OrderOutcomeView *m_outcome = nullptr;
    ScrollBody *m_inputsBody = nullptr;
    ScrollBody *m_outcomeBody = nullptr;
    IconButton *m_close = nullptr;
    ActionButton *m_secondary = nullptr;
    ActionButton *m_primary = nullptr;
    CreationStage m_shown = CreationStage::Editing;
};

} // namespace counterfoil
