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
    /// Gets the cells of one row; false: no more, please.
    using Take = std::function<bool(std::span<const TableValue>)>;
    /// Rows that were read, as far as they still exist; gives the cells of each. Any thread.
    using Portion = std::function<void(const Take &)>;

    QList<TableColumn> columns;
    std::function<CatalogueCall<QList<qint64>>(Catalogue &)> find;
    /// Amounts inside of texts are written as the locale has them.
    std::function<CatalogueCall<Portion>(Catalogue &, const QList<qint64> &, const QLocale &)> read;
};

/// A reading for ExportPlan::read.
template <typename Row, typename CellsOf>
CatalogueCall<ExportPlan::Portion> readPortion(RowReader<Row> &reader, const QList<qint64> &rows,
                                               CellsOf cellsOf)
{
    return reader.readMany(rows).map([cellsOf](const QList<Row> &read) -> ExportPlan::Portion {
        return [cellsOf, read](const ExportPlan::Take &take) {
            for (const Row &row : read) {
                const auto cells = cellsOf(row);
                if (!take(cells))
                    break;
            }
        };
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
