// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"
#include "core/services/data_folder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace counterfoil {

enum class AccountStoreFault {
    None,
    SetAside,     ///< the file was damaged: it was renamed, and an empty list begins
    Unreadable,   ///< it cannot be read or moved: nothing is changed until that is mended
    NewerVersion, ///< a later version of the program wrote it: nothing is changed
    Busy,         ///< another process is writing it at this moment
    NotWritten,   ///< the disk said no; what was there is still there
    UnknownAccount,
};

struct AccountStoreError
{
    AccountStoreFault fault = AccountStoreFault::NotWritten;
    QString path;   ///< of the file; for SetAside, where the damaged one is now
    QString detail; ///< the system's words
};

/// The accounts of this desk: `profiles.json` in the data directory, for its owner only. Knows no
/// secret. What the file holds beyond our knowledge is kept as it is. Several processes may share
/// it: each change begins with what is on disk.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    /// Reads the file, if there is one.
    explicit AccountStore(const DataFolder &folder, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// In the order they were added.
    [[nodiscard]] const std::vector<AccountSettings> &list() const { return m_accounts; }
    [[nodiscard]] const AccountSettings *find(const QString &id) const;
    /// What was wrong with the file when it was read, if anything was.
    [[nodiscard]] const std::optional<AccountStoreError> &problem() const { return m_problem; }
    /// Entries of the file that are no accounts; they are kept.
    [[nodiscard]] qsizetype unreadEntries() const { return m_strays.size(); }

    /// Gives the account an id and keeps it; the id is the value. The caller has checked the
    /// settings (settings_check.h).
    tl::expected<QString, AccountStoreError> add(AccountSettings settings);
    tl::expected<void, AccountStoreError> update(const AccountSettings &settings);
    /// Its secrets are the caller's to remove.
    tl::expected<void, AccountStoreError> remove(const QString &id);

signals:
    void changed();

private:
    using Change = std::function<bool(std::vector<AccountSettings> &)>;

    void read();
    void setAside(const QString &why);
    tl::expected<void, AccountStoreError> change(const Change &change);
    [[nodiscard]] tl::expected<void, AccountStoreError> write() const;
    [[nodiscard]] AccountStoreError error(AccountStoreFault fault,
                                          const QString &detail = {}) const;

    QString m_path;
    std::vector<AccountSettings> m_accounts;
    QHash<QString, QJsonObject> m_raw; ///< as read, by id
    QJsonArray m_strays;
    QJsonObject m_rest; ///< of the file itself
    std::optional<AccountStoreError> m_problem;
};

} // namespace counterfoil
