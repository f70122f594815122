// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_choice.h"

#include "core/tabular/csv_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct ExportChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ExportChoice)
};

constexpr qint64 exportChoiceVersion = 1;
constexpr auto exportFormatKey = "format"_L1;

/// Kept in the file, so never translated.
QString keptWord(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return u"csv"_s;
    case TableFormat::LocalCsv:
        return u"local-csv"_s;
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    }
    Q_UNREACHABLE();
}

bool hasOwnCsv(const QLocale &locale)
{
    return csvFormOf(locale) != CsvForm();
}

} // namespace

QList<TableFormat> offeredFormats(const QLocale &locale)
{
    if (hasOwnCsv(locale))
        return {TableFormat::LocalCsv, TableFormat::Csv, TableFormat::Xlsx};
    return {TableFormat::Csv, TableFormat::Xlsx};
}

QString formatTitle(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return ExportChoiceWords::tr("CSV");
    case TableFormat::LocalCsv:
        return ExportChoiceWords::tr("CSV for Excel");
    case TableFormat::Xlsx:
        return ExportChoiceWords::tr("Excel workbook");
    }
    Q_UNREACHABLE();
}

QString formatHint(TableFormat format, const QLocale &locale)
{
    switch (format) {
    case TableFormat::Csv:
        return hasOwnCsv(locale)
                   ? ExportChoiceWords::tr(
                         "For programs: commas between columns, points in amounts. With this "
                         "computer's settings, Excel shows such a file in a single column.")
                   : ExportChoiceWords::tr("Commas between columns, points in amounts. Excel and "
                                           "other programs open it in columns.");
    case TableFormat::LocalCsv: {
        const CsvForm form = csvFormOf(locale);
        //: %1 and %2 are signs: ; and ,
        return ExportChoiceWords::tr("“%1” between columns and “%2” in amounts, as Excel expects "
                                     "with this computer's settings.")
            .arg(QChar::fromLatin1(form.separator), QChar::fromLatin1(form.decimalSign));
    }
    case TableFormat::Xlsx:
        return ExportChoiceWords::tr(
            "Amounts are numbers and times are dates, whatever Excel's language.");
    }
    Q_UNREACHABLE();
}

ExportChoice::ExportChoice(const QString &folder)
    : m_file(folder + u"/exports.json"_s, KeptThing::ExportFormat, exportChoiceVersion)
{}

TableFormat ExportChoice::format(const QLocale &locale)
{
    const QString kept = m_file.read().value(exportFormatKey).toString();
    const QList<TableFormat> offered = offeredFormats(locale);
    for (const TableFormat format : offered) {
        if (keptWord(format) == kept)
            return format;
    }
    return offered.first();
}

void ExportChoice::remember(TableFormat format)
{
    QJsonObject values = m_file.read();
    if (values.value(exportFormatKey).toString() == keptWord(format))
        return;
    values.insert(exportFormatKey, keptWord(format));
    m_file.write(values);
}

} // namespace counterfoil
