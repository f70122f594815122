// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search_plan.h"

#include "core/catalogue/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Column = SearchOrder::Column;

/// So many rows are read and sorted within a key press.
constexpr int MostToSort = 1500;
constexpr int MostInRange = 5000;
/// So many rows are looked at before it is decided how to search, one after the other or here and
/// there in the file; if as many of them are found, looking on is quicker than gathering all.
constexpr int Glance = 1000;
constexpr int SortedGlance = 300;
constexpr int DenseInGlance = 10;

/// The columns to order by, and the index that has them in that order.
struct SortKey
{
    QStringList columns;
    QString index;
};

SortKey keyOf(Column column)
{
    switch (column) {
    case Column::Order:
        return {{u"p.reference"_s}, u"payment_reference"_s};
    case Column::Customer:
        return {{u"p.customer COLLATE NOCASE"_s}, u"payment_customer"_s};
    case Column::Created:
        break;
    case Column::State:
        return {{u"p.state"_s}, u"payment_state"_s};
    case Column::Amount:
        return {{u"p.value"_s}, u"payment_value"_s};
    case Column::Currency:
        return {{u"p.currency"_s, u"p.value"_s}, u"payment_currency"_s};
    case Column::Partners:
        return {{u"p.partners"_s}, u"payment_partners"_s};
    case Column::Card:
        return {{u"p.card"_s}, u"payment_card"_s};
    case Column::Seen:
        return {{u"p.seen"_s}, u"payment_seen"_s};
    }
    return {};
}

QString joined(const QStringList &parts, const QStringList &excluded)
{
    QStringList wanted = parts;
    if (wanted.isEmpty() && !excluded.isEmpty())
        wanted << index::everything();
    QString expression = wanted.join(u" AND "_s);
    if (!excluded.isEmpty())
        expression = u"("_s + expression + u") NOT ("_s + excluded.join(u" OR "_s) + u")"_s;
    return expression;
}

} // namespace

SearchPlan::SearchPlan(Database &database, const SearchQuery &query, const SearchOrder &order,
                       const ConditionContext &context)
    : m_database(database)
    , m_order(order)
{
    QList<SearchQuery::Group> groups = query.groups;
    const bool namesProfile =
        std::any_of(groups.cbegin(), groups.cend(), [](const SearchQuery::Group &group) {
            return std::any_of(group.cbegin(), group.cend(), [](const SearchTerm &term) {
                return term.field == SearchTerm::Field::Profile;
            });
        });
    const bool isOnly = context.profiles.size() == 1 && context.profiles.contains(query.profile);
    if (!namesProfile && !query.profile.isEmpty() && !isOnly)
        groups.prepend({{SearchTerm::Field::Profile, query.profile, true, false, {}, {}}});

    QStringList match;
    QStringList wide;
    QStringList excluded;
    for (const SearchQuery::Group &group : std::as_const(groups)) {
        const SearchCondition condition = conditionFor(group, context);
        if (condition.column == "row"_L1) {
            if (condition.from)
                m_firstRow = std::max(m_firstRow.value_or(*condition.from), *condition.from);
            if (condition.until)
                m_endRow = std::min(m_endRow.value_or(*condition.until), *condition.until);
            continue;
        }
        m_conditions << condition;
        if (condition.isNegated) {
            excluded << condition.match;
        } else if (!condition.match.isEmpty()) {
            match << condition.match;
            wide << condition.wideMatch;
        }
    }
    m_match = joined(match, excluded);
    m_wideMatch = joined(wide, excluded);
}

QString SearchPlan::direction() const
{
    return m_order.isDescending ? u" DESC"_s : u" ASC"_s;
}

QString SearchPlan::orderBy() const
{
    QStringList keys = keyOf(m_order.column).columns;
    keys << u"p.row"_s;
    return u" ORDER BY "_s + keys.join(direction() + u", "_s) + direction();
}

void SearchPlan::addConditions(Statement &statement, bool onlyRough, const QString &before) const
{
    QString joint = before;
    const auto add = [&](const QString &sql, const QVariantList &values) {
        statement.sql += joint + sql;
        statement.values << values;
        joint = u" AND "_s;
    };
    for (const SearchCondition &condition : m_conditions) {
        if (!onlyRough || condition.isRough || condition.match.isEmpty())
            add(condition.sql, condition.values);
    }
    if (m_firstRow)
        add(u"p.row >= ?"_s, {*m_firstRow});
    if (m_endRow)
        add(u"p.row < ?"_s, {*m_endRow});
}

/// FROM the rows of the index, as r.row.
void SearchPlan::addMatch(Statement &statement, const QString &match) const
{
    QString where = index::where();
    statement.values << match;
    if (m_firstRow) {
        where += u" AND rowid >= ?"_s;
        statement.values << *m_firstRow;
    }
    if (m_endRow) {
        where += u" AND rowid < ?"_s;
        statement.values << *m_endRow;
    }
    statement.sql += index::source().arg(where) + u" r"_s;
}

StoreResult<QSqlQuery> SearchPlan::run(const Statement &statement)
{
    auto query = m_database.prepare(statement.sql);
    if (!query)
        return query;
    for (const QVariant &value : statement.values)
        query->addBindValue(value);
    if (auto ran = m_database.run(*query); !ran)
        return tl::unexpected(ran.error());
    return query;
}

StoreResult<qint64> SearchPlan::number(const Statement &statement)
{
    auto query = run(statement);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

/// A condition on an indexed column that few rows have.
StoreResult<std::optional<const SearchCondition *>> SearchPlan::narrowRange()
{
    for (const SearchCondition &condition : m_conditions) {
        if (condition.column.isEmpty())
            continue;
        const auto count =
            number({u"SELECT count(*) FROM (SELECT 1 FROM payment p INDEXED BY "
                    "payment_%1 WHERE %2 LIMIT %3)"_s.arg(condition.column, condition.sql)
                        .arg(MostInRange + 1),
                    condition.values});
        if (!count)
            return tl::unexpected(count.error());
        if (*count <= MostInRange)
            return std::optional(&condition);
    }
    return std::optional<const SearchCondition *>();
}

SearchPlan::Statement SearchPlan::byRange(const QString &columns, const SearchCondition &range,
                                          int most) const
{
    const QString source = u"payment p INDEXED BY payment_%1"_s.arg(range.column);
    if (m_conditions.size() > 1 || !isByRow()) {
        Statement statement{u"SELECT %1 FROM "_s.arg(columns) + source, {}};
        addConditions(statement, false, u" WHERE "_s);
        statement.sql += orderBy();
        return statement;
    }
    // The index has all that is asked and sorted: rows are read for the first page only.
    Statement rows{u"SELECT p.row FROM "_s + source, {}};
    addConditions(rows, false, u" WHERE "_s);
    return {u"SELECT %1 FROM payment p WHERE p.row IN (%2%3 LIMIT %4)%3"_s
                .arg(columns, rows.sql, orderBy())
                .arg(most),
            rows.values};
}

/// All that the index finds: streamed when it is in the order of rows, sorted else.
SearchPlan::Statement SearchPlan::byIndex(const QString &columns) const
{
    Statement statement{u"SELECT %1 FROM "_s.arg(columns), {}};
    addMatch(statement, m_match);
    statement.sql += u" CROSS JOIN payment p ON p.row = r.row"_s;
    addConditions(statement, true, u" WHERE "_s);
    statement.sql += isByRow() ? u" ORDER BY r.row"_s + direction() : orderBy();
    return statement;
}

SearchPlan::Statement SearchPlan::byWalk(const QString &columns) const
{
    const QString index = keyOf(m_order.column).index;
    Statement statement{u"SELECT %1 FROM payment p %2"_s.arg(
                            columns, index.isEmpty() ? u"NOT INDEXED"_s : u"INDEXED BY "_s + index),
                        {}};
    addConditions(statement, false, u" WHERE "_s);
    statement.sql += orderBy();
    return statement;
}

/// Rows in the wanted order that the short beginnings find.
SearchPlan::Statement SearchPlan::byWideMatch(const QString &columns) const
{
    Statement statement{u"SELECT %1 FROM "_s.arg(columns), {}};
    addMatch(statement, m_wideMatch);
    statement.sql += u" CROSS JOIN payment p ON p.row = r.row"_s;
    addConditions(statement, false, u" WHERE "_s);
    statement.sql += u" ORDER BY r.row"_s + direction();
    return statement;
}

/// Looks at a few rows in the wanted order, one by one.
StoreResult<SearchPlan::Seen> SearchPlan::glance(int most)
{
    Statement conditions;
    addConditions(conditions, false, {});
    Statement statement{u"SELECT p.row, (%1) FROM "_s.arg(conditions.sql), conditions.values};
    if (isByRow()) {
        addMatch(statement, m_wideMatch);
        statement.sql += u" CROSS JOIN payment p ON p.row = r.row ORDER BY r.row"_s + direction();
    } else {
        statement.sql += u"payment p INDEXED BY "_s + keyOf(m_order.column).index + orderBy();
    }
    auto query = run(statement);
    if (!query)
        return tl::unexpected(query.error());
    Seen seen;
    const int limit = isByRow() ? Glance : SortedGlance;
    int looked = 0;
    while (seen.rows.size() < most && looked < limit && query->next()) {
        ++looked;
        if (query->value(1).toBool())
            seen.rows.append(query->value(0).toLongLong());
    }
    if (auto ended = m_database.ended(*query); !ended)
        return tl::unexpected(ended.error());
    seen.isEnough = seen.rows.size() == most || looked < limit;
    return seen;
}

SearchPlan::Statement SearchPlan::byRows(const QString &columns, const QList<qint64> &rows) const
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers << QString::number(row);
    return {u"SELECT %1 FROM payment p WHERE p.row IN (%2)"_s.arg(columns, numbers.join(u',')) +
                orderBy(),
            {}};
}

/// Of those that the text index finds, the first in the wanted order: by the order's index, with a
/// look at rows only where the text index does not settle it.
SearchPlan::Statement SearchPlan::byMembers(const QString &columns, int most) const
{
    const QString index = keyOf(m_order.column).index;
    Statement rows{
        u"SELECT p.row FROM payment p INDEXED BY %1 WHERE p.row IN (SELECT r.row FROM "_s.arg(
            index),
        {}};
    addMatch(rows, m_wideMatch);
    rows.sql += u')';
    addConditions(rows, !hasLongWords(), u" AND "_s);
    return {u"SELECT %1 FROM payment p WHERE p.row IN (%2%3 LIMIT %4)%3"_s
                .arg(columns, rows.sql, orderBy())
                .arg(most),
            rows.values};
}

/// What the text index finds, as far as it is counted.
StoreResult<bool> SearchPlan::isFew(const QString &match)
{
    Statement some{u"SELECT count(*) FROM (SELECT 1 FROM "_s, {}};
    addMatch(some, match);
    some.sql += u" LIMIT %1)"_s.arg(MostToSort + 1);
    const auto found = number(some);
    if (!found)
        return tl::unexpected(found.error());
    return *found <= MostToSort;
}

/// After a glance that did not find enough.
StoreResult<SearchPlan::Statement> SearchPlan::beyondGlance(const QString &columns, int most,
                                                            qsizetype seen)
{
    const bool isDense = seen >= DenseInGlance;
    if (isByRow())
        return isDense ? byWideMatch(columns) : byIndex(columns);
    if (isDense)
        return byWalk(columns);
    auto few = isFew(m_wideMatch);
    if (few && !*few && hasLongWords())
        few = isFew(m_match); // what begins with more letters than the index has takes its time
    if (!few)
        return tl::unexpected(few.error());
    return *few ? byIndex(columns) : byMembers(columns, most);
}

/// Whether what the text index finds has to be looked at.
bool SearchPlan::isRough() const
{
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(),
                       [](const SearchCondition &condition) {
                           return condition.isRough || condition.match.isEmpty();
                       });
}

/// The walk in the wanted order is by the column of the one condition there is.
bool SearchPlan::isRangeInOrder() const
{
    return m_match.isEmpty() && m_conditions.size() == 1 && !isByRow() &&
           keyOf(m_order.column).index == u"payment_"_s + m_conditions.first().column;
}

StoreResult<QSqlQuery> SearchPlan::first(const QString &columns, int most)
{
    const auto limited = [&](Statement statement) {
        statement.sql += u" LIMIT %1"_s.arg(most);
        return run(statement);
    };
    if (isRangeInOrder())
        return limited(byWalk(columns));
    const auto range = narrowRange();
    if (!range)
        return tl::unexpected(range.error());
    if (*range)
        return limited(byRange(columns, ***range, most));
    if (m_match.isEmpty())
        return limited(byWalk(columns));
    if (isByRow() && !hasLongWords())
        return limited(byIndex(columns));
    const auto seen = glance(most);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->isEnough)
        return run(byRows(columns, seen->rows));
    auto statement = beyondGlance(columns, most, seen->rows.size());
    if (!statement)
        return tl::unexpected(statement.error());
    return limited(*std::move(statement));
}

StoreResult<QList<qint64>> SearchPlan::read(Database &database, QSqlQuery &query,
                                            const Cancel &cancel)
{
    constexpr int between = 1024; // rows between two looks at the cancel
    QList<qint64> rows;
    while (query.next()) {
        rows.append(query.value(0).toLongLong());
        if (rows.size() % between == 0 && isCancelled(cancel))
            return QList<qint64>();
    }
    if (auto ended = database.ended(query); !ended)
        return tl::unexpected(ended.error());
    return rows;
}

StoreResult<QList<qint64>> SearchPlan::matchingRows(const Cancel &cancel)
{
    Statement statement;
    if (m_match.isEmpty() && m_conditions.isEmpty()) {
        statement.sql = u"SELECT r.row FROM "_s;
        addMatch(statement, index::everything());
        statement.sql += u" ORDER BY r.row"_s + direction();
    } else if (m_match.isEmpty()) {
        statement.sql = u"SELECT p.row FROM payment p"_s;
        addConditions(statement, false, u" WHERE "_s);
        statement.sql += u" ORDER BY p.row"_s + direction();
    } else {
        statement.sql = u"SELECT r.row FROM "_s;
        addMatch(statement, m_match);
        if (isRough()) {
            statement.sql += u" CROSS JOIN payment p ON p.row = r.row"_s;
            addConditions(statement, true, u" WHERE "_s);
        }
        statement.sql += u" ORDER BY r.row"_s + direction();
    }
    auto query = run(statement);
    if (!query)
        return tl::unexpected(query.error());
    return read(m_database, *query, cancel);
}

StoreResult<QList<qint64>> SearchPlan::rows(const Cancel &cancel)
{
    const auto range = narrowRange();
    if (!range)
        return tl::unexpected(range.error());
    if (*range) {
        auto query = run(byRange(u"p.row"_s, ***range, -1));
        if (!query)
            return tl::unexpected(query.error());
        return read(m_database, *query, cancel);
    }
    auto matching = matchingRows(cancel);
    if (!matching || isByRow() || isCancelled(cancel))
        return matching;
    // The order's index knows all rows in order: those that were found are kept.
    std::sort(matching->begin(), matching->end());
    auto all = run({u"SELECT p.row FROM payment p INDEXED BY %1%2"_s.arg(
                        keyOf(m_order.column).index, orderBy()),
                    {}});
    if (!all)
        return tl::unexpected(all.error());
    auto ordered = read(m_database, *all, cancel);
    if (!ordered)
        return ordered;
    ordered->removeIf(
        [&](qint64 row) { return !std::binary_search(matching->cbegin(), matching->cend(), row); });
    return ordered;
}

} // namespace counterfoil
