// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account_session.h"
#include "app/command_line.h"
#include "app/demo_receiver.h"
#include "app/sandbox_accounts.h"
#include "app/window_keeper.h"
#include "core/accounts/data_keeper.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/net/message_log.h"
#include "core/notices/notice_receivers.h"
#include "models/app_settings.h"
#include "models/operation/priority_presets.h"
#include "models/search/saved_views.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/shell/start_window.h"

#include <map>

namespace counterfoil {

class Theme;

/// The whole program behind main(): what is shared by all accounts, those that are open with their
/// windows, and the window before there is one.
class Program : public QObject
{
    Q_OBJECT

public:
    /// The files of the program are kept in the folder; the keychain is theirs. A run on a sandbox
    /// and one for pictures use neither settings nor keychain.
    Program(const CommandLine &line, const QString &dataFolder,
            std::unique_ptr<SecretStore> keychain, Theme &theme, QObject *parent = nullptr);
    ~Program() override;

    /// The error is a sentence for the terminal.
    [[nodiscard]] tl::expected<void, QString> start();

    [[nodiscard]] WindowServices &windowServices() { return m_windowServices; }
    [[nodiscard]] StartWindow *startWindow() const { return m_startWindow; }
    /// What another start asks for: a link, or to come to the front. Answers whether it is taken; a
    /// demo takes only what it knows.
    void openFromOutside(const QString &link, const std::function<void(bool)> &answer);
    /// Null while the account is not open.
    [[nodiscard]] AccountSession *session(const QString &id) const;

public slots:
    /// Its window comes to the front, at the place if one is told.
    void openAccount(const QString &id, const std::optional<counterfoil::Place> &place = {});
    void openDemo();

signals:
    /// What was asked for at the command line failed.
    void failed(const QString &sentence);
    /// A picture is about to be written of what that shows.
    void pictured(const QString &name, QWidget *window);
    /// The pictures are written.
    void ended();

private:
    /// Of one account; the services outlive what uses them.
    struct OpenSession
    {
        std::unique_ptr<AccountServices> services; ///< null where they are m_demo's
        std::unique_ptr<AccountSession> session;
    };

    [[nodiscard]] tl::expected<QString, QString> accountToOpen() const;
    void askForPin(const QString &id);
    void begin(const QString &id);
    void beginOn(const QString &id);
    void enter(const AccountSettings &settings, const AccountSecrets &secrets,
               const PersonalDataPolicy &policy);
    AccountSession &furnish(AccountServices &services, std::unique_ptr<AccountServices> owned);
    void openInAccount(const Place &place, const std::function<void(bool)> &answer);
    void comeToFront();
    void enterDemo();
    void receiveForDemo();
    void openDemoWindow(const QString &account);
    void beginWalk();
    void followAccounts();
    void closeRemoved();
    [[nodiscard]] ServiceStores stores(const PersonalDataPolicy &policy);
    void openNextLeft();
    [[nodiscard]] StartWindow &needStartWindow();
    [[nodiscard]] bool hasWindows() const;
    void closeStartWindow();
    void followTheme();
    void followLanguage();
    void useLanguage(const QString &language);
    void renewStartWindow();
    [[nodiscard]] QString windowUse() const;
    [[nodiscard]] int openOperations(const QString &id) const;

    CommandLine m_line;
    Theme &m_theme;
    QTemporaryDir m_scratch;
    QString m_dataFolder;
    QString m_ownFolder; ///< of settings, accounts and presets: the data folder, or the scratch
    std::shared_ptr<RequestLog> m_log;
    MessageLog m_messages;
    AccountStore m_accounts;
    std::unique_ptr<SecretStore> m_keychain;
    AppSettings m_settings;
    PinLock m_pin;
    AccountKeeper m_keeper;
    ScreenLock m_lock;
    SystemClock m_clock;
    SqliteCatalogue m_catalogue; ///< of all real accounts
    DataKeeper m_data;
    SavedViews m_views;
    WindowKeeper m_windowKeeper;
    NoticeReceivers m_receivers;
    WindowServices m_windowServices;
    FilePriorityPresetStore m_presets;
    std::unique_ptr<Journal> m_journal; ///< of all real accounts; made with the first
    std::unique_ptr<SandboxAccounts> m_demo;
    std::unique_ptr<DemoReceiver> m_demoReceiver; ///< null at a sandbox that others may use, too
    std::map<QString, OpenSession> m_sessions;
    QPointer<StartWindow> m_startWindow;
    bool m_asksForPin = false;
    QString m_opening; ///< the account whose secrets are being read
    std::optional<Place> m_openingAt;
    QStringList m_left;  ///< accounts whose windows are to come back, after that used last
    QString m_reopening; ///< the one of them that is being opened
    std::unique_ptr<QObject> m_walk; ///< that writes the pictures
};

} // namespace counterfoil
