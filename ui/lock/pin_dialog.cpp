// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/pin_dialog.h"

#include "ui/accounts/secret_field.h"
#include "ui/lock/screen_lock.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

PinDialog::PinDialog(QWidget *inWindow, ScreenLock &lock, Purpose purpose)
    : OverlayDialog(inWindow)
    , m_lock(lock)
    , m_purpose(purpose)
    , m_note(plainLabel({}, "error", panel()))
{
    const bool isSetting = purpose == Purpose::Set;
    setObjectName(u"pinDialog"_s);
    setAccessibleName(!isSetting       ? tr("Remove the PIN")
                      : lock.asksPin() ? tr("Change the PIN")
                                       : tr("Set a PIN"));
    setPanelWidth(420);
    QVBoxLayout *column = titledColumn(*this);
    const auto add = [&](const QString &label, const char *name) {
        auto *field = new SecretField(label, panel());
        field->lineEdit()->setObjectName(QString::fromLatin1(name));
        field->lineEdit()->setMaxLength(PinLock::longest);
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &PinDialog::begin);
        column->addWidget(field);
        return field;
    };
    if (lock.asksPin())
        m_current = add(tr("Current PIN"), "currentPin");
    if (isSetting) {
        m_new = add(tr("New PIN"), "newPin");
        m_new->setHint(tr("At least four characters of any kind."));
        m_again = add(tr("Repeat the new PIN"), "newPinAgain");
    }
    m_note->setObjectName(u"pinNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);

    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    m_go = new ActionButton(isSetting ? tr("Set PIN") : tr("Remove PIN"), ButtonRole::Primary,
                            panel());
    m_go->setObjectName(u"pinGo"_s);
    column->addLayout(dialogButtons({cancel, m_go}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PinDialog::begin);
}

void PinDialog::begin()
{
    if (!m_go->isEnabled())
        return;
    if (m_new) {
        const bool isShort = m_new->text().size() < PinLock::shortest;
        m_new->setError(isShort ? tr("Enter at least four characters.") : QString());
        const bool differs = m_again->text() != m_new->text();
        m_again->setError(!isShort && differs ? tr("The two PINs don't match.") : QString());
        if (isShort || differs) {
            (isShort ? m_new : m_again)->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_go->setEnabled(false);
    m_note->hide();
    if (!m_current)
        return go();
    m_lock.checkPin(Secret(m_current->text().toUtf8()), this, [this](const QString &sentence) {
        m_current->clear();
        m_current->setError(sentence);
        if (sentence.isEmpty()) {
            go();
            return;
        }
        m_go->setEnabled(true);
        m_current->setFocus(Qt::OtherFocusReason);
    });
}

void PinDialog::go()
{
    const auto done = [this](const QString &sentence) { end(sentence); };
    if (m_purpose == Purpose::Remove)
        m_lock.removePin(this, done);
    else
        m_lock.setPin(Secret(m_new->text().toUtf8()), this, done);
}

void PinDialog::end(const QString &sentence)
{
    m_go->setEnabled(true);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        accept();
}

} // namespace counterfoil
