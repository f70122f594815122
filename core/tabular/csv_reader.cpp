// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_reader.h"

#include "core/tabular/windows_1252.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace counterfoil {

namespace {

/// Those that text holds less often come first: of two that would do, the first is meant.
constexpr std::array separators{'\t', ';', '|', ','};

/// How often the separator stands outside quotes in each line that is not blank.
QList<int> countsInLines(const QByteArray &text, char separator)
{
    QList<int> counts;
    int count = 0;
    bool isBlank = true;
    bool isQuoted = false;
    const auto endLine = [&] {
        if (!isBlank)
            counts.append(count);
        count = 0;
        isBlank = true;
    };
    for (const char c : text) {
        if (!isQuoted && (c == '\n' || c == '\r')) {
            endLine();
            continue;
        }
        isBlank = false;
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == separator)
            ++count;
    }
    endLine();
    return counts;
}

/// The one that most lines after one another have equally often; of two, the one that they have
/// more often. What stands above the titles or below the rows has other numbers of it.
char separatorOf(const QByteArray &text)
{
    char best = ',';
    std::pair<int, int> bestScore{0, 0};
    for (const char separator : separators) {
        int lines = 0;
        int before = 0;
        for (const int count : countsInLines(text, separator)) {
            lines = count == before ? lines + 1 : 1;
            before = count;
            if (count > 0 && std::pair(lines, count) > bestScore) {
                best = separator;
                bestScore = {lines, count};
            }
        }
    }
    return best;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvLimits limits, char separator)
    : m_source(device)
    , m_limits(limits)
    , m_separator(separator)
{}

tl::expected<std::optional<QStringList>, CsvError> CsvReader::next()
{
    m_bytes.clear();
    m_fieldEnds.clear();
    m_state = State::FieldStart;
    m_isRecordEnd = false;
    m_fieldLine = m_recordLine = m_line;
    while (m_at < m_chunk.size() || fill()) {
        if (const auto problem = take(m_chunk[m_at++]))
            return tl::unexpected(*problem);
        if (!m_isRecordEnd)
            continue;
        // A line without anything is no record.
        if (m_fieldEnds.size() > 1 || !m_bytes.isEmpty())
            return decoded();
        m_fieldEnds.clear();
        m_isRecordEnd = false;
        m_fieldLine = m_recordLine = m_line;
    }
    if (m_source.hasFailed())
        return tl::unexpected(error(CsvError::Kind::Unreadable));
    if (m_fieldEnds.isEmpty() && m_bytes.isEmpty())
        return std::nullopt;
    if (m_state == State::Quoted)
        return tl::unexpected(error(CsvError::Kind::OpenQuote));
    endField();
    return decoded();
}

bool CsvReader::fill()
{
    if (m_isEnd)
        return false;
    m_chunk = m_source.read();
    m_at = 0;
    m_isEnd = m_chunk.isEmpty();
    if (!m_isEnd && !std::exchange(m_isBegun, true))
        begin();
    return m_at < m_chunk.size() || (!m_isEnd && fill());
}

void CsvReader::begin()
{
    char recognised = 0;
    // Excel's own way to tell: a first line "sep=;".
    if (m_chunk.startsWith("sep=") && m_chunk.size() > 5 &&
        (m_chunk[5] == '\r' || m_chunk[5] == '\n')) {
        recognised = m_chunk[4];
        m_at = m_chunk.indexOf('\n') + 1;
        m_line = m_fieldLine = m_recordLine = 2;
    } else {
        recognised = separatorOf(m_chunk);
    }
    if (m_separator == 0)
        m_separator = recognised;
}

std::optional<CsvError> CsvReader::take(char c)
{
    const bool followsReturn = std::exchange(m_afterReturn, c == '\r');
    if (c == '\r' || (c == '\n' && !followsReturn))
        ++m_line;
    if (c == 0)
        return error(CsvError::Kind::NotText);

    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            m_bytes += c;
    } else if (c == '"' && m_state != State::Plain) {
        // At the beginning of a field, or the second of two inside quotes.
        if (m_state == State::QuoteInQuoted)
            m_bytes += c;
        m_state = State::Quoted;
    } else if (c == m_separator) {
        endField();
        m_fieldLine = m_line;
        m_state = State::FieldStart;
        if (m_fieldEnds.size() >= m_limits.columns)
            return error(CsvError::Kind::TooManyColumns);
    } else if (c == '\r' || (c == '\n' && !followsReturn)) {
        endField();
        m_isRecordEnd = true;
    } else if (c != '\n') {
        m_bytes += c;
        m_state = State::Plain;
    }
    const qsizetype fieldBegin = m_fieldEnds.isEmpty() ? 0 : m_fieldEnds.last();
    if (m_bytes.size() - fieldBegin > m_limits.fieldBytes)
        return error(CsvError::Kind::FieldTooLong);
    return std::nullopt;
}

void CsvReader::endField()
{
    m_fieldEnds.append(m_bytes.size());
}

QStringList CsvReader::decoded()
{
    const bool isUtf8 = QUtf8StringView(m_bytes.constData(), m_bytes.size()).isValidUtf8();
    m_isWindows1252 = m_isWindows1252 || !isUtf8;
    QStringList fields;
    fields.reserve(m_fieldEnds.size());
    qsizetype begin = 0;
    for (const qsizetype end : std::as_const(m_fieldEnds)) {
        const QByteArrayView field(m_bytes.constData() + begin, end - begin);
        fields.append(isUtf8 ? QString::fromUtf8(field) : fromWindows1252(field));
        begin = end;
    }
    return fields;
}

CsvError CsvReader::error(CsvError::Kind kind) const
{
    return {kind, m_fieldLine, m_fieldEnds.size() + 1};
}

} // namespace counterfoil
