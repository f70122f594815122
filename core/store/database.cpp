// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

namespace counterfoil {

namespace {

/// What a code of SQLite means to a person; extended codes have the primary one in their low byte.
DatabaseError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseError::Kind::Locked;
    case SQLITE_FULL:
        return DatabaseError::Kind::Full;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return DatabaseError::Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DatabaseError::Kind::Damaged;
    default:
        return DatabaseError::Kind::Other;
    }
}

} // namespace

DatabaseResult<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    constexpr int patienceMsecs = 3000;
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *file = nullptr;
    const int result =
        sqlite3_open_v2(path.toUtf8().constData(), &file, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    // There is something to close where it could not be opened, too.
    auto made = std::unique_ptr<Database>(new Database(path, file));
    if (result != SQLITE_OK)
        return tl::unexpected(made->error(result, QString::fromUtf8(sqlite3_errmsg(file))));
    sqlite3_busy_timeout(file, patienceMsecs);
    return made;
}

void Database::Close::operator()(sqlite3 *file) const
{
    sqlite3_close_v2(file);
}

DatabaseResult<SqlStatement> Database::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v2(m_file.get(), text.constData(),
                                          static_cast<int>(text.size()), &statement, nullptr);
    if (result != SQLITE_OK)
        return tl::unexpected(error(result, QString::fromUtf8(sqlite3_errmsg(m_file.get()))));
    return SqlStatement(statement);
}

DatabaseResult<SqlStatement *> Database::kept(const QString &sql)
{
    // The same text in the same place: it is kept, so that no other can be there.
    if (m_last && m_last->first.constData() == sql.constData() &&
        m_last->first.size() == sql.size())
        return &m_last->second;
    auto found = m_kept.find(sql);
    if (found == m_kept.end()) {
        auto statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        found = m_kept.emplace(sql, std::move(*statement)).first;
    }
    m_last = &*found;
    return &found->second;
}

DatabaseResult<void> Database::run(SqlStatement &statement, const SqlValues &values) const
{
    statement.run(values);
    return ended(statement);
}

DatabaseResult<SqlStatement *> Database::runKept(const QString &sql, const SqlValues &values)
{
    return kept(sql).and_then([&](SqlStatement *statement) {
        return run(*statement, values).map([statement] { return statement; });
    });
}

DatabaseResult<int> Database::changed(const QString &sql, const SqlValues &values)
{
    return change(sql, values).map([this] { return sqlite3_changes(m_file.get()); });
}

DatabaseResult<void> Database::change(const QString &sql, const SqlValues &values)
{
    return runKept(sql, values).map([](const SqlStatement *) {});
}

DatabaseResult<SqlStatement> Database::execute(const QString &sql, const SqlValues &values)
{
    return prepare(sql).and_then([&](SqlStatement statement) {
        return run(statement, values).map([&statement] { return std::move(statement); });
    });
}

DatabaseResult<void> Database::executeAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

DatabaseResult<qint64> Database::number(const QString &sql, const SqlValues &values)
{
    std::optional<qint64> found;
    return forEach(sql, values, [&found](const SqlStatement &row) { found = integer(row); })
        .and_then([&]() -> DatabaseResult<qint64> {
            if (found)
                return *found;
            return tl::unexpected(DatabaseError{DatabaseError::Kind::Damaged, m_path, sql});
        });
}

DatabaseResult<void> Database::ended(const SqlStatement &statement) const
{
    if (statement.hasFailed())
        return tl::unexpected(error(statement.m_result, statement.m_message));
    return {};
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_file.get()) == 0;
}

DatabaseError Database::error(int code, const QString &message) const
{
    return {kindOf(code), m_path, message};
}

} // namespace counterfoil
