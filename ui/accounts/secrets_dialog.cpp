// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secrets_dialog.h"

#include "models/accounts/setting_words.h"
#include "ui/accounts/secret_field.h"
#include "ui/accounts/setting_name.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SecretsDialog::SecretsDialog(QWidget *inWindow, AccountKeeper &keeper,
                             const AccountSettings &settings, KeepSecrets where)
    : OverlayDialog(inWindow)
    , m_keeper(keeper)
    , m_id(settings.id)
    , m_where(where)
    , m_banner(new Banner(panel()))
    , m_provider(providerNamed(settings.provider))
{
    const bool isForRun = where == KeepSecrets::ForThisRun;
    setObjectName(u"secretsDialog"_s);
    setAccessibleName(tr("Secrets of %1").arg(settings.name));
    setPanelWidth(480);
    QLabel *sentence =
        plainLabel(isForRun ? tr("They stay in memory until you quit Counterfoil.")
                            : tr("They are stored in this computer's keychain and nowhere else."),
                   "secondary", panel());
    sentence->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    m_keep = new ActionButton(isForRun ? tr("Use until I quit") : tr("Save to the keychain"),
                              ButtonRole::Primary, panel());
    m_keep->setObjectName(u"keepSecrets"_s);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(sentence);
    column->addWidget(m_banner);
    addFields(column);
    column->addSpacing(4);
    column->addLayout(dialogButtons({cancel, m_keep}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &SecretsDialog::keep);
}

void SecretsDialog::addFields(QBoxLayout *column)
{
    if (!m_provider)
        return;
    for (const OwnSetting &own : m_provider->settings) {
        if (!own.isSecret)
            continue;
        auto *field = new SecretField(settingLabel(own.field), panel());
        field->lineEdit()->setObjectName(settingName({}, own));
        field->onEdited([this, setting = own.field](Secret secret) {
            m_secrets[setting] = std::move(secret);
            refresh();
        });
        connect(field->lineEdit(), &QLineEdit::returnPressed, m_keep, &QAbstractButton::click);
        if (m_fields.empty())
            setInitialFocus(field->lineEdit());
        m_fields[own.field] = field;
        column->addWidget(field);
    }
}

std::vector<SettingError> SecretsDialog::errors() const
{
    return m_provider ? checkSecrets(*m_provider, m_secrets) : std::vector<SettingError>();
}

void SecretsDialog::refresh()
{
    if (!m_wasTried)
        return;
    for (const auto &[setting, field] : m_fields)
        field->setError({});
    for (const SettingError &error : errors())
        m_fields.at(error.field)->setError(settingSentence(error));
}

void SecretsDialog::keep()
{
    m_wasTried = true;
    refresh();
    if (const auto wrong = errors(); !wrong.empty()) {
        m_fields.at(wrong.front().field)->setFocus(Qt::OtherFocusReason);
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
