// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/tabular/table_writer.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace counterfoil {

/// What a list is as a table: its columns, and where its rows come from.
struct ExportPlan
{
    /// Gets the cells of one row on a thread of the catalogue; false: no more, please.
    using Take = std::function<bool(std::span<const TableValue>)>;

    QList<TableColumn> columns;
    std::function<CatalogueCall<QList<qint64>>(Catalogue &)> find;
    /// Gives the cells of each of these rows, as far as they still exist; brings how many it read.
    /// Amounts inside of texts are written as the locale has them.
    std::function<CatalogueCall<qint64>(Catalogue &, const QList<qint64> &, const QLocale &, Take)>
        read;
};

/// A reading for ExportPlan::read.
template <typename Row, typename CellsOf>
CatalogueCall<qint64> takeEach(RowReader<Row> &reader, const QList<qint64> &rows, CellsOf cellsOf,
                               ExportPlan::Take take)
{
    return reader.readMany(rows).map([cellsOf, take = std::move(take)](const QList<Row> &read) {
        for (const Row &row : read) {
            const auto cells = cellsOf(row);
            if (!take(cells))
                break;
        }
        return static_cast<qint64>(read.size());
    });
}

/// Cells with another before them.
template <size_t Count>
std::array<TableValue, Count + 1> withCellBefore(const TableValue &first,
                                                 std::array<TableValue, Count> cells)
{
    std::array<TableValue, Count + 1> all;
    all[0] = first;
    std::move(cells.begin(), cells.end(), all.begin() + 1);
    return all;
}

} // namespace counterfoil
