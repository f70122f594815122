// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"
#include "core/secrets/secret_store.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace counterfoil {

class AccountsCard;
class ActionButton;
class Banner;
class EmptyState;
class WindowServices;

/// The window before there is an account: the welcome, or an account that is being opened, or why
/// it cannot be.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    /// The services outlive the window.
    explicit StartWindow(WindowServices &windowServices, QWidget *parent = nullptr);

    void showWelcome();
    void showOpening(const AccountSettings &settings);
    /// Its secrets are not to be had.
    void showSecretsMissing(const AccountSettings &settings, const SecretError &error);
    /// What is wrong with its settings.
    void showUnusable(const AccountSettings &settings, const QString &sentence);
    void showStartingDemo();
    /// Of the embedded sandbox.
    void showDemoFailed(const QString &sentence);

    [[nodiscard]] bool isWelcome() const { return m_isWelcome; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeState();
    void begin(const std::optional<AccountSettings> &settings);
    void enterSecrets(int keepSecrets);
    void updateTitle();

    WindowServices &m_windowServices;
    std::optional<AccountSettings> m_account;
    QStackedWidget *m_stack = nullptr;
    Banner *m_problem = nullptr;
    AccountsCard *m_accounts = nullptr;
    EmptyState *m_state = nullptr;
    ActionButton *m_retry = nullptr;
    ActionButton *m_again = nullptr;
    ActionButton *m_forRun = nullptr;
    ActionButton *m_edit = nullptr;
    ActionButton *m_back = nullptr;
    bool m_isOpening = false;
    bool m_isWelcome = true;
};

} // namespace counterfoil
