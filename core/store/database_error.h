// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace counterfoil {

/// Why a database file could not do what was asked. `ui` makes sentences of the kinds.
struct DatabaseError
{
    enum class Kind {
        Full,     ///< no space left on the disk
        ReadOnly, ///< the file or its folder cannot be written
        Locked,   ///< another process holds it for longer than we wait
        Damaged,  ///< the file is not a sound database
        Newer,    ///< written by a newer version of the program: only read
        Other,
    };
    Kind kind = Kind::Other;
    QString path;   ///< of the file
    QString detail; ///< the database's words
};

template <typename T>
using DatabaseResult = tl::expected<T, DatabaseError>;

} // namespace counterfoil
