// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// The full-text index behind a narrow door: all that is SQLite's own (FTS5) in searching is here;
/// another database brings its own.
namespace counterfoil::index {

// Expressions. The words are those of search_tokens.h: no quotes and no spaces in them.
[[nodiscard]] QString wholeWord(const QString &word);
/// A beginning that the index has no list for is put together from all words that begin so: only
/// good when few do.
[[nodiscard]] QString beginning(const QString &word);
/// As far as the index has lists of beginnings: finds more, but comes at once.
[[nodiscard]] QString wideBeginning(const QString &word);
[[nodiscard]] QString everythingBut(const QString &expression);
[[nodiscard]] QString everything();

/// Makes the index, inside a transaction.
[[nodiscard]] StoreResult<void> make(Database &database);
[[nodiscard]] StoreResult<void> add(Database &database, qint64 row, const QString &tokens);
/// The tokens must be those that were added.
[[nodiscard]] StoreResult<void> remove(Database &database, qint64 row, const QString &tokens);
/// Fills an empty index from the payment table.
[[nodiscard]] StoreResult<void> rebuild(Database &database);

/// "search.row" of what the expression (one value to bind) finds: a FROM item; its order by row is
/// free in both directions, and so are bounds on it.
[[nodiscard]] QString source();
[[nodiscard]] QString where();

} // namespace counterfoil::index
