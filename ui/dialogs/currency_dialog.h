// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "ui/widgets/overlay_dialog.h"

class QButtonGroup;

namespace counterfoil {

// Asks how many decimals a currency has that our table does not know. Nothing is chosen before a
// person does. Accepted: decimals() were said.
class CurrencyDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Each choice shows what the amount would be.
    CurrencyDialog(Money example, QWidget *inWindow);

    [[nodiscard]] int decimals() const;

private:
    QButtonGroup *m_choices = nullptr;
};

} // namespace counterfoil
