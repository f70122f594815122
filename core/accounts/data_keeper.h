// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "core/accounts/accounts_to_clear.h"
#include "core/services/catalogue_maintenance.h"

namespace counterfoil {

/// How the payments of each account are kept on this computer: the settings, the key of the hashes
/// in the keychain, and the upkeep that follows from them. Without its key nothing personal is
/// kept, never everything. Owns the calls it returns.
class DataKeeper : public QObject
{
    Q_OBJECT

public:
    /// All outlive the keeper.
    DataKeeper(AccountKeeper &accounts, AccountsToClear &toClear, Catalogue &catalogue,
               Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] CatalogueMaintenance &maintenance() { return m_maintenance; }

    /// With what an account is opened; does not fail.
    KeeperCall<PersonalDataPolicy> &policy(const QString &id);
    /// Why the key of an account that wants hashes is not here, so that nothing personal of it is
    /// kept.
    [[nodiscard]] std::optional<SecretError> trouble(const QString &id) const;
    /// Asks for the key again.
    void retry(const QString &id);
    /// Keeps the choice and follows it. Fails "of the keychain" where the key could not be made:
    /// the choice is kept then, too.
    KeeperCall<void> &save(const QString &id, const KeptData &kept);
    /// What is known of a removed account leaves the catalogue. Nobody writes for it any more.
    void clear(const QString &id);

signals:
    void policyChanged(const QString &id, const counterfoil::PersonalDataPolicy &policy);
    void troubleChanged(const QString &id);
    /// The account is in the list no more; clear() may be called once its services are gone.
    void accountRemoved(const QString &id);

private:
    void followAccounts();
    void resume();
    /// The value is the policy, also where the key is not there.
    void settle(const QString &id, const tl::expected<Secret, SecretError> &key,
                KeeperCall<PersonalDataPolicy> *call);
    void setTrouble(const QString &id, const std::optional<SecretError> &trouble);
    void keep(const QString &id, const KeptData &kept);
    /// Reads what was received from the account's provider.
    [[nodiscard]] SnapshotReader reader(const QString &id) const;
    void reduce(const QString &id, const PersonalDataPolicy &policy);
    [[nodiscard]] const KeptData *kept(const QString &id) const;

    AccountKeeper &m_accounts;
    AccountsToClear &m_toClear;
    Catalogue &m_catalogue;
    CatalogueMaintenance m_maintenance;
    QSet<QString> m_known; ///< accounts of the list
    QHash<QString, SecretError> m_trouble;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::PersonalDataPolicy)
