// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/catalogue_schema.h"
#include "core/domain/ids.h"
#include "core/domain/said_decimals.h"
#include "core/store/database.h"

#include <QHash>

#include <memory>

namespace counterfoil {

/// One connection to an SQLite file that several processes may share, and its accounts. Every call,
/// here and in the classes that work on it, is slow and may block: belongs to one of the
/// catalogue's threads (sqlite_catalogue.h).
class CatalogueFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file, or brings it to this version of the schema, where it may write. A damaged
    /// one is set aside and rebuilt from what can be read.
    static DatabaseResult<std::unique_ptr<CatalogueFile>> open(const QString &path, Access access,
                                                               const QDateTime &now);
    ~CatalogueFile();

    [[nodiscard]] const std::optional<CatalogueRescue> &rescue() const { return m_rescue; }
    /// Written by a newer version of the program: only read.
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    /// There was no file when it was opened.
    [[nodiscard]] bool isMade() const { return m_isMade; }

    [[nodiscard]] Database &database() const { return *m_database; }
    /// What was said of currencies; before, nothing was.
    void setDecimals(std::shared_ptr<const DecimalsOfAccounts> decimals)
    {
        m_decimals = std::move(decimals);
    }
    [[nodiscard]] const DecimalsOfAccounts &decimals() const { return *m_decimals; }
    /// An error where it is only read.
    [[nodiscard]] DatabaseResult<void> writable() const;
    /// None for an account of which nothing was kept yet.
    [[nodiscard]] DatabaseResult<std::optional<qint64>> accountNumber(const QString &account);
    [[nodiscard]] DatabaseResult<QHash<QString, qint64>> accountNumbers();
    /// Of those accounts of which something was kept.
    [[nodiscard]] DatabaseResult<QList<qint64>> accountNumbers(const QStringList &accounts);
    /// Of a payment that is known.
    [[nodiscard]] DatabaseResult<std::optional<qint64>> paymentRow(const QString &account,
                                                                   const PaymentId &payment);
    /// Makes it where there is none; in a transaction.
    DatabaseResult<qint64> needAccount(const QString &account);
    /// Runs a statement whose first value is the account's number, in a transaction.
    DatabaseResult<void> changeOf(const QString &account, const QString &sql,
                                  const QVariantList &values);

private:
    explicit CatalogueFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const DecimalsOfAccounts> m_decimals =
        std::make_shared<const DecimalsOfAccounts>();
    std::optional<CatalogueRescue> m_rescue;
    bool m_isNewer = false;
    bool m_isMade = false;
};

} // namespace counterfoil
