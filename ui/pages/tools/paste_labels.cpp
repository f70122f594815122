// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/paste_labels.h"

#include "ui/widgets/elided_label.h"

namespace counterfoil {

QLabel *pasteLabel(QWidget *field, const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, "label", parent);
    label->setBuddy(field);
    return label;
}

QLabel *pasteProblemLabel(const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel({}, "error", parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showPasteProblem(QLabel *label, QWidget *field, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
}

} // namespace counterfoil
