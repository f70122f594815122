// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <memory>

namespace counterfoil {

/// One connection to an SQLite file, with the errors of QtSql made ours. Belongs to the thread that
/// opened it. Statements must end before it goes.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static StoreResult<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A statement to bind and run() once.
    [[nodiscard]] StoreResult<QSqlQuery> prepare(const QString &sql);
    /// The same, prepared once and kept: for statements that run many times. Valid until the next
    /// kept() of the same text; bind by position.
    [[nodiscard]] StoreResult<QSqlQuery *> kept(const QString &sql);
    [[nodiscard]] StoreResult<void> run(QSqlQuery &statement) const;
    /// A kept statement that gives no rows, with its values by position.
    [[nodiscard]] StoreResult<void> change(const QString &sql, const QVariantList &values);
    /// A statement without values.
    [[nodiscard]] StoreResult<QSqlQuery> execute(const QString &sql);
    /// The single integer that a statement gives.
    [[nodiscard]] StoreResult<qint64> number(const QString &sql);
    /// For a statement whose rows were read to the end: that may have stopped at an error.
    [[nodiscard]] StoreResult<void> ended(const QSqlQuery &statement) const;

    /// Runs the work between BEGIN IMMEDIATE and COMMIT; rolls back on any error it gives.
    template <typename Work>
    auto transaction(Work &&work) -> decltype(work())
    {
        if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (!result) {
            (void)execute(QStringLiteral("ROLLBACK"));
            return result;
        }
        if (auto committed = execute(QStringLiteral("COMMIT")); !committed) {
            (void)execute(QStringLiteral("ROLLBACK"));
            return tl::unexpected(committed.error());
        }
        return result;
    }

private:
    Database(QString path, QString connection)
        : m_path(std::move(path))
        , m_connection(std::move(connection))
    {}
    [[nodiscard]] StoreError error(const QSqlError &error) const;
    [[nodiscard]] QSqlDatabase connection() const;

    QString m_path;
    QString m_connection;
    std::map<QString, QSqlQuery> m_kept;
};

} // namespace counterfoil
