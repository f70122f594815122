// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/review_dialog.h"

#include "models/refunds/review_marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

ReviewDialog::ReviewDialog(const QString &what, const Person &me, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_note(new QPlainTextEdit(panel()))
{
    setObjectName(u"reviewDialog"_s);
    setAccessibleName(tr("Mark as reviewed"));
    setPanelWidth(520);
    QVBoxLayout *layout = titledColumn(*this);
    QLabel *facts = plainLabel(what, "secondary", panel());
    facts->setObjectName(u"reviewWhat"_s);
    facts->setWordWrap(true);
    layout->addWidget(facts);

    auto *line = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Note"), "label", panel());
    label->setBuddy(m_note);
    QLabel *left = plainLabel(tr("optional"), "tertiary", panel());
    left->setObjectName(u"noteLeft"_s);
    line->addWidget(label);
    line->addStretch();
    line->addWidget(left);
    layout->addLayout(line);
    m_note->setObjectName(u"reviewNote"_s);
    m_note->setAccessibleName(tr("Note, optional"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::current().scaled(84));
    m_note->installEventFilter(this);
    layout->addWidget(m_note);

    QLabel *signature =
        //: %1 is a person's name
        plainLabel(me.name.isEmpty() ? QString() : tr("Signed by %1").arg(me.name), "small",
                   panel());
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    auto *mark =
        new ActionButton(Icon::CheckCheck, tr("Mark reviewed"), ButtonRole::Primary, panel());
    mark->setObjectName(u"confirmReview"_s);
    mark->setSecondary(tr("Ctrl ⏎"));
    QHBoxLayout *buttons = dialogButtons({cancel, mark});
    buttons->insertWidget(0, signature);
    layout->addLayout(buttons);

    connect(m_note, &QPlainTextEdit::textChanged, this, [this, left, mark] {
        const qsizetype over = note().size() - ReviewMarks::MostNote;
        const bool isNear = over > -100;
        left->setText(over > 0 ? tr("%n characters too long", nullptr, static_cast<int>(over))
                      : isNear ? tr("%n characters left", nullptr, static_cast<int>(-over))
                               : tr("optional"));
        mark->setEnabled(over <= 0);
        mark->setReason(over > 0 ? tr("The note is too long.") : QString());
    });
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(mark, &QPushButton::clicked, this, &OverlayDialog::accept);
    setInitialFocus(m_note);
}

QString ReviewDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (note().size() <= ReviewMarks::MostNote)
                accept();
            return true;
        }
    }
    return OverlayDialog::eventFilter(watched, event);
}

} // namespace counterfoil
