// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class ActionButton;
class Banner;
class SecretField;

/// Asks for both secrets of an account again, for the keychain or for this run only.
class SecretsDialog : public OverlayDialog
{
    Q_OBJECT

public:
    /// The keeper outlives the dialog.
    SecretsDialog(QWidget *inWindow, AccountKeeper &keeper, const AccountSettings &settings,
                  KeepSecrets where);

private:
    void keep();
    void refresh();

    AccountKeeper &m_keeper;
    QString m_id;
    KeepSecrets m_where;
    AccountSecrets m_secrets;
    Banner *m_banner = nullptr;
    SecretField *m_clientSecret = nullptr;
    SecretField *m_apiKey = nullptr;
    ActionButton *m_keep = nullptr;
    bool m_wasTried = false;
};

} // namespace counterfoil
