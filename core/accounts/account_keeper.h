// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_secrets.h"
#include "core/accounts/account_store.h"
#include "core/secrets/run_store.h"

#include <QSet>

namespace counterfoil {

/// Where the secrets of an account go.
enum class KeepSecrets { InKeychain, ForThisRun };

/// Why an account was not saved or removed, or not wholly.
struct KeeperFailure
{
    enum class Kind {
        Busy,    ///< some of its operations are still open: it is not removed
        List,    ///< the list of accounts could not be changed
        Secrets, ///< the list is as wanted, the secrets are not
        HashKey, ///< the list is as wanted, and there is no key for its hashes
    };
    Kind kind = Kind::List;
    QString id;                  ///< of the account, where it is in the list
    int openOperations = 0;      ///< for Busy
    AccountStoreError list = {}; ///< for List
    SecretError keychain = {};   ///< for Secrets and HashKey

    [[nodiscard]] bool isOfKeychain() const
    {
        return kind == Kind::Secrets || kind == Kind::HashKey;
    }
};

template <typename T>
using KeeperCall = Call<T, KeeperFailure>;

/// Saves and removes accounts: settings in the AccountStore, secrets in the keychain, or in memory
/// "for this run only". Owns the calls it returns.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the keeper.
    AccountKeeper(AccountStore &accounts, SecretStore &keychain, QObject *parent = nullptr);

    /// Tells how many operations of an account are still open: it is not removed until none is.
    void setOpenOperations(std::function<int(const QString &id)> count)
    {
        m_openOperations = std::move(count);
    }

    [[nodiscard]] AccountStore &store() { return m_accounts; }
    [[nodiscard]] SecretStore &keychain() { return m_keychain; }

    /// Adds the account, or changes it when it has an id; the value is the id. Secrets that are
    /// empty stay as they are. The settings are saved when it returns; cancelling stops waiting for
    /// the keychain, which may still take what it was given.
    KeeperCall<QString> &save(const AccountSettings &settings, const AccountSecrets &typed,
                              KeepSecrets where);
    /// The secrets of the account alone.
    SecretCall<void> &saveSecrets(const QString &id, const AccountSecrets &typed,
                                  KeepSecrets where);
    /// The keychain's entries go first: an account that is gone could not have them removed.
    KeeperCall<void> &remove(const QString &id);
    SecretCall<AccountSecrets> &secrets(const QString &id);
    /// What was typed, and for what was not, what is kept.
    SecretCall<AccountSecrets> &completed(const QString &id, const AccountSecrets &typed);

private:
    [[nodiscard]] SecretStore &storeOf(const QString &id);
    [[nodiscard]] QList<SettingField> secretsOf(const QString &id) const;
    [[nodiscard]] QList<SettingField> optionalSecretsOf(const QString &id) const;

    AccountStore &m_accounts;
    SecretStore &m_keychain;
    std::function<int(const QString &)> m_openOperations;
    RunStore m_run;
    QSet<QString> m_inRun; ///< accounts whose secrets are in m_run
};

} // namespace counterfoil
