// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_reader.h"

#include "core/tabular/windows_1252.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr std::array separators{',', ';', '\t'};

/// How often the separator stands outside quotes in each of the first lines.
QList<int> countsInLines(const QByteArray &text, char separator)
{
    constexpr qsizetype linesLookedAt = 5;
    QList<int> counts{0};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (c == separator)
            ++counts.last();
        else if (c == '\n' && counts.size() == linesLookedAt)
            break;
        else if (c == '\n')
            counts.append(0);
    }
    if (counts.size() > 1 && counts.last() == 0)
        counts.removeLast();
    return counts;
}

/// The one that each line has as often; else the one that the first line has most often.
char separatorOf(const QByteArray &text)
{
    constexpr int regular = 1'000'000;
    char best = separators.front();
    int bestScore = 0;
    for (const char separator : separators) {
        const QList<int> counts = countsInLines(text, separator);
        const bool isRegular = counts.first() > 0 && counts.count(counts.first()) == counts.size();
        const int score = counts.first() + (isRegular ? regular : 0);
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvLimits limits)
    : m_source(device)
    , m_limits(limits)
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
    if (m_separator == 0 && !m_isEnd)
        detect();
    return m_at < m_chunk.size() || (!m_isEnd && fill());
}

void CsvReader::detect()
{
    // Excel's own way to tell: a first line "sep=;".
    if (m_chunk.startsWith("sep=") && m_chunk.size() > 5 &&
        (m_chunk[5] == '\r' || m_chunk[5] == '\n')) {
        m_separator = m_chunk[4];
        m_at = m_chunk.indexOf('\n') + 1;
        m_line = m_fieldLine = m_recordLine = 2;
    } else {
        m_separator = separatorOf(m_chunk);
    }
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
