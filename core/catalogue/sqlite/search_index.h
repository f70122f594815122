// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// The full-text index and the ways to read by an index behind a narrow door: all that is SQLite's
/// own (FTS5, hints) in searching is here; another database brings its own.
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
[[nodiscard]] DatabaseResult<void> make(Database &database);
/// From now on gathers the words of thousands of payments before it writes a list of them. A third
/// of the work was to join lists of a few hundred. Stays with the file.
[[nodiscard]] DatabaseResult<void> gatherMore(Database &database);
/// Tokens in UTF-8.
[[nodiscard]] DatabaseResult<void> add(Database &database, qint64 row, const QByteArray &tokens);
/// The tokens must be those that were added.
[[nodiscard]] DatabaseResult<void> remove(Database &database, qint64 row, const QByteArray &tokens);
/// Fills an empty index from the payment table.
[[nodiscard]] DatabaseResult<void> rebuild(Database &database);

// FROM items.
/// r.row of what an expression finds: to bind are the expression, the first row where isFrom and
/// the one behind the last where isUntil. Its order by row is free in both directions.
[[nodiscard]] QString found(bool isFrom, bool isUntil);
/// The same with its payments (alias p), one after the other in its order.
[[nodiscard]] QString withPayments(const QString &found);
/// The payments (alias p) along one of their indexes; without a name, in the order of rows.
[[nodiscard]] QString payments(const QString &index);

} // namespace counterfoil::index
