// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/part_file.h"
#include "core/tabular/zone_offsets.h"

#include <array>

class QFile;

// Of libxlsxwriter.
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace counterfoil {

/// An Excel workbook with real numbers and dates. A spreadsheet calculates in floating point with
/// 15 digits: amounts of up to 15 digits are numbers, larger ones text, so that none is rounded.
/// What does not fit on one sheet goes on on the next.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString &path, const QTimeZone &zone);
    ~XlsxWriter() override;

    TableResult<void> begin(const QList<TableColumn> &columns) override;
    TableResult<void> row(std::span<const TableValue> values) override;
    /// Packs the file, which takes about as long as writing the rows.
    TableResult<void> finish() override;

private:
    void addSheet();
    void write(quint16 column, const TableValue &value);
    void writeText(quint16 column, const QString &text, lxw_format *format);
    void writeMoney(quint16 column, Money money);
    void noteError(int code);
    [[nodiscard]] TableResult<void> checkSheet();
    [[nodiscard]] bool isWhole(QFile &file) const;
    [[nodiscard]] TableError failure(int systemError, const QString &detail) const;
    void close();

    PartFile m_part;
    ZoneOffsets m_offsets;
    QList<TableColumn> m_columns;
    QByteArray m_nativePath;
    QByteArray m_nativeFolder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_moment = nullptr;
    std::array<lxw_format *, 5> m_amounts{}; ///< by decimals
    QList<qint64> m_sheetSizes;              ///< at least, of those that are full
    quint32 m_row = 0;
    int m_error = 0; ///< libxlsxwriter's first
};

} // namespace counterfoil
