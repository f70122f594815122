// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_writer.h"

#include "core/tabular/zip_check.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <system_error>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 tenToThe15 = 1'000'000'000'000'000;
constexpr std::array<double, 5> powersOfTen{1, 10, 100, 1'000, 10'000};
constexpr std::array amountFormats{"#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"};
constexpr qsizetype longestText = 32'767;

double widthOf(TableColumn::Type type)
{
    switch (type) {
    case TableColumn::Type::Text:
        return 24;
    case TableColumn::Type::Amount:
        return 14;
    case TableColumn::Type::Count:
        return 10;
    case TableColumn::Type::Moment:
        return 20;
    }
    return 24;
}

/// libxlsxwriter prints numbers with the thread's decimal sign; the format wants a point, whatever
/// the locale. While this lives, the thread writes like C.
class NumbersLikeC
{
public:
    Q_DISABLE_COPY_MOVE(NumbersLikeC)

#ifdef Q_OS_WIN
    NumbersLikeC()
        : m_mode(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE))
        , m_before(setlocale(LC_NUMERIC, nullptr))
    {
        setlocale(LC_NUMERIC, "C");
    }
    ~NumbersLikeC()
    {
        setlocale(LC_NUMERIC, m_before.constData());
        _configthreadlocale(m_mode);
    }

private:
    int m_mode;
    QByteArray m_before;
#else
    NumbersLikeC()
        : m_before(uselocale(likeC()))
    {}
    ~NumbersLikeC()
    {
        uselocale(m_before);
    }

private:
    static locale_t likeC()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C", nullptr);
        return locale;
    }

    locale_t m_before;
#endif
};

/// What XML can say, and a cell can hold.
QByteArray cellText(const QString &text)
{
    QString fit = text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
    fit.remove(QChar(u'\uFFFE')).remove(QChar(u'\uFFFF')).remove(QChar());
    return fit.toUtf8();
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QTimeZone &zone)
    : m_part(path)
    , m_offsets(zone)
{}

XlsxWriter::~XlsxWriter()
{
    close();
}

TableResult<void> XlsxWriter::begin(const QList<TableColumn> &columns)
{
    if (auto created = m_part.create(); !created)
        return created;
    const NumbersLikeC numbers;
    m_columns = columns;
    m_nativePath = m_part.path().toLocal8Bit();
    // What the library sets aside holds the same data: it stays in the folder that was chosen.
    m_nativeFolder = QFileInfo(m_part.path()).absolutePath().toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_nativeFolder.data();
    m_workbook = workbook_new_opt(m_nativePath.constData(), &options);
    if (!m_workbook)
        return tl::unexpected(failure(errno, {}));
    m_header = workbook_add_format(m_workbook);
    format_set_bold(m_header);
    m_moment = workbook_add_format(m_workbook);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    for (size_t decimals = 0; decimals < m_amounts.size(); ++decimals) {
        m_amounts[decimals] = workbook_add_format(m_workbook);
        format_set_num_format(m_amounts[decimals], amountFormats[decimals]);
    }
    addSheet();
    return m_sheet ? TableResult<void>() : tl::unexpected(failure(errno, {}));
}

TableResult<void> XlsxWriter::row(std::span<const TableValue> values)
{
    const NumbersLikeC numbers;
    if (m_row == LXW_ROW_MAX) {
        if (auto full = checkSheet(); !full)
            return full;
        addSheet();
        if (!m_sheet)
            return tl::unexpected(failure(errno, {}));
    }
    for (size_t column = 0; column < values.size(); ++column)
        write(quint16(column), values[column]);
    ++m_row;
    if (m_error != 0 || (m_sheet->optimize_tmpfile && std::ferror(m_sheet->optimize_tmpfile)))
        return tl::unexpected(
            failure(errno, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)))));
    return {};
}

TableResult<void> XlsxWriter::finish()
{
    const NumbersLikeC numbers;
    if (auto last = checkSheet(); !last)
        return last;
    errno = 0;
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR)
        return tl::unexpected(failure(errno, QString::fromUtf8(lxw_strerror(error))));
    QFile file(m_part.path());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(failure(errno, file.errorString()));
    if (!isWhole(file))
        return tl::unexpected(failure(ENOSPC, {}));
    return m_part.commit();
}

bool XlsxWriter::isWhole(QFile &file) const
{
    // The library does not look whether what it set aside could be copied to the end.
    const QHash<QByteArray, ZipEntry> entries = unpackedEntries(file);
    for (qsizetype sheet = 0; sheet < m_sheetSizes.size(); ++sheet) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(sheet + 1) + ".xml";
        if (entries.value(name).size <= m_sheetSizes[sheet])
            return false;
    }
    return std::all_of(entries.cbegin(), entries.cend(), [](const ZipEntry &entry) {
        return entry.last == '>' || entry.last == '\n';
    });
}

void XlsxWriter::addSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_row = 0;
    if (!m_sheet)
        return;
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        worksheet_set_column(m_sheet, quint16(column), quint16(column),
                             widthOf(m_columns[column].type), nullptr);
        writeText(quint16(column), m_columns[column].title, m_header);
    }
    m_row = 1;
}

void XlsxWriter::write(quint16 column, const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        writeText(column, *text, nullptr);
    } else if (const auto *money = std::get_if<Money>(&value)) {
        writeMoney(column, *money);
    } else if (const auto *count = std::get_if<qint64>(&value)) {
        if (*count > -tenToThe15 && *count < tenToThe15)
            noteError(worksheet_write_number(m_sheet, m_row, column, double(*count), nullptr));
        else
            writeText(column, QString::number(*count), nullptr);
    } else if (const auto *moment = std::get_if<QDateTime>(&value); moment && moment->isValid()) {
        noteError(worksheet_write_unixtime(m_sheet, m_row, column,
                                           m_offsets.localMsecs(*moment) / 1000, m_moment));
    }
}

void XlsxWriter::writeText(quint16 column, const QString &text, lxw_format *format)
{
    if (!text.isEmpty())
        noteError(
            worksheet_write_string(m_sheet, m_row, column, cellText(text).constData(), format));
}

void XlsxWriter::writeMoney(quint16 column, Money money)
{
    const qint64 minor = money.minorUnits();
    const auto decimals = money.currency().exponent();
    if (!decimals) {
        writeText(column, u"%1 (minor units)"_s.arg(minor), nullptr);
    } else if (minor <= -tenToThe15 || minor >= tenToThe15) {
        writeText(column, editableAmount(money, QLocale::c()), nullptr);
    } else {
        // Both are exact, so the quotient is the floating-point number nearest to the amount, and
        // reads back as its 15 digits.
        const auto power = size_t(*decimals);
        noteError(worksheet_write_number(
            m_sheet, m_row, column, double(minor) / powersOfTen.at(power), m_amounts.at(power)));
    }
}

void XlsxWriter::noteError(int code)
{
    if (m_error == 0)
        m_error = code;
}

TableResult<void> XlsxWriter::checkSheet()
{
    errno = 0;
    std::FILE *aside = m_sheet->optimize_tmpfile;
    if (aside && (std::fflush(aside) != 0 || std::ferror(aside)))
        return tl::unexpected(failure(errno, {}));
    m_sheetSizes.append(aside ? std::ftell(aside) : 0);
    return {};
}

TableError XlsxWriter::failure(int systemError, const QString &detail) const
{
    return tableError(m_part.target(), systemError,
                      detail.isEmpty()
                          ? QString::fromStdString(std::generic_category().message(systemError))
                          : detail);
}

void XlsxWriter::close()
{
    // Without packing it.
    if (m_workbook)
        lxw_workbook_free(m_workbook);
    m_workbook = nullptr;
}

} // namespace counterfoil
