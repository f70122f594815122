// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"
#include "core/store/database.h"

#include <QVariant>

namespace counterfoil::catalogue {

/// What is written of an operation.
struct PreparedOperation
{
    qint64 created = 0;
    QVariantList columns;      ///< of the operation's row, from `kind` on
    QList<QVariantList> parts; ///< of each partner transaction's row, from `number` on
};

/// What is written of a payment, worked out without the database: on any thread.
struct PreparedPayment
{
    SeenPayment seen;
    QString tokens;
    QVariantList columns; ///< of the payment's row, from `version` on
    QList<PreparedOperation> operations;
    QByteArray snapshot; ///< compressed; empty without raw bytes
};

/// What the columns of a payment's row tell of its payer; empty where less than all is kept.
[[nodiscard]] QString customerColumn(const Payment &payment, PersonalData keep);
[[nodiscard]] QString emailColumn(const Payment &payment, PersonalData keep);

[[nodiscard]] PreparedPayment prepared(const SeenPayment &seen, qint64 account,
                                       const PersonalDataPolicy &policy);

/// Writes a row of an operation, or the next one that is free: `values` are those of all columns
/// that an operation has when it is new, as payment_writer.cpp names them.
DatabaseResult<qint64> insertOperation(Database &database, QVariantList values);

/// Writes payments of one account, their operations, search words and snapshots, inside the
/// caller's transaction; the last of it by finish().
class PaymentWriter
{
public:
    PaymentWriter(Database &database, qint64 account)
        : m_database(database)
        , m_account(account)
    {}

    /// Whether a row is new or changed.
    DatabaseResult<bool> write(const PreparedPayment &payment);
    /// Also its operations, search words and snapshots.
    DatabaseResult<void> remove(qint64 row);
    /// Search words go into the index together at the end: a statement on another table between
    /// two of them makes SQLite write out what the index has gathered.
    DatabaseResult<void> finish();

private:
    struct Known
    {
        qint64 row = 0;
        qint64 version = 0;
        QString tokens;
    };
    struct IndexChange
    {
        qint64 row = 0;
        QString removed;
        QString added;
    };

    DatabaseResult<std::optional<Known>> find(const PaymentId &id);
    DatabaseResult<void> touch(qint64 row, const QDateTime &at);
    DatabaseResult<qint64> insert(const PreparedPayment &payment);
    DatabaseResult<void> update(const Known &known, const PreparedPayment &payment);
    DatabaseResult<void> writeOperation(const PreparedOperation &operation, qint64 payment,
                                        bool isNew);
    DatabaseResult<std::optional<qint64>> moveOperation(const PreparedOperation &operation,
                                                        qint64 payment);
    DatabaseResult<void> writeParts(const PreparedOperation &operation, qint64 row);
    DatabaseResult<void> keepSnapshot(const PreparedPayment &payment, qint64 row);

    Database &m_database;
    qint64 m_account;
    qint64 m_added = 0; ///< payments, less those removed
    QList<IndexChange> m_index;
};

} // namespace counterfoil::catalogue
