// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace counterfoil {

/// One connection to an SQLite file, with the errors of QtSql made ours. Belongs to the thread that
/// opened it. Statements must end before it goes.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static DatabaseResult<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs a statement with its values by position; whoever reads its rows asks how they ended.
    [[nodiscard]] DatabaseResult<QSqlQuery> execute(const QString &sql,
                                                    const QVariantList &values = {});
    /// Statements that give no rows, one after the other.
    [[nodiscard]] DatabaseResult<void> executeAll(const QStringList &statements);
    /// Runs a statement that is prepared once and kept, for texts that run many times; valid until
    /// the next run of the same text.
    [[nodiscard]] DatabaseResult<QSqlQuery *> runKept(const QString &sql,
                                                      const QVariantList &values);
    /// How many rows a kept statement changed.
    [[nodiscard]] DatabaseResult<int> changed(const QString &sql, const QVariantList &values);
    /// A kept statement that gives no rows.
    [[nodiscard]] DatabaseResult<void> change(const QString &sql, const QVariantList &values);
    /// The single integer that a statement gives.
    [[nodiscard]] DatabaseResult<qint64> number(const QString &sql,
                                                const QVariantList &values = {});
    /// For a statement whose rows were read to the end: that may have stopped at an error.
    [[nodiscard]] DatabaseResult<void> ended(const QSqlQuery &statement) const;

    /// Gives `read` each row of a statement that was run, until it returns false where it returns
    /// that. An error says that it stopped before the last: what was read is not all.
    template <typename Read>
    [[nodiscard]] DatabaseResult<void> forEach(QSqlQuery &statement, Read &&read) const
    {
        while (statement.next()) {
            if constexpr (std::is_same_v<std::invoke_result_t<Read &, const QSqlQuery &>, bool>) {
                if (!read(std::as_const(statement)))
                    break;
            } else {
                read(std::as_const(statement));
            }
        }
        auto end = ended(statement);
        statement.finish();
        return end;
    }

    /// The same for a statement that runs once.
    template <typename Read>
    [[nodiscard]] DatabaseResult<void> forEach(const QString &sql, const QVariantList &values,
                                               Read &&read)
    {
        return execute(sql, values).and_then([&](QSqlQuery statement) {
            return forEach(statement, read);
        });
    }

    /// What `read` makes of the rows of a kept statement: of all, or an error.
    template <typename Read, typename Row = std::invoke_result_t<Read &, const QSqlQuery &>>
    [[nodiscard]] DatabaseResult<QList<Row>> rows(const QString &sql, const QVariantList &values,
                                                  Read &&read)
    {
        QList<Row> found;
        return runKept(sql, values)
            .and_then([&](QSqlQuery *statement) {
                return forEach(*statement, [&](const QSqlQuery &row) { found.append(read(row)); });
            })
            .map([&found] { return std::move(found); });
    }

    /// What `read` makes of the row of a kept statement that gives one at most.
    template <typename Read, typename Row = std::invoke_result_t<Read &, const QSqlQuery &>>
    [[nodiscard]] DatabaseResult<std::optional<Row>> one(const QString &sql,
                                                         const QVariantList &values, Read &&read)
    {
        std::optional<Row> found;
        return runKept(sql, values)
            .and_then([&](QSqlQuery *statement) {
                return forEach(*statement, [&](const QSqlQuery &row) { found = read(row); });
            })
            .map([&found] { return std::move(found); });
    }

    // The first value of a row, for the two above.
    [[nodiscard]] static qint64 integer(const QSqlQuery &row) { return row.value(0).toLongLong(); }
    [[nodiscard]] static QString text(const QSqlQuery &row) { return row.value(0).toString(); }

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
    [[nodiscard]] DatabaseResult<QSqlQuery> prepare(const QString &sql);
    [[nodiscard]] DatabaseResult<QSqlQuery *> kept(const QString &sql);
    [[nodiscard]] DatabaseResult<void> run(QSqlQuery &statement, const QVariantList &values) const;
    [[nodiscard]] DatabaseError error(const QSqlError &error) const;
    [[nodiscard]] QSqlDatabase connection() const;

    QString m_path;
    QString m_connection;
    std::map<QString, QSqlQuery> m_kept;
};

} // namespace counterfoil
