// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/data_keeper.h"

#include "core/accounts/hash_key.h"

namespace counterfoil {

DataKeeper::DataKeeper(AccountKeeper &accounts, AccountsToClear &toClear, Catalogue &catalogue,
                       Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_toClear(toClear)
    , m_catalogue(catalogue)
    , m_maintenance(catalogue, clock)
{
    connect(&accounts.store(), &AccountStore::changed, this, &DataKeeper::followAccounts);
    connect(&m_maintenance, &CatalogueMaintenance::peopleReduced, this, [this](const QString &id) {
        const KeptData *done = kept(id);
        if (!done || !done->isReducing)
            return;
        KeptData ended = *done;
        ended.isReducing = false;
        keep(id, ended);
    });
    connect(&m_maintenance, &CatalogueMaintenance::accountRemoved, this, [this](const QString &id) {
        QStringList left = m_toClear.accountsToClear();
        left.removeAll(id);
        m_toClear.setAccountsToClear(left);
    });
    followAccounts();
    resume();
}

const KeptData *DataKeeper::kept(const QString &id) const
{
    const AccountSettings *settings = m_accounts.store().find(id);
    return settings ? &settings->kept : nullptr;
}

void DataKeeper::followAccounts()
{
    if (m_accounts.store().problem())
        return; // the list is not known
    QSet<QString> now;
    for (const AccountSettings &settings : m_accounts.store().list()) {
        now.insert(settings.id);
        m_maintenance.setRetention(settings.id, settings.kept.months);
    }
    const QSet<QString> gone = std::exchange(m_known, now) - now;
    for (const QString &id : gone) {
        m_maintenance.setRetention(id, 0);
        // A run that ends before the last row is gone leaves the rest to the next one.
        m_toClear.setAccountsToClear(m_toClear.accountsToClear() << id);
        setTrouble(id, {});
        emit accountRemoved(id);
    }
}

/// What an earlier run did not end. Hashes wait for the account to be opened: no keychain is asked
/// for what nobody looks at.
void DataKeeper::resume()
{
    const QStringList removed = m_toClear.accountsToClear();
    for (const QString &id : removed) {
        if (!m_known.contains(id))
            m_maintenance.removeAccount(id);
    }
    for (const AccountSettings &settings : m_accounts.store().list()) {
        m_maintenance.reindex(settings.id, reader(settings.id));
        if (settings.kept.isReducing && settings.kept.people == PersonalData::None)
            reduce(settings.id, {PersonalData::None, {}});
    }
}

void DataKeeper::clear(const QString &id)
{
    m_maintenance.removeAccount(id);
}

KeeperCall<PersonalDataPolicy> &DataKeeper::policy(const QString &id)
{
    auto *call = new KeeperCall<PersonalDataPolicy>(this);
    const KeptData *wanted = kept(id);
    if (!wanted || wanted->people != PersonalData::Hashed) {
        setTrouble(id, {});
        call->settle(PersonalDataPolicy{wanted ? wanted->people : PersonalData::Full, {}});
        return *call;
    }
    readHashKey(m_accounts.keychain(), id).then(call, [this, id, call](const auto &key) {
        settle(id, key, call);
    });
    return *call;
}

void DataKeeper::settle(const QString &id, const tl::expected<Secret, SecretError> &key,
                        KeeperCall<PersonalDataPolicy> *call)
{
    PersonalDataPolicy policy{PersonalData::None, {}};
    if (key)
        policy = {PersonalData::Hashed, key->reveal()};
    setTrouble(id, key ? std::nullopt : std::optional(key.error()));
    const KeptData *wanted = kept(id);
    if (wanted && wanted->isReducing)
        reduce(id, policy);
    call->settle(policy);
}

std::optional<SecretError> DataKeeper::trouble(const QString &id) const
{
    const auto found = m_trouble.constFind(id);
    return found == m_trouble.constEnd() ? std::nullopt : std::optional(*found);
}

void DataKeeper::setTrouble(const QString &id, const std::optional<SecretError> &now)
{
    if (trouble(id) == now)
        return;
    if (now)
        m_trouble.insert(id, *now);
    else
        m_trouble.remove(id);
    emit troubleChanged(id);
}

void DataKeeper::retry(const QString &id)
{
    policy(id).then(this, [this, id](const auto &policy) { emit policyChanged(id, *policy); });
}

KeeperCall<void> &DataKeeper::save(const QString &id, const KeptData &wanted)
{
    auto *call = new KeeperCall<void>(this);
    const AccountSettings *before = m_accounts.store().find(id);
    if (!before) {
        call->settle(tl::unexpected(KeeperFailure{
            KeeperFailure::Kind::List, id, 0, {AccountStoreFault::UnknownAccount, {}, {}}}));
        return *call;
    }
    AccountSettings settings = *before;
    settings.kept = wanted;
    if (const auto saved = m_accounts.store().update(settings); !saved) {
        call->settle(
            tl::unexpected(KeeperFailure{KeeperFailure::Kind::List, id, 0, saved.error()}));
        return *call;
    }
    const auto follow = [this, id, wanted](const PersonalDataPolicy &policy) {
        emit policyChanged(id, policy);
        if (wanted.isReducing || wanted.people == PersonalData::Full)
            reduce(id, policy);
    };
    if (wanted.people != PersonalData::Hashed) {
        setTrouble(id, {});
        follow({wanted.people, {}});
        call->settle({});
        return *call;
    }
    // Until the key is here, nothing personal is kept.
    emit policyChanged(id, {PersonalData::None, {}});
    needHashKey(m_accounts.keychain(), id).then(call, [this, id, call, follow](const auto &key) {
        setTrouble(id, key ? std::nullopt : std::optional(key.error()));
        follow(key ? PersonalDataPolicy{PersonalData::Hashed, key->reveal()}
                   : PersonalDataPolicy{PersonalData::None, {}});
        if (key)
            call->settle({});
        else
            call->settle(tl::unexpected(
                KeeperFailure{KeeperFailure::Kind::HashKey, id, 0, {}, key.error()}));
    });
    return *call;
}

/// Only what it keeps: the account itself may have been changed meanwhile.
void DataKeeper::keep(const QString &id, const KeptData &now)
{
    const AccountSettings *found = m_accounts.store().find(id);
    if (!found)
        return;
    AccountSettings settings = *found;
    settings.kept = now;
    (void)m_accounts.store().update(settings); // else the next start reduces once more
}

SnapshotReader DataKeeper::reader(const QString &id) const
{
    const AccountSettings *settings = m_accounts.store().find(id);
    const Provider *provider = settings ? providerNamed(settings->provider) : nullptr;
    return [provider](const QByteArray &raw) -> PaymentPtr {
        return provider ? provider->readPayment(raw).value_or(nullptr) : nullptr;
    };
}

void DataKeeper::reduce(const QString &id, const PersonalDataPolicy &policy)
{
    m_maintenance.reducePeople(id, policy, reader(id));
}

} // namespace counterfoil
