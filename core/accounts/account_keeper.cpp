// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_keeper.h"

namespace counterfoil {

namespace {

KeeperFailure listFailure(const AccountStoreError &error, const QString &id)
{
    return {KeeperFailure::Kind::List, id, 0, error};
}

KeeperFailure secretsFailure(const SecretError &error, const QString &id)
{
    return {KeeperFailure::Kind::Secrets, id, 0, {}, error};
}

} // namespace

AccountKeeper::AccountKeeper(AccountStore &accounts, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_keychain(keychain)
{}

SecretStore &AccountKeeper::storeOf(const QString &id)
{
    return m_inRun.contains(id) ? static_cast<SecretStore &>(m_run) : m_keychain;
}

/// Those that its provider asks for.
QList<SettingField> AccountKeeper::secretsOf(const QString &id) const
{
    const AccountSettings *settings = m_accounts.find(id);
    const Provider *provider = settings ? providerNamed(settings->provider) : nullptr;
    return provider ? provider->secrets() : QList<SettingField>();
}

/// They come with notifications, which not every account receives.
QList<SettingField> AccountKeeper::optionalSecretsOf(const QString &id) const
{
    const AccountSettings *settings = m_accounts.find(id);
    const Provider *provider = settings ? providerNamed(settings->provider) : nullptr;
    return provider && settings->receiver.isOn ? provider->optionalSecrets()
                                               : QList<SettingField>();
}

KeeperCall<QString> &AccountKeeper::save(const AccountSettings &settings,
                                         const AccountSecrets &typed, KeepSecrets where)
{
    auto *call = new KeeperCall<QString>(this);
    const tl::expected<QString, AccountStoreError> saved =
        settings.id.isEmpty()
            ? m_accounts.add(settings)
            : m_accounts.update(settings).map([&settings] { return settings.id; });
    if (!saved) {
        call->settle(tl::unexpected(listFailure(saved.error(), settings.id)));
        return *call;
    }
    const QString &id = *saved;
    auto &secrets = saveSecrets(id, typed, where);
    connect(call, &CallBase::cancelRequested, &secrets, &CallBase::cancel);
    secrets.then(call, [call, id](const auto &kept) {
        if (kept)
            call->settle(id);
        else
            call->settle(tl::unexpected(secretsFailure(kept.error(), id)));
    });
    return *call;
}

SecretCall<void> &AccountKeeper::saveSecrets(const QString &id, const AccountSecrets &typed,
                                             KeepSecrets where)
{
    if (where == KeepSecrets::ForThisRun)
        m_inRun.insert(id);
    else if (hasAll(typed, secretsOf(id)))
        m_inRun.remove(id); // the keychain has all again
    return writeSecrets(storeOf(id), id, typed);
}

KeeperCall<void> &AccountKeeper::remove(const QString &id)
{
    auto *call = new KeeperCall<void>(this);
    if (const int open = m_openOperations ? m_openOperations(id) : 0; open > 0) {
        call->settle(tl::unexpected(KeeperFailure{KeeperFailure::Kind::Busy, id, open}));
        return *call;
    }
    removeSecrets(m_run, id); // always good
    removeSecrets(m_keychain, id).then(call, [this, call, id](const auto &gone) {
        // Where there is no keychain, nothing is in it.
        if (!gone && gone.error().fault != SecretFault::NoKeychain) {
            call->settle(tl::unexpected(secretsFailure(gone.error(), id)));
            return;
        }
        m_inRun.remove(id);
        if (const auto removed = m_accounts.remove(id); !removed)
            call->settle(tl::unexpected(listFailure(removed.error(), id)));
        else
            call->settle({});
    });
    return *call;
}

SecretCall<AccountSecrets> &AccountKeeper::secrets(const QString &id)
{
    return readSecrets(storeOf(id), id, secretsOf(id), optionalSecretsOf(id));
}

SecretCall<AccountSecrets> &AccountKeeper::completed(const QString &id, const AccountSecrets &typed)
{
    auto *call = new SecretCall<AccountSecrets>(this);
    if (id.isEmpty() || hasAll(typed, secretsOf(id))) {
        call->settle(typed);
        return *call;
    }
    auto &read = secrets(id);
    connect(call, &CallBase::cancelRequested, &read, &CallBase::cancel);
    read.then(call, [call, typed](const auto &kept) {
        if (!kept) {
            call->settle(tl::unexpected(kept.error()));
            return;
        }
        AccountSecrets all = *kept;
        for (const auto &[field, secret] : typed) {
            if (!secret.isEmpty())
                all[field] = secret;
        }
        call->settle(all);
    });
    return *call;
}

} // namespace counterfoil
