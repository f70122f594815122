// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"

#include <QList>

namespace counterfoil {

/// Reads rows by their numbers, in that order; one that is gone is left out.
template <typename Row>
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// A few, for a view.
    virtual CatalogueCall<QList<Row>> read(const QList<qint64> &rows) = 0;
    /// As many as somebody copies or exports. May take long.
    virtual CatalogueCall<QList<Row>> readMany(const QList<qint64> &rows) = 0;
};

} // namespace counterfoil
