// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/table_writer.h"

#include "core/tabular/csv_writer.h"
#include "core/tabular/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

QString fileEnding(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
    case TableFormat::LocalCsv:
        return u"csv"_s;
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    }
    return {};
}

std::unique_ptr<TableWriter> makeTableWriter(TableFormat format, const QString &path,
                                             const QTimeZone &zone, const QLocale &locale)
{
    switch (format) {
    case TableFormat::Csv:
        return std::make_unique<CsvWriter>(path, zone);
    case TableFormat::LocalCsv:
        return std::make_unique<CsvWriter>(path, zone, csvFormOf(locale));
    case TableFormat::Xlsx:
        return std::make_unique<XlsxWriter>(path, zone);
    }
    return nullptr;
}

} // namespace counterfoil
