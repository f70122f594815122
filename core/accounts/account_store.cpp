// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"

#include "core/accounts/account_json.h"
#include "core/files/private_files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ourVersion = 1;
constexpr qint64 largestFile = 4 * 1024 * 1024;

auto findIn(std::vector<AccountSettings> &accounts, const QString &id)
{
    return std::find_if(accounts.begin(), accounts.end(),
                        [&id](const AccountSettings &account) { return account.id == id; });
}

} // namespace

AccountStore::AccountStore(const DataFolder &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder.path + u"/profiles.json"_s)
{
    read();
}

const AccountSettings *AccountStore::find(const QString &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&id](const auto &account) { return account.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

tl::expected<QString, AccountStoreError> AccountStore::add(AccountSettings settings)
{
    settings.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return change([&settings](std::vector<AccountSettings> &accounts) {
               accounts.push_back(settings);
               return true;
           })
        .map([&settings] { return settings.id; });
}

tl::expected<void, AccountStoreError> AccountStore::update(const AccountSettings &settings)
{
    return change([&settings](std::vector<AccountSettings> &accounts) {
        const auto found = findIn(accounts, settings.id);
        if (found == accounts.end())
            return false;
        *found = settings;
        return true;
    });
}

tl::expected<void, AccountStoreError> AccountStore::remove(const QString &id)
{
    return change([&id](std::vector<AccountSettings> &accounts) {
        const auto found = findIn(accounts, id);
        if (found == accounts.end())
            return false;
        accounts.erase(found);
        return true;
    });
}

void AccountStore::read()
{
    m_accounts.clear();
    m_raw.clear();
    m_strays = {};
    m_rest = {};
    m_problem.reset();

    QFile file(m_path);
    if (!file.exists())
        return;
    keepPrivate(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_problem = error(AccountStoreFault::Unreadable, file.errorString());
        return;
    }
    QJsonParseError parsed;
    m_rest = QJsonDocument::fromJson(file.readAll(), &parsed).object();
    file.close();
    const QJsonValue version = m_rest.value("version"_L1);
    const QJsonValue accounts = m_rest.value("profiles"_L1);
    if (version.toInteger() > ourVersion) {
        m_problem = error(AccountStoreFault::NewerVersion);
        return;
    }
    if (version.toInteger() != ourVersion || !accounts.isArray())
        return setAside(parsed.errorString());
    const QJsonArray entries = accounts.toArray();
    for (const QJsonValueConstRef entry : entries) {
        const QJsonObject json = entry.toObject();
        const auto settings = accountFromJson(json);
        if (!settings || m_raw.contains(settings->id)) {
            m_strays.append(entry);
            continue;
        }
        m_accounts.push_back(*settings);
        m_raw.insert(settings->id, json);
    }
}

void AccountStore::setAside(const QString &why)
{
    m_rest = {};
    // The name is free: rename() never replaces a file.
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString aside = m_path + u".damaged-"_s + stamp;
    if (!QFile::rename(m_path, aside)) {
        m_problem = error(AccountStoreFault::Unreadable, why);
        return;
    }
    m_problem = AccountStoreError{AccountStoreFault::SetAside, aside, why};
}

tl::expected<void, AccountStoreError> AccountStore::change(const Change &change)
{
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return tl::unexpected(error(AccountStoreFault::NotWritten));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(0))
        return tl::unexpected(error(lock.error() == QLockFile::LockFailedError
                                        ? AccountStoreFault::Busy
                                        : AccountStoreFault::NotWritten));
    keepPrivate(lock.fileName());
    read();
    if (m_problem) { // since the last time; the list is not what the person saw
        emit changed();
        return tl::unexpected(*m_problem);
    }
    const std::vector<AccountSettings> before = m_accounts;
    if (!change(m_accounts))
        return tl::unexpected(error(AccountStoreFault::UnknownAccount));
    if (auto written = write(); !written) {
        m_accounts = before;
        return written;
    }
    read(); // what the file holds is the truth
    emit changed();
    return {};
}

tl::expected<void, AccountStoreError> AccountStore::write() const
{
    QJsonArray entries;
    for (const AccountSettings &account : m_accounts)
        entries.append(accountToJson(account, m_raw.value(account.id)));
    for (const QJsonValueConstRef stray : m_strays)
        entries.append(stray);
    QJsonObject whole = m_rest;
    whole["version"_L1] = ourVersion;
    whole["profiles"_L1] = entries;

    QSaveFile file(m_path);
    // The mode is that of the new file before it has a byte.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return tl::unexpected(error(AccountStoreFault::NotWritten, file.errorString()));
    file.write(QJsonDocument(whole).toJson());
    if (!file.commit())
        return tl::unexpected(error(AccountStoreFault::NotWritten, file.errorString()));
    return {};
}

AccountStoreError AccountStore::error(AccountStoreFault fault, const QString &detail) const
{
    return {fault, m_path, detail};
}

} // namespace counterfoil
