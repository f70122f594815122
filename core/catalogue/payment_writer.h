// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_file.h"

namespace counterfoil::catalogue {

/// Writes payments of one profile, their operations, search words and snapshots, inside the
/// caller's transaction.
class PaymentWriter
{
public:
    PaymentWriter(Database &database, qint64 profile, const PersonalDataPolicy &policy)
        : m_database(database)
        , m_profile(profile)
        , m_policy(policy)
    {}

    /// Whether a row is new or changed.
    StoreResult<bool> write(const SeenPayment &seen);
    /// Also its operations, search words and snapshots.
    StoreResult<void> remove(qint64 row);
    /// How many payments were added, less those removed.
    [[nodiscard]] qint64 added() const { return m_added; }

private:
    struct Known
    {
        qint64 row = 0;
        qint64 version = 0;
        QString tokens;
    };

    StoreResult<std::optional<Known>> find(const PaymentId &id);
    StoreResult<void> touch(qint64 row, const QDateTime &at);
    StoreResult<qint64> insert(const SeenPayment &seen, const QString &tokens);
    StoreResult<void> update(const Known &known, const SeenPayment &seen, const QString &tokens);
    StoreResult<void> writeOperations(const Payment &payment, qint64 row);
    StoreResult<void> writeOperation(const Operation &operation, qint64 payment, qint64 created);
    StoreResult<void> writeParts(const Operation &operation, qint64 row);
    StoreResult<void> keepSnapshot(const SeenPayment &seen, qint64 row);
    StoreResult<int> run(const QString &sql, const QVariantList &values);

    Database &m_database;
    qint64 m_profile;
    PersonalDataPolicy m_policy;
    qint64 m_added = 0;
};

} // namespace counterfoil::catalogue
