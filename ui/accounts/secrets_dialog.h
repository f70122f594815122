// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "core/accounts/settings_check.h"
#include "ui/widgets/overlay_dialog.h"

class QBoxLayout;

namespace counterfoil {

class ActionButton;
class Banner;
class SecretField;

/// Asks for the secrets of an account again, for the keychain or for this run only.
class SecretsDialog : public OverlayDialog
{
    Q_OBJECT

public:
    /// The keeper outlives the dialog.
    SecretsDialog(QWidget *inWindow, AccountKeeper &keeper, const AccountSettings &settings,
                  KeepSecrets where);

private:
    void addFields(QBoxLayout *column);
    [[nodiscard]] std::vector<SettingError> errors() const;
    void keep();
    void refresh();

    AccountKeeper &m_keeper;
    QString m_id;
    KeepSecrets m_where;
    AccountSecrets m_secrets;
    Banner *m_banner = nullptr;
    const Provider *m_provider; ///< null when this version does not speak to it
    std::map<SettingField, SecretField *> m_fields;
    ActionButton *m_keep = nullptr;
    bool m_wasTried = false;
};

} // namespace counterfoil
