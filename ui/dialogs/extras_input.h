// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_form.h"

#include <QWidget>

namespace counterfoil {

class LineField;

// The fields of an operation that only some providers take: description, tax, process date. It is
// hidden where the provider takes none of them.
class ExtrasInput : public QWidget
{
    Q_OBJECT

public:
    // The form outlives the widget.
    explicit ExtrasInput(OperationForm &form, QWidget *parent = nullptr);

    void refresh(const ExtraTexts &errors);

private:
    LineField *addField(ExtraText which, const QString &name, const QString &label,
                        const QString &whenEmpty);

    OperationForm &m_form;
    LineField *m_description = nullptr;
    LineField *m_taxAmount = nullptr;
    LineField *m_taxRate = nullptr;
    LineField *m_processDate = nullptr;
};

} // namespace counterfoil
