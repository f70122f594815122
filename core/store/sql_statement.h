// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql_values.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace counterfoil {

/// A statement of a Database, and the row that it is at. Columns count from 0; what a row gives is
/// converted once, from the file's bytes. Belongs to the Database's thread.
class SqlStatement
{
public:
    /// To the first row, then to the next; false behind the last and where reading stopped at an
    /// error, which Database::ended() tells apart.
    bool next();
    /// Whoever leaves rows unread goes on seeing the file as it was until then.
    void finish();

    [[nodiscard]] bool isNull(int column) const;
    // 0, a null text and null bytes for NULL.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// As the file has it: for copying a row whatever it holds.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString name(int column) const;

private:
    friend class Database;

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit SqlStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    /// Binds the values by position and comes to the first row, or to the end.
    void run(const SqlValues &values);
    [[nodiscard]] bool hasFailed() const;
    void step();

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    SqlValues m_bound;      ///< while it has rows to give
    int m_result = 0;       ///< of the last step, a code of SQLite
    QString m_message;      ///< the database's, where that was an error
    bool m_isBefore = true; ///< the row that it came to has not been taken by next()
};

} // namespace counterfoil
