// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_file.h"
#include "core/tabular/table_writer.h"

#include <functional>

namespace counterfoil {

/// What a list is as a table: its columns, and where its rows come from. The functions run on a
/// thread of the catalogue.
struct ExportPlan
{
    /// Gets the cells of one row; false: no more, please.
    using Take = std::function<bool(std::span<const TableValue>)>;

    QList<TableColumn> columns;
    std::function<StoreResult<QList<qint64>>(CatalogueFile &, const Cancel &)> find;
    /// Gives the cells of each of these rows, as far as they are still there.
    std::function<StoreResult<void>(CatalogueFile &, const QList<qint64> &, const Take &)> read;
};

/// ExportPlan::read by a function of the catalogue's file and one that gives the cells of a row.
template <typename Row, typename CellsOf>
auto readBy(StoreResult<QList<Row>> (CatalogueFile::*read)(const QList<qint64> &), CellsOf cellsOf)
{
    return [read, cellsOf](CatalogueFile &file, const QList<qint64> &rows,
                           const ExportPlan::Take &take) -> StoreResult<void> {
        const auto found = (file.*read)(rows);
        if (!found)
            return tl::unexpected(found.error());
        for (const Row &row : *found) {
            const auto cells = cellsOf(row);
            if (!take(cells))
                break;
        }
        return {};
    };
}

} // namespace counterfoil
