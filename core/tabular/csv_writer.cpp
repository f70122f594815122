// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype flushAt = 256 * 1024;

/// A cell with one of these stands in quotes; the separators of other dialects too, lest a program
/// that splits there finds a formula behind them.
bool needsQuotes(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\t' || c == u'\n' || c == u'\r' ||
               c == u'|';
    });
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c == u'=' || c == u'+' || c == u'-' || c == u'@' ||
            c == u'\uFF1D' || c == u'\uFF0B' || c == u'\uFF0D' || c == u'\uFF20')
            return true;
        if (!c.isSpace() && c != u'"')
            return false;
    }
    return false;
}

CsvForm csvFormOf(const QLocale &locale)
{
    // Swiss settings separate lists with a semicolon, with whatever sign they write decimals.
    const bool isSwiss =
        locale.territory() == QLocale::Switzerland || locale.territory() == QLocale::Liechtenstein;
    const bool hasComma = locale.decimalPoint() == u","_s;
    return {hasComma || isSwiss ? ';' : ',', hasComma ? ',' : '.'};
}

CsvWriter::CsvWriter(const QString &path, const QTimeZone &zone, CsvForm form)
    : m_part(path)
    , m_form(form)
    , m_offsets(zone)
{}

TableResult<void> CsvWriter::begin(const QList<TableColumn> &columns)
{
    if (auto created = m_part.create(); !created)
        return created;
    m_file.setFileName(m_part.path());
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(tableError(m_part.target(), errno, m_file.errorString()));
    m_buffer.reserve(2 * flushAt);
    m_buffer += "\xEF\xBB\xBF";
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (column > 0)
            m_buffer += m_form.separator;
        appendText(columns[column].title);
    }
    m_buffer += "\r\n";
    return {};
}

TableResult<void> CsvWriter::row(std::span<const TableValue> values)
{
    bool isFirst = true;
    for (const TableValue &value : values) {
        if (!isFirst)
            m_buffer += m_form.separator;
        isFirst = false;
        append(value);
    }
    m_buffer += "\r\n";
    return m_buffer.size() < flushAt ? TableResult<void>() : flush();
}

TableResult<void> CsvWriter::finish()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    if (m_file.error() != QFile::NoError)
        return tl::unexpected(tableError(m_part.target(), errno, m_file.errorString()));
    return m_part.commit();
}

void CsvWriter::append(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        appendText(*text);
    } else if (const auto *money = std::get_if<Money>(&value)) {
        const auto decimals = money->currency().exponent();
        appendNumber(money->minorUnits(), decimals.value_or(0));
        if (!decimals)
            m_buffer += " (minor units)";
    } else if (const auto *count = std::get_if<qint64>(&value)) {
        appendNumber(*count, 0);
    } else if (const auto *moment = std::get_if<QDateTime>(&value)) {
        appendMoment(*moment);
    }
}

void CsvWriter::appendText(QStringView text)
{
    const bool isQuoted = needsQuotes(text);
    if (isQuoted)
        m_buffer += '"';
    if (looksLikeFormula(text))
        m_buffer += '\'';
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && c.unicode() > 0 && c != u'"';
    });
    if (isPlain) {
        const qsizetype at = m_buffer.size();
        m_buffer.resize(at + text.size());
        std::transform(text.cbegin(), text.cend(), m_buffer.begin() + at,
                       [](QChar c) { return char(c.unicode()); });
    } else {
        // A program that reads the file may not cope with a NUL.
        QString safe = text.toString();
        safe.replace(QChar(), QChar(QChar::ReplacementCharacter));
        safe.replace(u'"', u"\"\""_s);
        m_buffer += safe.toUtf8();
    }
    if (isQuoted)
        m_buffer += '"';
}

void CsvWriter::appendNumber(qint64 number, int decimals)
{
    // Through the unsigned type: the smallest qint64 has no positive counterpart.
    const quint64 magnitude =
        number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude);
    const auto size = qsizetype(end.ptr - digits.data());
    if (number < 0)
        m_buffer += '-';
    const qsizetype whole = size - decimals;
    if (whole > 0)
        m_buffer.append(digits.data(), whole);
    else
        m_buffer += '0';
    if (decimals > 0) {
        m_buffer += m_form.decimalSign;
        for (qsizetype missing = whole; missing < 0; ++missing)
            m_buffer += '0';
        const qsizetype from = std::max<qsizetype>(whole, 0);
        m_buffer.append(digits.data() + from, size - from);
    }
}

void CsvWriter::appendMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return;
    constexpr qint64 dayMsecs = 24 * 60 * 60 * 1000;
    constexpr qint64 julianDayOf1970 = 2440588;
    const qint64 msecs = m_offsets.localMsecs(moment);
    const qint64 day = (msecs >= 0 ? msecs : msecs - dayMsecs + 1) / dayMsecs;
    const int seconds = int((msecs - day * dayMsecs) / 1000);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(day + julianDayOf1970).getDate(&year, &month, &dayOfMonth);
    appendDigits(year, 4);
    m_buffer += '-';
    appendDigits(month, 2);
    m_buffer += '-';
    appendDigits(dayOfMonth, 2);
    m_buffer += ' ';
    appendDigits(seconds / 3600, 2);
    m_buffer += ':';
    appendDigits(seconds / 60 % 60, 2);
    m_buffer += ':';
    appendDigits(seconds % 60, 2);
}

void CsvWriter::appendDigits(int number, int width)
{
    int scale = 1;
    for (int i = 1; i < width; ++i)
        scale *= 10;
    for (; scale > 0; scale /= 10)
        m_buffer += char('0' + number / scale % 10);
}

TableResult<void> CsvWriter::flush()
{
    errno = 0;
    const qint64 written = m_file.write(m_buffer);
    if (written != m_buffer.size())
        return tl::unexpected(tableError(m_part.target(), errno, m_file.errorString()));
    m_buffer.clear();
    m_buffer.reserve(2 * flushAt);
    return {};
}

} // namespace counterfoil
