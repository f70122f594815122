// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/question_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

QuestionDialog::QuestionDialog(QWidget *inWindow, const QString &title, const QString &sentence,
                               const QString &yes)
    : OverlayDialog(inWindow)
{
    setObjectName(u"question"_s);
    setAccessibleName(title);
    setPanelWidth(480);
    QLabel *words = plainLabel(sentence, "secondary", panel());
    words->setWordWrap(true);
    auto *no = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    no->setObjectName(u"answerNo"_s);
    auto *go = new ActionButton(yes, ButtonRole::Outlined, panel());
    go->setObjectName(u"answerYes"_s);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(words);
    column->addSpacing(4);
    column->addLayout(dialogButtons({no, go}));
    setInitialFocus(no);
    connect(no, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(go, &QPushButton::clicked, this, &OverlayDialog::accept);
}

} // namespace counterfoil
