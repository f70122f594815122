// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_page.h"

#include "ui/accounts/secret_field.h"
#include "ui/lock/screen_lock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

QString lockedTitle()
{
    return LockPage::tr("Locked – Counterfoil");
}

LockPage::LockPage(QWidget *inWindow, ScreenLock &lock)
    : OverlayDialog(inWindow)
    , m_lock(lock)
    , m_pin(new SecretField(tr("PIN"), panel()))
    , m_sentence(plainLabel({}, "secondary", panel()))
    , m_note(plainLabel({}, "error", panel()))
    , m_unlock(new ActionButton(tr("Unlock"), ButtonRole::Primary, panel()))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Counterfoil is locked"));
    setPanelWidth(380);
    m_pin->lineEdit()->setObjectName(u"lockPin"_s);
    m_pin->lineEdit()->setMaxLength(PinLock::longest);
    m_unlock->setObjectName(u"unlock"_s);
    m_sentence->setObjectName(u"lockSentence"_s);
    m_sentence->setWordWrap(true);
    m_note->setObjectName(u"lockNote"_s);
    m_note->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(Icon::Lock, ColorRole::TextSecondary, 20, panel()));
    head->addWidget(plainLabel(tr("Locked"), "dialog-title", panel()));
    head->addStretch();
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 22, 24, 24);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_pin);
    column->addWidget(m_note);
    column->addWidget(m_unlock);

    m_countdown.setInterval(std::chrono::milliseconds(250));
    connect(&m_countdown, &QTimer::timeout, this, &LockPage::refresh);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::tryUnlock);
    connect(&m_lock, &ScreenLock::changed, this, &LockPage::refresh);
    setInitialFocus(m_lock.asksPin() ? static_cast<QWidget *>(m_pin->lineEdit()) : m_unlock);
    refresh();
}

void LockPage::tryUnlock()
{
    const Secret typed(m_pin->text().toUtf8());
    m_pin->clear();
    m_lock.tryUnlock(typed);
}

void LockPage::refresh()
{
    const bool asks = m_lock.asksPin();
    const std::chrono::milliseconds wait = m_lock.wait();
    const bool isHeld = m_lock.isChecking() || wait > std::chrono::milliseconds::zero();
    m_sentence->setText(
        asks ? tr("Amounts and people are hidden until you enter the PIN. Operations in progress "
                  "continue.")
             : tr("Amounts and people are hidden, but no PIN is set: anyone at this computer can "
                  "unlock with Enter. Set a PIN under Settings, Screen lock."));
    m_pin->setVisible(asks);
    m_pin->setEnabled(!isHeld);
    m_unlock->setEnabled(!isHeld);
    QString note = m_lock.note();
    if (asks && wait > std::chrono::milliseconds::zero()) {
        const int left = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
        note = (note.isEmpty() ? QString() : note + u' ') +
               tr("You can try again in %n seconds.", nullptr, left);
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_unlock->setText(m_lock.isChecking() ? tr("Checking…") : tr("Unlock"));
    if (isOpen() && !isHeld && !focusWidget())
        (asks ? static_cast<QWidget *>(m_pin->lineEdit()) : m_unlock)
            ->setFocus(Qt::OtherFocusReason);
}

void LockPage::reject()
{
    // Esc is no key to it.
}

void LockPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && m_unlock->isEnabled())
        tryUnlock();
    event->accept();
}

void LockPage::resizeEvent(QResizeEvent *event)
{
    OverlayDialog::resizeEvent(event);
    setTopOffset(height() * 3 / 10);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Window));
}

} // namespace counterfoil
