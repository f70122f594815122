// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

DatabaseResult<void> migrate(Database &file, std::span<const MigrationStep> steps)
{
    for (;;) {
        const auto version = file.number(u"PRAGMA user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (*version < 0)
            return tl::unexpected(
                DatabaseError{DatabaseError::Kind::Damaged, file.path(), u"user_version"_s});
        const auto done = static_cast<size_t>(*version);
        if (done >= steps.size())
            return {};
        const auto stepped = file.transaction([&]() -> DatabaseResult<void> {
            const auto now = file.number(u"PRAGMA user_version"_s);
            if (!now)
                return tl::unexpected(now.error());
            if (*now != *version)
                return {}; // another process was at it
            return steps[done](file).and_then(
                [&] { return file.executeAll({u"PRAGMA user_version = %1"_s.arg(*version + 1)}); });
        });
        if (!stepped)
            return stepped;
    }
}

} // namespace counterfoil
