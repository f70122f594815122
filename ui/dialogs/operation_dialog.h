// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "models/operation/operation_draft.h"
#include "models/operation/operation_flow.h"
#include "models/operation/priority_presets.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QStackedLayout;

#include <QTimer>

namespace counterfoil {

class ActionButton;
class IconButton;
class OperationInputsView;
class OutcomePage;
class ScrollBody;

// Captures, refunds or voids a payment, inside its window: open() returns at once. It does not
// close before the answer, and ends in one of three ways: done, refused, or unknown and checking.
// Closed before that, it keeps what was typed among the drafts and opens with it again.
class OperationDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Services, presets and drafts outlive the dialog; the dialog is the caller's to delete.
    OperationDialog(QWidget *inWindow, OperationKind kind, const PaymentPtr &payment,
                    AccountServices &services, PriorityPresetStore &presets,
                    OperationDrafts &drafts);

    [[nodiscard]] OperationForm &form() { return m_form; }
    [[nodiscard]] const OperationForm &form() const { return m_form; }
    [[nodiscard]] const OperationFlow &flow() const { return m_flow; }

public slots:
    void reject() override;

private:
    QWidget *makeBottom();
    void primary();
    void submit();
    void secondary();
    void refresh();
    void refreshButtons();
    void showCooling();
    void enterStage();

    OperationDrafts &m_drafts;
    OperationForm m_form;
    OperationFlow m_flow;
    QTimer m_countdown;
    OperationInputsView *m_page = nullptr;
    OutcomePage *m_outcome = nullptr;
    ScrollBody *m_pageBody = nullptr;
    ScrollBody *m_outcomeBody = nullptr;
    IconButton *m_close = nullptr;
    QWidget *m_warning = nullptr;
    ActionButton *m_secondary = nullptr;
    ActionButton *m_primary = nullptr;
    OperationStage m_shown = OperationStage::Editing;
};

} // namespace counterfoil
