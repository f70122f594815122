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

} // namespace counterfoil
