// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_values.h"

#include <QMetaType>
#include <QString>

#include <sqlite3.h>

namespace counterfoil {

SqlValues::SqlValues(const QVariantList &values)
{
    m_values.reserve(values.size());
    for (const QVariant &value : values)
        add(value);
}

SqlValues::SqlValues(std::initializer_list<QVariant> values)
{
    m_values.reserve(static_cast<qsizetype>(values.size()));
    for (const QVariant &value : values)
        add(value);
}

void SqlValues::reserve(qsizetype count, qsizetype bytes)
{
    m_values.reserve(count);
    m_bytes.reserve(bytes);
}

SqlValues &SqlValues::addNull()
{
    m_values.append(Value());
    return *this;
}

SqlValues &SqlValues::addNumber(qint64 number)
{
    m_values.append(number);
    return *this;
}

SqlValues &SqlValues::addText(QStringView text)
{
    const qsizetype begin = m_bytes.size();
    m_bytes.resize(begin + text.size());
    char *to = m_bytes.data() + begin;
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        *to++ = static_cast<char>(c.unicode());
    }
    if (all < 0x80) {
        m_values.append(Text{{begin, text.size()}});
        return *this;
    }
    m_bytes.truncate(begin);
    return addUtf8(text.toUtf8());
}

SqlValues &SqlValues::addUtf8(QByteArrayView text)
{
    m_values.append(Text{appended(text)});
    return *this;
}

SqlValues &SqlValues::shareUtf8(const QByteArray &text)
{
    if (!m_bytes.isEmpty())
        return addUtf8(text);
    m_bytes = text;
    m_values.append(Text{{0, text.size()}});
    return *this;
}

SqlValues &SqlValues::addBytes(QByteArrayView bytes)
{
    m_values.append(Bytes{appended(bytes)});
    return *this;
}

QByteArrayView SqlValues::bytesAt(qsizetype place) const
{
    const auto view = [this](const Part &part) {
        return QByteArrayView(m_bytes).sliced(part.begin, part.size);
    };
    const Value &value = m_values[place];
    if (const auto *text = std::get_if<Text>(&value))
        return view(*text);
    const auto *bytes = std::get_if<Bytes>(&value);
    return bytes ? view(*bytes) : QByteArrayView();
}

SqlValues::Part SqlValues::appended(QByteArrayView bytes)
{
    const qsizetype begin = m_bytes.size();
    m_bytes.append(bytes);
    return {begin, bytes.size()};
}

void SqlValues::add(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            addNull();
        else
            addText(text);
        return;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            addNull();
        else
            addBytes(bytes);
        return;
    }
    case QMetaType::Double:
        m_values.append(value.toDouble());
        return;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        if (value.isNull())
            addNull();
        else
            addNumber(value.toLongLong());
        return;
    case QMetaType::UnknownType:
        addNull();
        return;
    default:
        m_values.append(Unknown()); // whoever binds it means one of those above
    }
}

int SqlValues::bindTo(sqlite3_stmt *statement) const
{
    if (m_values.size() != sqlite3_bind_parameter_count(statement))
        return SQLITE_RANGE;
    int place = 0;
    for (const Value &value : m_values) {
        if (const int result = bindOne(statement, ++place, value); result != SQLITE_OK)
            return result;
    }
    return SQLITE_OK;
}

int SqlValues::bindOne(sqlite3_stmt *statement, int place, const Value &value) const
{
    const auto size = [](const Part &part) { return static_cast<sqlite3_uint64>(part.size); };
    // Never null, which would be NULL for SQLite.
    const char *bytes = m_bytes.constData();
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, place, *number);
    if (const auto *text = std::get_if<Text>(&value))
        return sqlite3_bind_text64(statement, place, bytes + text->begin, size(*text), nullptr,
                                   SQLITE_UTF8);
    if (const auto *blob = std::get_if<Bytes>(&value))
        return sqlite3_bind_blob64(statement, place, bytes + blob->begin, size(*blob), nullptr);
    if (const auto *number = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, place, *number);
    return std::holds_alternative<Unknown>(value) ? SQLITE_MISMATCH
                                                  : sqlite3_bind_null(statement, place);
}

} // namespace counterfoil
