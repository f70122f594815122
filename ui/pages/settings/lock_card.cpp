// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/lock_card.h"

#include "models/accounts/setting_words.h"
#include "models/app_settings.h"
#include "ui/frame/window_services.h"
#include "ui/lock/pin_dialog.h"
#include "ui/lock/screen_lock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/typed_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

LockCard::LockCard(WindowServices &windowServices, QWidget *parent)
    : CardFrame(parent)
    , m_windowServices(windowServices)
    , m_minutes(new LineField(tr("Lock after"), this))
    , m_state(plainLabel({}, "secondary", this))
    , m_set(new ActionButton(QString(), ButtonRole::Outlined, this))
    , m_remove(new ActionButton(tr("Remove PIN…"), ButtonRole::Outlined, this))
{
    setObjectName(u"lockCard"_s);
    QBoxLayout *head = setTitle(tr("Screen lock"));
    auto *now = new ActionButton(Icon::Lock, tr("Lock now"), ButtonRole::Link, this);
    now->setObjectName(u"lockNow"_s);
    head->addWidget(now);
    connect(now, &QPushButton::clicked, &windowServices.lock(), &ScreenLock::lock);

    m_minutes->lineEdit()->setObjectName(u"idleMinutes"_s);
    m_minutes->lineEdit()->setAccessibleName(tr("Minutes until the screen locks"));
    m_minutes->setUnit(tr("min"));
    m_minutes->setMaximumWidth(Theme::current().scaled(160));
    m_minutes->setText(QString::number(windowServices.settings().idleLock().count()));
    onTyped(m_minutes->lineEdit(), this, [this](const QString &text) { takeMinutes(text); });
    m_state->setObjectName(u"pinState"_s);
    m_state->setWordWrap(true);
    m_set->setObjectName(u"setPin"_s);
    m_remove->setObjectName(u"removePin"_s);
    connect(m_set, &QPushButton::clicked, this, [this] { openPinDialog(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { openPinDialog(true); });

    QLabel *about = plainLabel(tr("All windows are covered after this long without keyboard or "
                                  "mouse, or with Ctrl+L. An account can set a shorter time."),
                               "secondary", this);
    about->setWordWrap(true);
    auto *idle = new QHBoxLayout;
    idle->setSpacing(20);
    idle->addWidget(m_minutes, 0, Qt::AlignTop);
    idle->addWidget(about, 1);
    auto *pin = new QHBoxLayout;
    pin->setSpacing(10);
    pin->addWidget(m_state, 1);
    pin->addWidget(m_remove);
    pin->addWidget(m_set);
    body()->addLayout(idle);
    body()->addWidget(separator(this));
    body()->addLayout(pin);
    connect(&windowServices.settings(), &AppSettings::changed, this, &LockCard::refresh);
    refresh();
}

void LockCard::takeMinutes(const QString &typed)
{
    bool isNumber = false;
    const std::chrono::minutes minutes(typed.trimmed().toInt(&isNumber));
    const SettingCheck check = isNumber ? checkIdleLock(minutes) : SettingProblem::OutOfRange;
    m_minutes->setError(check ? settingSentence({SettingField::IdleLock, *check}) : QString());
    if (!check)
        m_windowServices.settings().setIdleLock(minutes);
}

void LockCard::openPinDialog(bool removal)
{
    auto *dialog = new PinDialog(window(), m_windowServices.lock(),
                                 removal ? PinDialog::Purpose::Remove : PinDialog::Purpose::Set);
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void LockCard::refresh()
{
    const bool hasPin = m_windowServices.lock().asksPin();
    m_state->setText(hasPin
                         ? tr("A PIN unlocks the screen. Only its hash is kept, in the keychain.")
                         : tr("No PIN is set: anyone at this computer can unlock."));
    m_set->setText(hasPin ? tr("Change PIN…") : tr("Set a PIN…"));
    m_remove->setVisible(hasPin);
    // The PIN lives in the keychain, which such a run does not touch.
    m_set->setEnabled(m_windowServices.hasAccounts());
    m_set->setReason(m_windowServices.hasAccounts()
                         ? QString()
                         : tr("A PIN is kept in the keychain, which isn't used with a sandbox."));
}

} // namespace counterfoil
