// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_dialogs.h"

#include "ui/dialogs/operation_dialog.h"

namespace counterfoil {

OperationDialogs::OperationDialogs(AccountServices &services, PriorityPresetStore &presets,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_presets(presets)
{}

OperationDialog *OperationDialogs::open(QWidget *window, OperationKind kind,
                                        const PaymentPtr &payment)
{
    auto *dialog = new OperationDialog(window, kind, payment, m_services, m_presets, m_drafts);
    connect(dialog, &OverlayDialog::finished, this, [this, dialog, window](int result) {
        if (result == OverlayDialog::Accepted && dialog->flow().entry())
            emit ended(window, *dialog->flow().entry());
        dialog->deleteLater();
    });
    dialog->open();
    return dialog;
}

} // namespace counterfoil
