// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/prepared_payment.h"
#include "core/store/database.h"

#include <optional>
#include <span>
#include <vector>

namespace counterfoil::catalogue {

/// Writes an operation into this row, or the next one that is free: `values` are those of all
/// columns that it has when it is new, as payment_writer.cpp names them.
DatabaseResult<qint64> insertOperation(Database &database, qint64 row, SqlValues &values);

/// Writes payments of one account, their operations, search words and snapshots, inside the
/// caller's transaction; the last of it by finish().
class PaymentWriter
{
public:
    PaymentWriter(Database &database, qint64 account)
        : m_database(database)
        , m_account(account)
    {}

    /// How many are new or changed. Sets what is to be set.
    DatabaseResult<qint64> write(std::span<PreparedPayment> payments);
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
        QByteArray tokens;
    };
    template <typename Prepared>
    struct InRow
    {
        Prepared *prepared = nullptr;
        qint64 row = 0;
        bool isNew = false;
    };
    using Written = InRow<PreparedPayment>;
    using Operation = InRow<PreparedOperation>;
    /// Words in m_words: those to remove, then those to add.
    struct IndexChange
    {
        qint64 row = 0;
        qsizetype begin = 0;
        qsizetype removed = 0; ///< bytes
        qsizetype added = 0;
    };

    DatabaseResult<qint64> writeSome(std::span<PreparedPayment> payments);
    DatabaseResult<std::vector<std::optional<Known>>>
    find(std::span<const PreparedPayment> payments);
    DatabaseResult<bool> writeOne(PreparedPayment &payment, const std::optional<Known> &known,
                                  std::vector<Written> &written);
    void changeIndex(qint64 row, QByteArrayView removed, QByteArrayView added);
    DatabaseResult<void> touch(qint64 row, qint64 seen);
    DatabaseResult<qint64> insert(PreparedPayment &payment);
    DatabaseResult<void> update(const Known &known, PreparedPayment &payment);
    DatabaseResult<void> writeOperations(const std::vector<Written> &payments);
    DatabaseResult<Operation> writeOperation(PreparedOperation &operation, const Written &payment);
    DatabaseResult<std::optional<qint64>> moveOperation(const PreparedOperation &operation);
    DatabaseResult<void> writeParts(const Operation &written);
    DatabaseResult<void> keepSnapshots(const std::vector<Written> &payments);

    Database &m_database;
    qint64 m_account;
    qint64 m_added = 0; ///< payments, less those removed
    QList<IndexChange> m_index;
    QByteArray m_words; ///< in one piece, which is read faster than many
};

} // namespace counterfoil::catalogue
