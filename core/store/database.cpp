// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Primary result codes of SQLite (sqlite.org/rescode.html), by what they mean to a person.
DatabaseError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return DatabaseError::Kind::Locked;
    case 13: // SQLITE_FULL
        return DatabaseError::Kind::Full;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return DatabaseError::Kind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return DatabaseError::Kind::Damaged;
    default:
        return DatabaseError::Kind::Other;
    }
}

} // namespace

DatabaseResult<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    auto made = std::unique_ptr<Database>(
        new Database(path, u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!connection.open())
        return tl::unexpected(made->error(connection.lastError()));
    return made;
}

Database::~Database()
{
    m_kept.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

DatabaseResult<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery statement(connection());
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        return tl::unexpected(error(statement.lastError()));
    return statement;
}

DatabaseResult<QSqlQuery *> Database::kept(const QString &sql)
{
    auto found = m_kept.find(sql);
    if (found == m_kept.end()) {
        auto statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        found = m_kept.emplace(sql, std::move(*statement)).first;
    }
    found->second.finish(); // whoever leaves rows unread goes on seeing the file as it was
    return &found->second;
}

DatabaseResult<void> Database::run(QSqlQuery &statement, const QVariantList &values) const
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, values[i]);
    if (!statement.exec())
        return tl::unexpected(error(statement.lastError()));
    return {};
}

DatabaseResult<QSqlQuery *> Database::runKept(const QString &sql, const QVariantList &values)
{
    return kept(sql).and_then([&](QSqlQuery *statement) {
        return run(*statement, values).map([statement] { return statement; });
    });
}

DatabaseResult<int> Database::changed(const QString &sql, const QVariantList &values)
{
    return runKept(sql, values).map([](const QSqlQuery *done) { return done->numRowsAffected(); });
}

DatabaseResult<void> Database::change(const QString &sql, const QVariantList &values)
{
    return runKept(sql, values).map([](const QSqlQuery *) {});
}

DatabaseResult<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values)
{
    return prepare(sql).and_then([&](QSqlQuery statement) {
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

DatabaseResult<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> found;
    return forEach(sql, values, [&found](const QSqlQuery &row) { found = integer(row); })
        .and_then([&]() -> DatabaseResult<qint64> {
            if (found)
                return *found;
            return tl::unexpected(DatabaseError{DatabaseError::Kind::Damaged, m_path, sql});
        });
}

DatabaseResult<void> Database::ended(const QSqlQuery &statement) const
{
    if (statement.lastError().isValid())
        return tl::unexpected(error(statement.lastError()));
    return {};
}

DatabaseError Database::error(const QSqlError &error) const
{
    return {kindOf(error.nativeErrorCode().toInt()), m_path, error.databaseText()};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace counterfoil
