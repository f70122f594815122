// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_plan.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// So many rows are read and sorted within a key press.
constexpr int MostToSort = 1500;
constexpr int MostInRange = 5000;
/// So many rows are looked at before it is decided how to search, one after the other or here and
/// there in the file; if as many of them are found, looking on is quicker than gathering all.
constexpr int Glance = 1000;
constexpr int DenseInGlance = 10;
constexpr int SortedGlance = 300;
constexpr int DenseInSortedGlance = 20;
/// So many rows of the order's index are passed on the way to the first page, where there may be a
/// shorter one.
constexpr qint64 MostToWalk = 60000;

} // namespace

DatabaseResult<QList<qint64>>
readRows(Database &database, const SearchStatements::Statement &statement, const Cancel &cancel)
{
    constexpr int between = 1024; // rows between two looks at the cancel
    QList<qint64> rows;
    return database
        .forEach(statement.sql, statement.values,
                 [&](const SqlStatement &row) {
                     rows.append(Database::integer(row));
                     if (rows.size() % between != 0 || !isCancelled(cancel))
                         return true;
                     rows.clear();
                     return false;
                 })
        .map([&rows] { return std::move(rows); });
}

SearchPlan::SearchPlan(Database &database, const SearchQuery &query, const SearchOrder &order,
                       const ConditionContext &context)
    : m_database(database)
    , m_search(query, order, context)
{}

DatabaseResult<SqlStatement> SearchPlan::run(const Statement &statement)
{
    return m_database.execute(statement.sql, statement.values);
}

DatabaseResult<qint64> SearchPlan::number(const Statement &statement)
{
    return m_database.number(statement.sql, statement.values);
}

/// A condition on an indexed column that few rows have.
DatabaseResult<std::optional<const SearchCondition *>> SearchPlan::narrowRange()
{
    for (const SearchCondition &condition : m_search.conditions()) {
        if (condition.column.isEmpty())
            continue;
        const auto count = number(SearchStatements::countOfRange(condition, MostInRange + 1));
        if (!count)
            return tl::unexpected(count.error());
        if (*count <= MostInRange)
            return std::optional(&condition);
    }
    return std::optional<const SearchCondition *>();
}

/// Looks at a few rows in the wanted order, one by one.
DatabaseResult<SearchPlan::Seen> SearchPlan::glance(int most)
{
    auto query = run(m_search.candidates());
    if (!query)
        return tl::unexpected(query.error());
    Seen seen;
    const int limit = m_search.isByRow() ? Glance : SortedGlance;
    int looked = 0;
    const auto end = m_database.forEach(*query, [&](const SqlStatement &row) {
        ++looked;
        if (row.integer(1) != 0)
            seen.rows.append(row.integer(0));
        return seen.rows.size() < most && looked < limit;
    });
    if (!end)
        return tl::unexpected(end.error());
    seen.isEnough = seen.rows.size() == most || looked < limit;
    return seen;
}

/// Those of them that hold.
DatabaseResult<QList<qint64>> SearchPlan::held(const QList<qint64> &members)
{
    if (!m_search.isLookedAt())
        return members;
    return readRows(m_database, m_search.held(members), {});
}

/// The first members that hold, by the order's index: it has no more to read of a row than its
/// number. A page of members is looked at at once, and the walk ends where it would go too far.
DatabaseResult<SearchPlan::Seen> SearchPlan::walk(const QList<qint64> &members, int most,
                                                  qint64 mostToWalk)
{
    auto order = run(m_search.allInOrder());
    if (!order)
        return tl::unexpected(order.error());
    Seen seen;
    qint64 walked = 0;
    bool isAtEnd = false;
    const auto goesTooFar = [&] {
        return walked * most / std::max<qint64>(1, seen.rows.size()) > mostToWalk;
    };
    while (!isAtEnd && seen.rows.size() < most && !goesTooFar()) {
        QList<qint64> page;
        while (page.size() < most && order->next()) {
            ++walked;
            const qint64 row = Database::integer(*order);
            if (std::binary_search(members.cbegin(), members.cend(), row))
                page.append(row);
        }
        isAtEnd = page.size() < most;
        const auto holding = held(page);
        if (!holding)
            return tl::unexpected(holding.error());
        seen.rows += *holding;
    }
    seen.isEnough = isAtEnd || seen.rows.size() >= most;
    return m_database.ended(*order).map([&seen] { return std::move(seen); });
}

/// The many that the text index finds are kept here: to ask for each row whether it is among them
/// takes the file longer.
DatabaseResult<SearchPlan::Statement> SearchPlan::byMembers(const QString &columns, int most)
{
    const auto members = readRows(m_database, m_search.members(), {});
    if (!members)
        return tl::unexpected(members.error());
    if (members->size() <= MostToSort)
        return m_search.byIndex(columns);
    constexpr qint64 toTheEnd = std::numeric_limits<qint64>::max();
    auto seen = walk(*members, most, m_search.hasLongWords() ? MostToWalk : toTheEnd);
    if (seen && !seen->isEnough) {
        // Of many that begin alike, few may hold; to count those takes its time.
        const auto count = number(m_search.countOfMatch(MostToSort + 1));
        if (!count)
            return tl::unexpected(count.error());
        if (*count <= MostToSort)
            return m_search.byIndex(columns);
        seen = walk(*members, most, toTheEnd);
    }
    return seen.map([&](const Seen &found) { return m_search.byRows(columns, found.rows); });
}

/// After a glance that did not find enough.
DatabaseResult<SearchPlan::Statement> SearchPlan::beyondGlance(const QString &columns, int most,
                                                               qsizetype seen)
{
    if (m_search.isByRow())
        return seen >= DenseInGlance ? m_search.byWideMatch(columns) : m_search.byIndex(columns);
    return seen >= DenseInSortedGlance ? m_search.byWalk(columns) : byMembers(columns, most);
}

DatabaseResult<SqlStatement> SearchPlan::first(const QString &columns, int most)
{
    const auto limited = [&](Statement statement) {
        statement.sql += u" LIMIT %1"_s.arg(most);
        return run(statement);
    };
    if (m_search.isRangeInOrder())
        return limited(m_search.byWalk(columns));
    const auto range = narrowRange();
    if (!range)
        return tl::unexpected(range.error());
    if (*range)
        return limited(m_search.byRange(columns, ***range, most));
    if (!m_search.isIndexed())
        return limited(m_search.byWalk(columns));
    if (m_search.isByRow() && !m_search.hasLongWords())
        return limited(m_search.byIndex(columns));
    const auto seen = glance(most);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->isEnough)
        return run(m_search.byRows(columns, seen->rows));
    auto statement = beyondGlance(columns, most, seen->rows.size());
    if (!statement)
        return tl::unexpected(statement.error());
    return limited(*std::move(statement));
}

DatabaseResult<QList<qint64>> SearchPlan::rows(const Cancel &cancel)
{
    const auto range = narrowRange();
    if (!range)
        return tl::unexpected(range.error());
    if (*range)
        return readRows(m_database, m_search.byRange(u"p.row"_s, ***range, -1), cancel);
    auto matching = readRows(m_database, m_search.allRows(), cancel);
    if (!matching || m_search.isByRow() || isCancelled(cancel))
        return matching;
    // The order's index knows all rows in order: those that were found are kept.
    std::sort(matching->begin(), matching->end());
    auto ordered = readRows(m_database, m_search.allInOrder(), cancel);
    if (!ordered)
        return ordered;
    ordered->removeIf(
        [&](qint64 row) { return !std::binary_search(matching->cbegin(), matching->cend(), row); });
    return ordered;
}

} // namespace counterfoil
