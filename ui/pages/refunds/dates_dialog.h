// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/operation_period.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class LineField;

// Asks for the first and the last day of a period; either may be left open.
class DatesDialog : public OverlayDialog
{
    Q_OBJECT

public:
    DatesDialog(const DateSpan &span, QWidget *inWindow);

    // Once accepted.
    [[nodiscard]] DateSpan span() const { return m_span; }
    void accept() override;

private:
    LineField *makeField(const QString &name, const QString &label, QDate day);

    LineField *m_first = nullptr;
    LineField *m_last = nullptr;
    DateSpan m_span;
};

} // namespace counterfoil
