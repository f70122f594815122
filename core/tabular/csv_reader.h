// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/text_source.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace counterfoil {

struct CsvLimits
{
    qsizetype columns = 999;
    qsizetype fieldBytes = qsizetype(64) * 1024;
};

/// Why a table cannot be read, and where.
struct CsvError
{
    enum class Kind {
        TooManyColumns,
        FieldTooLong, ///< most often a quote that nobody closes
        OpenQuote,    ///< the file ends inside quotes
        NotText,      ///< a zero byte: some other kind of file
        Unreadable,   ///< the device failed
    };
    Kind kind = Kind::Unreadable;
    qint64 line = 1; ///< of the file, from 1: where the field begins
    qsizetype column = 1;
};

/// Reads values separated by commas, semicolons, tabs or bars, record after record in constant
/// memory. RFC 4180, and what programs write in its name: any line ends, text behind a closing
/// quote, a "sep=" line. The separator is recognised from the whole first chunk. Blank lines are
/// left out, and a record of one empty field is one of them: lists of ids have such lines. A record
/// whose bytes are no UTF-8 is read as Windows-1252.
class CsvReader
{
public:
    /// The device is open, and outlives the reader. Without a separator it is recognised.
    explicit CsvReader(QIODevice &device, CsvLimits limits = {}, char separator = 0);

    /// None at the end.
    [[nodiscard]] tl::expected<std::optional<QStringList>, CsvError> next();

    /// Known once a record was read.
    [[nodiscard]] char separator() const { return m_separator; }
    /// Whether a record so far was no UTF-8.
    [[nodiscard]] bool isWindows1252() const { return m_isWindows1252; }
    /// Of the record that was read last.
    [[nodiscard]] qint64 line() const { return m_recordLine; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    [[nodiscard]] bool fill();
    void begin();
    [[nodiscard]] std::optional<CsvError> take(char c);
    void endField();
    [[nodiscard]] QStringList decoded();
    [[nodiscard]] CsvError error(CsvError::Kind kind) const;

    TextSource m_source;
    CsvLimits m_limits;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    char m_separator = 0;
    bool m_isBegun = false;
    bool m_isEnd = false;
    bool m_isWindows1252 = false;
    bool m_afterReturn = false; ///< a line feed now belongs to the line end before

    // The record that is being read.
    QByteArray m_bytes;
    QList<qsizetype> m_fieldEnds;
    State m_state = State::FieldStart;
    bool m_isRecordEnd = false;
    qint64 m_line = 1;
    qint64 m_fieldLine = 1;
    qint64 m_recordLine = 1;
};

} // namespace counterfoil
