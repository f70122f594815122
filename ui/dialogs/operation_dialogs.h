// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"
#include "models/operation/operation_draft.h"
#include "models/operation/priority_presets.h"

#include <QObject>

class QWidget;

namespace counterfoil {

class AccountServices;
class OperationDialog;

// Opens operation dialogs in the windows of one account, and keeps what they share: presets, and
// the drafts of those that were closed without submitting.
class OperationDialogs : public QObject
{
    Q_OBJECT

public:
    // Services and presets outlive this object.
    OperationDialogs(AccountServices &services, PriorityPresetStore &presets,
                     QObject *parent = nullptr);

    // The dialog deletes itself when it is closed.
    OperationDialog *open(QWidget *window, OperationKind kind, const PaymentPtr &payment);

signals:
    // What a dialog in that window left behind; not of one that was given up.
    void ended(QWidget *window, const counterfoil::OperationEntry &entry);

private:
    AccountServices &m_services;
    PriorityPresetStore &m_presets;
    OperationDrafts m_drafts;
};

} // namespace counterfoil
