// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secrets_dialog.h"

#include "models/setting_words.h"
#include "ui/accounts/secret_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

SecretsDialog::SecretsDialog(QWidget *inWindow, AccountKeeper &keeper,
                             const AccountSettings &settings, KeepSecrets where)
    : OverlayDialog(inWindow)
    , m_keeper(keeper)
    , m_id(settings.id)
    , m_where(where)
    , m_banner(new Banner(panel()))
    , m_clientSecret(new SecretField(tr("Client secret"), panel()))
    , m_apiKey(new SecretField(tr("API key"), panel()))
{
    const bool isForRun = where == KeepSecrets::ForThisRun;
    setObjectName(u"secretsDialog"_s);
    setAccessibleName(tr("Secrets of %1").arg(settings.name));
    setPanelWidth(480);
    m_clientSecret->lineEdit()->setObjectName(u"clientSecret"_s);
    m_apiKey->lineEdit()->setObjectName(u"apiKey"_s);
    m_clientSecret->onEdited([this](Secret secret) {
        m_secrets.clientSecret = std::move(secret);
        refresh();
    });
    m_apiKey->onEdited([this](Secret key) {
        m_secrets.apiKey = std::move(key);
        refresh();
    });
    QLabel *sentence =
        plainLabel(isForRun ? tr("They stay in memory and are gone when Counterfoil ends.")
                            : tr("They go to the keychain of this computer, and nowhere else."),
                   "secondary", panel());
    sentence->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    m_keep = new ActionButton(isForRun ? tr("Use for this run") : tr("Keep in the keychain"),
                              ButtonRole::Primary, panel());
    m_keep->setObjectName(u"keepSecrets"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(plainLabel(accessibleName(), "dialog-title", panel()));
    column->addWidget(sentence);
    column->addWidget(m_banner);
    column->addWidget(m_clientSecret);
    column->addWidget(m_apiKey);
    column->addSpacing(4);
    column->addLayout(buttons);
    setInitialFocus(m_clientSecret->lineEdit());
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &SecretsDialog::keep);
    for (SecretField *field : {m_clientSecret, m_apiKey})
        connect(field->lineEdit(), &QLineEdit::returnPressed, m_keep, &QAbstractButton::click);
}

void SecretsDialog::refresh()
{
    if (!m_wasTried)
        return;
    const auto say = [](SecretField *field, SettingField of, const SettingCheck &check) {
        field->setError(check ? settingSentence({of, *check}) : QString());
    };
    say(m_clientSecret, SettingField::ClientSecret, checkClientSecret(m_secrets.clientSecret));
    say(m_apiKey, SettingField::ApiKey, checkApiKey(m_secrets.apiKey));
}

void SecretsDialog::keep()
{
    m_wasTried = true;
    refresh();
    if (checkClientSecret(m_secrets.clientSecret)) {
        m_clientSecret->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (checkApiKey(m_secrets.apiKey)) {
        m_apiKey->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_keep->setEnabled(false);
    m_keeper.saveSecrets(m_id, m_secrets, m_where).then(this, [this](const auto &kept) {
        m_keep->setEnabled(true);
        if (kept)
            accept();
        else
            m_banner->showMessage(Banner::Kind::Failure, secretSentence(kept.error()));
    });
}

} // namespace counterfoil
