// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>
#include <QVariant>

#include <initializer_list>
#include <variant>

struct sqlite3_stmt;

namespace counterfoil {

/// The values of a statement by position, as SQLite takes them: texts in UTF-8, and all bytes in
/// one piece. Needs no database, so that any thread can make them. A copy shares what it has.
class SqlValues
{
public:
    SqlValues() = default;
    // A null text, null bytes and a number without a value are NULL.
    SqlValues(const QVariantList &values);
    SqlValues(std::initializer_list<QVariant> values);

    void reserve(qsizetype count, qsizetype bytes);
    SqlValues &addNull();
    SqlValues &addNumber(qint64 number);
    /// Empty where it is null.
    SqlValues &addText(QStringView text);
    /// The same of a text that is in UTF-8 already.
    SqlValues &addUtf8(QByteArrayView text);
    /// Without a copy, where no other value has bytes.
    SqlValues &shareUtf8(const QByteArray &text);
    SqlValues &addBytes(QByteArrayView bytes);
    /// In the place of one that was added; `place` counts from 0.
    void setNumber(qsizetype place, qint64 number) { m_values[place] = number; }

    /// Those of a text or of bytes that were added; valid until more are.
    [[nodiscard]] QByteArrayView bytesAt(qsizetype place) const;

private:
    friend class SqlStatement;

    /// Of the bytes.
    struct Part
    {
        qsizetype begin = 0;
        qsizetype size = 0;
    };
    struct Text : Part
    {};
    struct Bytes : Part
    {};
    /// A type that no column has.
    struct Unknown
    {};
    using Value = std::variant<std::monostate, qint64, double, Text, Bytes, Unknown>;

    void add(const QVariant &value);
    [[nodiscard]] Part appended(QByteArrayView bytes);
    /// To a statement that is not running, which refers to them from then on: nothing is copied.
    /// The result is SQLite's.
    [[nodiscard]] int bindTo(sqlite3_stmt *statement) const;
    [[nodiscard]] int bindOne(sqlite3_stmt *statement, int place, const Value &value) const;

    QList<Value> m_values;
    QByteArray m_bytes;
};

} // namespace counterfoil
