// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <tl/expected.hpp>

#include <memory>
#include <span>
#include <variant>

namespace counterfoil {

struct TableColumn
{
    enum class Type { Text, Amount, Count, Moment };

    QString title;
    Type type = Type::Text;
};

/// A cell: nothing, text, an amount of money, a whole number, a moment.
using TableValue = std::variant<std::monostate, QString, Money, qint64, QDateTime>;

/// Why a table could not be written.
struct TableError
{
    enum class Kind {
        Full,        ///< no space left on the disk
        NotWritable, ///< the file or its folder cannot be written
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString detail; ///< the system's words
};

template <typename T>
using TableResult = tl::expected<T, TableError>;

/// Writes one table to a file, row after row in constant memory. The file grows beside the one that
/// is asked for, with the ending ".part", and takes its place when finish() has been called; if the
/// writer goes before, or fails, the part is removed. Blocks: for a worker thread.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// Once, before the rows.
    virtual TableResult<void> begin(const QList<TableColumn> &columns) = 0;
    /// As many values as there are columns.
    virtual TableResult<void> row(std::span<const TableValue> values) = 0;
    virtual TableResult<void> finish() = 0;
};

enum class TableFormat {
    Csv,      ///< with commas and points, in every locale: for programs
    LocalCsv, ///< with the separator and the decimal sign of the locale: for its spreadsheets
    Xlsx,
};

/// "csv", "xlsx".
[[nodiscard]] QString fileEnding(TableFormat format);

/// Moments are written as the clocks of the zone show them.
[[nodiscard]] std::unique_ptr<TableWriter> makeTableWriter(TableFormat format, const QString &path,
                                                           const QTimeZone &zone,
                                                           const QLocale &locale = QLocale());

} // namespace counterfoil
