// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_table.h"

#include "models/import/import_columns.h"
#include "models/import/import_gatherer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// How much of a table is looked at before anything is decided.
constexpr qsizetype headRecords = 200;

tl::unexpected<ImportProblem> tableProblem(const CsvError &error)
{
    return tl::unexpected(ImportProblem{ImportProblem::Kind::Table, {}, error});
}

} // namespace

ImportResult<ImportPreview> previewTable(QIODevice &device, const TableLayout &layout)
{
    CsvReader reader(device, {}, layout.separator);
    QList<QStringList> records;
    while (records.size() < headRecords) {
        const auto record = reader.next();
        if (!record)
            return tableProblem(record.error());
        if (!*record)
            break;
        records.append(**record);
    }
    ImportPreview preview;
    preview.kind = ImportPreview::Kind::Table;
    preview.isWindows1252 = reader.isWindows1252();
    preview.layout = {reader.separator(),
                      layout.firstRow >= 0 ? layout.firstRow : firstRowOf(records)};
    const qsizetype shown =
        std::max<qsizetype>(ImportPreview::MostRows, preview.layout.firstRow + 1);
    for (const QStringList &record : records.mid(0, shown))
        preview.beginnings.append(record.join(u' '));
    records = records.mid(preview.layout.firstRow);
    for (const QStringList &record : std::as_const(records))
        preview.columns = std::max(preview.columns, int(record.size()));
    const QStringList first = records.value(0);
    if (records.size() > 1 && std::none_of(first.cbegin(), first.cend(), &namesPayment))
        preview.titles = records.takeFirst();
    preview.idColumn = idColumnOf(preview.titles, records, preview.columns);
    preview.rows = records.mid(0, ImportPreview::MostRows);
    return preview;
}

ImportResult<ImportIds> readTable(QIODevice &device, const ImportPreview &preview, int column,
                                  qsizetype most, const Cancel &cancel)
{
    ImportGatherer gatherer(most);
    CsvReader reader(device, {}, preview.layout.separator);
    qsizetype skipped = preview.layout.firstRow + (preview.titles.isEmpty() ? 0 : 1);
    while (true) {
        const auto record = reader.next();
        if (!record)
            return tableProblem(record.error());
        if (!*record)
            break;
        if (isCancelled(cancel))
            return tl::unexpected(ImportProblem{ImportProblem::Kind::Cancelled});
        if (skipped > 0) {
            --skipped;
            continue;
        }
        gatherer.addRow(recogniseIds((*record)->value(column)));
        if (gatherer.isTooMuch())
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooMany});
    }
    gatherer.found().above = preview.layout.firstRow;
    gatherer.found().isWindows1252 = reader.isWindows1252();
    return gatherer.found();
}

bool isProse(const ImportPreview &table)
{
    if (table.idColumn < 0 || (!table.titles.isEmpty() && table.columns > 1))
        return false;
    int ids = 0;
    int sentences = 0;
    for (const QStringList &row : table.rows) {
        const QString cell = withWrittenIds(row.value(table.idColumn)).trimmed();
        if (!namesPayment(cell))
            continue;
        ++ids;
        sentences += cell.contains(u' ') && !cell.startsWith("payment:"_L1, Qt::CaseInsensitive);
    }
    return 2 * sentences > ids;
}

} // namespace counterfoil
