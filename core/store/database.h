// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"
#include "core/store/sql_statement.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace counterfoil {

/// One connection to an SQLite file: a thin cover of its library, with its errors made ours.
/// Belongs to the thread that opened it. Statements must end before it goes.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static DatabaseResult<std::unique_ptr<Database>> open(const QString &path, Access access);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs a statement with its values by position; whoever reads its rows asks how they ended.
    [[nodiscard]] DatabaseResult<SqlStatement> execute(const QString &sql,
                                                       const SqlValues &values = {});
    /// Statements that give no rows, one after the other.
    [[nodiscard]] DatabaseResult<void> executeAll(const QStringList &statements);
    /// Runs a statement that is prepared once and kept, for texts that run many times; valid until
    /// the next run of the same text.
    [[nodiscard]] DatabaseResult<SqlStatement *> runKept(const QString &sql,
                                                         const SqlValues &values);
    /// How many rows a kept statement changed.
    [[nodiscard]] DatabaseResult<int> changed(const QString &sql, const SqlValues &values);
    /// A kept statement that gives no rows.
    [[nodiscard]] DatabaseResult<void> change(const QString &sql, const SqlValues &values);
    /// The single integer that a statement gives.
    [[nodiscard]] DatabaseResult<qint64> number(const QString &sql, const SqlValues &values = {});
    /// For a statement whose rows were read to the end: that may have stopped at an error.
    [[nodiscard]] DatabaseResult<void> ended(const SqlStatement &statement) const;

    /// Gives `read` each row of a statement that was run, until it returns false where it returns
    /// that. An error says that it stopped before the last: what was read is not all.
    template <typename Read>
    [[nodiscard]] DatabaseResult<void> forEach(SqlStatement &statement, Read &&read) const
    {
        while (statement.next()) {
            if constexpr (std::is_same_v<std::invoke_result_t<Read &, const SqlStatement &>,
                                         bool>) {
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
    [[nodiscard]] DatabaseResult<void> forEach(const QString &sql, const SqlValues &values,
                                               Read &&read)
    {
        return execute(sql, values).and_then([&](SqlStatement statement) {
            return forEach(statement, read);
        });
    }

    /// What `read` makes of the rows of a kept statement: of all, or an error.
    template <typename Read, typename Row = std::invoke_result_t<Read &, const SqlStatement &>>
    [[nodiscard]] DatabaseResult<QList<Row>> rows(const QString &sql, const SqlValues &values,
                                                  Read &&read)
    {
        QList<Row> found;
        return runKept(sql, values)
            .and_then([&](SqlStatement *statement) {
                return forEach(*statement,
                               [&](const SqlStatement &row) { found.append(read(row)); });
            })
            .map([&found] { return std::move(found); });
    }

    /// What `read` makes of the row of a kept statement that gives one at most.
    template <typename Read, typename Row = std::invoke_result_t<Read &, const SqlStatement &>>
    [[nodiscard]] DatabaseResult<std::optional<Row>> one(const QString &sql,
                                                         const SqlValues &values, Read &&read)
    {
        std::optional<Row> found;
        return runKept(sql, values)
            .and_then([&](SqlStatement *statement) {
                return forEach(*statement, [&](const SqlStatement &row) { found = read(row); });
            })
            .map([&found] { return std::move(found); });
    }

    // The first value of a row, for the two above.
    [[nodiscard]] static qint64 integer(const SqlStatement &row) { return row.integer(0); }
    [[nodiscard]] static QString text(const SqlStatement &row) { return row.text(0); }

    /// Runs reads on one view of the file, which stays as it is under them; a statement without one
    /// asks the file each time. Within a transaction, on that.
    template <typename Work>
    auto view(Work &&work) -> decltype(work())
    {
        if (isInTransaction())
            return work();
        if (auto begun = change(QStringLiteral("BEGIN"), {}); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (auto done = change(QStringLiteral("COMMIT"), {}); !done)
            (void)execute(QStringLiteral("ROLLBACK"));
        return result;
    }

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
    struct Close
    {
        void operator()(sqlite3 *file) const;
    };

    Database(QString path, sqlite3 *file)
        : m_path(std::move(path))
        , m_file(file)
    {}
    [[nodiscard]] DatabaseResult<SqlStatement> prepare(const QString &sql);
    [[nodiscard]] DatabaseResult<SqlStatement *> kept(const QString &sql);
    [[nodiscard]] DatabaseResult<void> run(SqlStatement &statement, const SqlValues &values) const;
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] DatabaseError error(int code, const QString &message) const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_file;
    std::unordered_map<QString, SqlStatement> m_kept;
    /// The last of them that was asked for: rows of one table are written one after the other.
    std::pair<const QString, SqlStatement> *m_last = nullptr;
};

} // namespace counterfoil
