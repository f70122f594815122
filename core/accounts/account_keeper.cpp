// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_keeper.h"

namespace counterfoil {

namespace {

SecretName secretNameOf(const QString &id, SecretPurpose purpose)
{
    return {id, purpose};
}

KeeperFailure listFailure(const ProfileStoreError &error, const QString &id)
{
    return {KeeperFailure::Kind::List, id, 0, error};
}

KeeperFailure secretsFailure(const SecretError &error, const QString &id)
{
    return {KeeperFailure::Kind::Secrets, id, 0, {}, error};
}

template <typename T>
void pass(SecretCall<T> *whole, SecretCall<T> &step)
{
    step.then(whole, [whole](const auto &outcome) { whole->settle(outcome); });
    QObject::connect(whole, &CallBase::cancelRequested, &step, &CallBase::cancel);
}

} // namespace

AccountKeeper::AccountKeeper(ProfileStore &profiles, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keychain(keychain)
{}

SecretStore &AccountKeeper::storeOf(const QString &id)
{
    return m_inRun.contains(id) ? static_cast<SecretStore &>(m_run) : m_keychain;
}

KeeperCall<QString> &AccountKeeper::save(const AccountSettings &settings,
                                         const AccountSecrets &typed, KeepSecrets where)
{
    auto *call = new KeeperCall<QString>(this);
    const tl::expected<QString, ProfileStoreError> saved =
        settings.id.isEmpty()
            ? m_profiles.add(settings)
            : m_profiles.update(settings).map([&settings] { return settings.id; });
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
    auto *call = new SecretCall<void>(this);
    if (where == KeepSecrets::ForThisRun)
        m_inRun.insert(id);
    else if (!typed.clientSecret.isEmpty() && !typed.apiKey.isEmpty())
        m_inRun.remove(id); // the keychain has both again
    SecretStore &store = storeOf(id);
    if (!typed.clientSecret.isEmpty() && !typed.apiKey.isEmpty())
        pass(call, writeSecrets(store, id, typed));
    else if (!typed.clientSecret.isEmpty())
        pass(call, store.write(secretNameOf(id, SecretPurpose::ClientSecret), typed.clientSecret));
    else if (!typed.apiKey.isEmpty())
        pass(call, store.write(secretNameOf(id, SecretPurpose::ApiKey), typed.apiKey));
    else
        call->settle({});
    return *call;
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
        if (const auto removed = m_profiles.remove(id); !removed)
            call->settle(tl::unexpected(listFailure(removed.error(), id)));
        else
            call->settle({});
    });
    return *call;
}

SecretCall<AccountSecrets> &AccountKeeper::secrets(const QString &id)
{
    return readSecrets(storeOf(id), id);
}

SecretCall<AccountSecrets> &AccountKeeper::completed(const QString &id, const AccountSecrets &typed)
{
    auto *call = new SecretCall<AccountSecrets>(this);
    if (id.isEmpty() || (!typed.clientSecret.isEmpty() && !typed.apiKey.isEmpty())) {
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
        if (!typed.clientSecret.isEmpty())
            all.clientSecret = typed.clientSecret;
        if (!typed.apiKey.isEmpty())
            all.apiKey = typed.apiKey;
        call->settle(all);
    });
    return *call;
}

} // namespace counterfoil
