// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_statement.h"

#include <QMetaType>

#include <sqlite3.h>

namespace counterfoil {

void SqlStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqlStatement::run(const QVariantList &values)
{
    finish();
    if (values.size() != sqlite3_bind_parameter_count(m_statement.get()))
        m_result = SQLITE_RANGE;
    for (int place = 0; place < values.size() && m_result == SQLITE_OK; ++place)
        m_result = bind(place + 1, values[place]);
    if (m_result == SQLITE_OK)
        step();
    else
        m_message = QString::fromUtf8(sqlite3_errstr(m_result));
    m_isBefore = true;
}

bool SqlStatement::hasFailed() const
{
    return m_result != SQLITE_OK && m_result != SQLITE_ROW && m_result != SQLITE_DONE;
}

/// A null text and null bytes are NULL. What SQLite is given stays with the statement while it
/// runs, so that nothing is copied.
int SqlStatement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *statement = m_statement.get();
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            return sqlite3_bind_null(statement, place);
        const QByteArray &utf8 = m_bound.emplace_back(text.toUtf8());
        return sqlite3_bind_text64(statement, place, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), nullptr, SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const QByteArray &bytes = m_bound.emplace_back(value.toByteArray());
        if (bytes.isNull())
            return sqlite3_bind_null(statement, place);
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), nullptr);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return value.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    default:
        return SQLITE_MISMATCH; // whoever binds it means one of those above
    }
}

void SqlStatement::step()
{
    m_result = sqlite3_step(m_statement.get());
    if (m_result == SQLITE_ROW)
        return;
    if (m_result != SQLITE_DONE)
        m_message = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    sqlite3_reset(m_statement.get()); // holds no view of the file behind its end
    m_bound.clear();
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
    m_bound.clear();
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
