// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/buttons.h"

class QMenu;

namespace counterfoil {

class OperationFilterForm;

// Says the period that is shown, and offers others.
class PeriodButton : public ActionButton
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit PeriodButton(OperationFilterForm &form, QWidget *parent = nullptr);

private:
    void offer();
    void askDates();

    OperationFilterForm &m_form;
    QMenu *m_menu = nullptr;
};

} // namespace counterfoil
