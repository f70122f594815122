// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "ui/frame/place.h"

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil {

class AppSettings;
class DataKeeper;
class NoticeReceivers;
class RequestLog;
class SavedViews;
class ScreenLock;

/// What all windows of the program share beside those of an account: the accounts, the settings,
/// the lock. It owns nothing of it, outlives the windows, and passes on what they ask of the
/// program.
class WindowServices : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AccountKeeper &keeper;
        DataKeeper &data;
        SavedViews &views;
        AppSettings &settings;
        ScreenLock &lock;
        std::shared_ptr<RequestLog> log;
        QString dataFolder;
        bool hasAccounts = true; ///< false for a program on one sandbox, which keeps none
        NoticeReceivers *receivers = nullptr; ///< null where nothing is received
    };

    explicit WindowServices(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] AccountKeeper &keeper() const { return m_parts.keeper; }
    [[nodiscard]] AccountStore &accounts() const { return m_parts.keeper.store(); }
    [[nodiscard]] DataKeeper &data() const { return m_parts.data; }
    [[nodiscard]] SavedViews &views() const { return m_parts.views; }
    [[nodiscard]] AppSettings &settings() const { return m_parts.settings; }
    [[nodiscard]] NoticeReceivers *receivers() const { return m_parts.receivers; }
    [[nodiscard]] ScreenLock &lock() const { return m_parts.lock; }
    [[nodiscard]] const RequestLog &log() const { return *m_parts.log; }
    [[nodiscard]] const QString &dataFolder() const { return m_parts.dataFolder; }
    /// Of the demo or the sandbox, while it runs. They are in no list that is kept.
    [[nodiscard]] const std::vector<Account> &demoAccounts() const { return m_demoAccounts; }
    void setDemoAccounts(std::vector<Account> accounts) { m_demoAccounts = std::move(accounts); }
    /// Whose lists can be shown together with that account's: what is told of test payments is not
    /// mixed with live ones. Without the account itself; those of the demo keep to themselves.
    [[nodiscard]] QList<Account> accountsBeside(const Account &account) const;
    [[nodiscard]] bool hasAccounts() const { return m_parts.hasAccounts; }

    /// Opens a window on the account, or brings its window to the front.
    void requestAccount(const QString &account) { emit accountRequested(account, std::nullopt); }
    /// The same, and shows the place in it.
    void requestPlace(const QString &account, const Place &place)
    {
        emit accountRequested(account, place);
    }
    void requestDemo() { emit demoRequested(); }

    /// Why the windows cannot be made again now: a sentence. Empty where nothing would be lost.
    [[nodiscard]] QString use() const { return m_use ? m_use() : QString(); }
    void setUse(std::function<QString()> use) { m_use = std::move(use); }
    /// Makes every window again in the language of that code, or in the system's ("system"), and
    /// keeps the choice. Not while use() is told.
    void requestLanguage(const QString &language) { emit languageRequested(language); }

signals:
    void accountRequested(const QString &account, const std::optional<counterfoil::Place> &place);
    void demoRequested();
    void languageRequested(const QString &language);

private:
    void followPersonalData();

    Parts m_parts;
    std::vector<Account> m_demoAccounts;
    std::function<QString()> m_use;
};

} // namespace counterfoil
