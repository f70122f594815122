// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "tests/catalogue/suite/catalogue_suite.h"

namespace counterfoil::testing {

/// The suite on SqliteCatalogue.
template <typename Suite>
class OnSqlite final : public Suite
{
protected:
    [[nodiscard]] std::unique_ptr<Catalogue> make(const QString &folder) override
    {
        return std::make_unique<SqliteCatalogue>(folder + QStringLiteral("/catalogue.sqlite"));
    }
};

} // namespace counterfoil::testing
