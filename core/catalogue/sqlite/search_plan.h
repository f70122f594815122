// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"
#include "core/catalogue/sqlite/search_statements.h"
#include "core/store/database.h"

namespace counterfoil {

/// The row ids that a statement gives. Empty when cancelled.
DatabaseResult<QList<qint64>>
readRows(Database &database, const SearchStatements::Statement &statement, const Cancel &cancel);

/// Decides how a search is asked of the file, so that a million payments do not matter: streams
/// what many payments have in the order of rows, sorts only what few have, and walks the order's
/// index where the many are sorted otherwise. Works on the connection's thread.
class SearchPlan
{
public:
    SearchPlan(Database &database, const SearchQuery &query, const SearchOrder &order,
               const ConditionContext &context);

    /// The first rows, `columns` of the payment table (alias p).
    DatabaseResult<SqlStatement> first(const QString &columns, int most);
    /// All rows.
    DatabaseResult<QList<qint64>> rows(const Cancel &cancel);

private:
    using Statement = SearchStatements::Statement;
    struct Seen
    {
        QList<qint64> rows;    ///< that hold
        bool isEnough = false; ///< there are no others, or no more are wanted
    };

    DatabaseResult<SqlStatement> run(const Statement &statement);
    DatabaseResult<qint64> number(const Statement &statement);

    DatabaseResult<std::optional<const SearchCondition *>> narrowRange();
    DatabaseResult<Seen> glance(int most);
    DatabaseResult<QList<qint64>> held(const QList<qint64> &members);
    DatabaseResult<Seen> walk(const QList<qint64> &members, int most, qint64 mostToWalk);
    DatabaseResult<Statement> byMembers(const QString &columns, int most);
    DatabaseResult<Statement> beyondGlance(const QString &columns, int most, qsizetype seen);

    Database &m_database;
    SearchStatements m_search;
};

} // namespace counterfoil
