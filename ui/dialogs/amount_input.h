// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_form.h"

#include <QWidget>

class QLineEdit;

namespace counterfoil {

class ActionButton;
class LineField;
class SegmentedControl;

// The amount of an operation: typed, or following the order lines; its limit; what stays after it.
class AmountInput : public QWidget
{
    Q_OBJECT

public:
    // The form outlives the widget.
    explicit AmountInput(OperationForm &form, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *lineEdit() const;
    void refresh(const FieldErrors &errors);
    // The height of the label line, for a field beside this one.
    [[nodiscard]] int labelHeight() const;

private:
    OperationForm &m_form;
    LineField *m_field = nullptr;
    SegmentedControl *m_mode = nullptr;
    ActionButton *m_maximum = nullptr;
    ActionButton *m_computed = nullptr;
};

} // namespace counterfoil
