// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

// Two payments of an account, as they are kept here, side by side.
class CompareDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The catalogue outlives it. It deletes itself when it is closed. Each side's title is what
    // people call its payment.
    CompareDialog(Catalogue &catalogue, const Account &account,
                  const PaymentGateway::PaymentReader &read, const ComparedPayment &left,
                  const ComparedPayment &right, QWidget *inWindow);

    [[nodiscard]] const ComparisonView &view() const { return *m_view; }

private:
    ComparisonView *m_view = nullptr;
};

} // namespace counterfoil
