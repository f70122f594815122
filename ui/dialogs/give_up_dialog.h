// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

// Asks before an operation whose outcome is unknown is given up, and shows what was read about it.
// Accepted: give it up.
class GiveUpDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Times are shown on the clock of `now`.
    GiveUpDialog(const OperationEntry &entry, const PaymentPtr &payment, const QDateTime &now,
                 QWidget *inWindow);
};

} // namespace counterfoil
