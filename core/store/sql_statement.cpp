// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_statement.h"

#include <sqlite3.h>

namespace counterfoil {

void SqlStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqlStatement::run(const SqlValues &values)
{
    if (m_result == SQLITE_ROW)
        finish(); // at its end, step() did
    m_result = values.bindTo(m_statement.get());
    if (m_result == SQLITE_OK)
        step();
    else
        m_message = QString::fromUtf8(sqlite3_errstr(m_result));
    if (m_result == SQLITE_ROW)
        m_bound = values; // shares the bytes that were bound
    m_isBefore = true;
}

bool SqlStatement::hasFailed() const
{
    return m_result != SQLITE_OK && m_result != SQLITE_ROW && m_result != SQLITE_DONE;
}

void SqlStatement::step()
{
    m_result = sqlite3_step(m_statement.get());
    if (m_result == SQLITE_ROW)
        return;
    if (m_result != SQLITE_DONE)
        m_message = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    sqlite3_reset(m_statement.get()); // holds no view of the file behind its end
    m_bound = {};
}

bool SqlStatement::next()
{
    if (!m_isBefore && m_result == SQLITE_ROW)
        step();
    m_isBefore = false;
    return m_result == SQLITE_ROW;
}

void SqlStatement::finish()
{
    sqlite3_reset(m_statement.get());
    m_bound = {};
    m_result = SQLITE_OK;
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString SqlStatement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text),
                                    sqlite3_column_bytes(m_statement.get(), column))
                : QString();
}

QByteArray SqlStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    // Null for no bytes, too: those are empty.
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return bytes ? QByteArray(static_cast<const char *>(bytes),
                              sqlite3_column_bytes(m_statement.get(), column))
                 : QByteArray("");
}

QVariant SqlStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

int SqlStatement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

QString SqlStatement::name(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column));
}

} // namespace counterfoil
