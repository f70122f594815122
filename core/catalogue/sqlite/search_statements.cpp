// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_statements.h"

#include "core/catalogue/sqlite/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using PaymentColumn = SearchOrder::Column;

/// The column to order by, and the index that has it in that order. Of rows that are alike in it,
/// the row decides.
struct SortKey
{
    QString column;
    QString index;
};

SortKey keyOf(PaymentColumn column)
{
    switch (column) {
    case PaymentColumn::Order:
        return {u"p.reference"_s, u"payment_reference"_s};
    case PaymentColumn::Customer:
        return {u"p.customer COLLATE NOCASE"_s, u"payment_customer"_s};
    case PaymentColumn::Created:
        break;
    case PaymentColumn::State:
        return {u"p.state"_s, u"payment_state"_s};
    case PaymentColumn::Amount:
        return {u"p.value"_s, u"payment_value"_s};
    case PaymentColumn::Currency:
        return {u"p.currency"_s, u"payment_currency"_s};
    case PaymentColumn::Partners:
        return {u"p.partners"_s, u"payment_partners"_s};
    case PaymentColumn::Card:
        return {u"p.card"_s, u"payment_card"_s};
    case PaymentColumn::Seen:
        return {u"p.seen"_s, u"payment_seen"_s};
    }
    return {};
}

/// Of the column that a condition is on.
QString indexOf(const SearchCondition &range)
{
    return u"payment_"_s + range.column;
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

bool namesAccount(const SearchQuery &query)
{
    return std::any_of(
        query.groups.cbegin(), query.groups.cend(), [](const SearchQuery::Group &group) {
            return std::any_of(group.cbegin(), group.cend(), [](const SearchTerm &term) {
                return term.field == SearchTerm::Field::Account;
            });
        });
}

} // namespace

SearchStatements::SearchStatements(const SearchQuery &query, const SearchOrder &order,
                                   const ConditionContext &context)
    : m_order(order)
{
    QList<SearchQuery::Group> groups = query.groups;
    const bool isOnly = context.accounts.size() == 1 && context.accounts.contains(query.account);
    if (!namesAccount(query) && !query.account.isEmpty() && !isOnly)
        groups.prepend({{SearchTerm::Field::Account, query.account, true, false, {}, {}}});

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

bool SearchStatements::isRangeInOrder() const
{
    return m_match.isEmpty() && m_conditions.size() == 1 && !isByRow() &&
           keyOf(m_order.column).index == indexOf(m_conditions.first());
}

/// Whether what the text index finds has to be looked at.
bool SearchStatements::isRough() const
{
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(),
                       [](const SearchCondition &condition) {
                           return condition.isRough || condition.match.isEmpty();
                       });
}

QString SearchStatements::direction() const
{
    return m_order.isDescending ? u" DESC"_s : u" ASC"_s;
}

QString SearchStatements::orderBy() const
{
    const QString column = keyOf(m_order.column).column;
    const QString first = column.isEmpty() ? QString() : column + direction() + u", "_s;
    return u" ORDER BY "_s + first + u"p.row"_s + direction();
}

void SearchStatements::addConditions(Statement &statement, Looked looked,
                                     const QString &before) const
{
    QString joint = before;
    const auto add = [&](const QString &sql, const QVariantList &values) {
        statement.sql += joint + sql;
        statement.values << values;
        joint = u" AND "_s;
    };
    for (const SearchCondition &condition : m_conditions) {
        if (looked == Looked::AtAll || condition.isRough || condition.match.isEmpty())
            add(condition.sql, condition.values);
    }
    if (m_firstRow)
        add(u"p.row >= ?"_s, {*m_firstRow});
    if (m_endRow)
        add(u"p.row < ?"_s, {*m_endRow});
}

/// FROM what the full-text index finds, and where looked at, the payments.
void SearchStatements::addMatch(Statement &statement, const QString &match, With with) const
{
    const QString found = index::found(m_firstRow.has_value(), m_endRow.has_value());
    statement.sql += with == With::Payments ? index::withPayments(found) : found;
    statement.values << match;
    if (m_firstRow)
        statement.values << *m_firstRow;
    if (m_endRow)
        statement.values << *m_endRow;
}

SearchStatements::Statement SearchStatements::byMatch(const QString &columns, const QString &match,
                                                      Looked looked) const
{
    Statement statement{u"SELECT %1 FROM "_s.arg(columns), {}};
    addMatch(statement, match, With::Payments);
    addConditions(statement, looked, u" WHERE "_s);
    statement.sql += isByRow() ? u" ORDER BY r.row"_s + direction() : orderBy();
    return statement;
}

SearchStatements::Statement SearchStatements::byIndex(const QString &columns) const
{
    return byMatch(columns, m_match, Looked::WhereRough);
}

SearchStatements::Statement SearchStatements::byWideMatch(const QString &columns) const
{
    return byMatch(columns, m_wideMatch, Looked::AtAll);
}

SearchStatements::Statement SearchStatements::byWalk(const QString &columns) const
{
    Statement statement{
        u"SELECT %1 FROM "_s.arg(columns) + index::payments(keyOf(m_order.column).index), {}};
    addConditions(statement, Looked::AtAll, u" WHERE "_s);
    statement.sql += orderBy();
    return statement;
}

/// Rows are read for the first page only.
SearchStatements::Statement SearchStatements::firstOf(const QString &columns, const Statement &rows,
                                                      int most) const
{
    return {u"SELECT %1 FROM payment p WHERE p.row IN (%2%3 LIMIT %4)%3"_s
                .arg(columns, rows.sql, orderBy())
                .arg(most),
            rows.values};
}

SearchStatements::Statement SearchStatements::byRange(const QString &columns,
                                                      const SearchCondition &range, int most) const
{
    // Alone, and in the order of rows: the index has all that is asked and sorted.
    const bool isCovered = m_conditions.size() == 1 && isByRow();
    Statement statement{u"SELECT %1 FROM "_s.arg(isCovered ? u"p.row"_s : columns) +
                            index::payments(indexOf(range)),
                        {}};
    addConditions(statement, Looked::AtAll, u" WHERE "_s);
    if (isCovered)
        return firstOf(columns, statement, most);
    statement.sql += orderBy();
    return statement;
}

/// FROM those payments, whether they hold or not.
QString SearchStatements::from(const QList<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers << QString::number(row);
    return u" FROM payment p WHERE p.row IN (%1)"_s.arg(numbers.join(u','));
}

SearchStatements::Statement SearchStatements::byRows(const QString &columns,
                                                     const QList<qint64> &rows) const
{
    return {u"SELECT "_s + columns + from(rows) + orderBy(), {}};
}

SearchStatements::Statement SearchStatements::candidates() const
{
    Statement conditions;
    addConditions(conditions, Looked::AtAll, {});
    Statement statement{u"SELECT p.row, (%1) FROM "_s.arg(conditions.sql), conditions.values};
    if (isByRow()) {
        addMatch(statement, m_wideMatch, With::Payments);
        statement.sql += u" ORDER BY r.row"_s + direction();
    } else {
        statement.sql += index::payments(keyOf(m_order.column).index) + orderBy();
    }
    return statement;
}

SearchStatements::Statement SearchStatements::countOfRange(const SearchCondition &range, int most)
{
    return {u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3)"_s
                .arg(index::payments(indexOf(range)), range.sql)
                .arg(most),
            range.values};
}

SearchStatements::Statement SearchStatements::countOfMatch(int most) const
{
    Statement some{u"SELECT count(*) FROM (SELECT 1 FROM "_s, {}};
    addMatch(some, m_match, With::Nothing);
    some.sql += u" LIMIT %1)"_s.arg(most);
    return some;
}

SearchStatements::Statement SearchStatements::members() const
{
    Statement statement{u"SELECT r.row FROM "_s, {}};
    addMatch(statement, m_wideMatch, With::Nothing);
    statement.sql += u" ORDER BY r.row"_s;
    return statement;
}

SearchStatements::Statement SearchStatements::held(const QList<qint64> &members) const
{
    Statement statement{u"SELECT p.row"_s + from(members), {}};
    addConditions(statement, hasLongWords() ? Looked::AtAll : Looked::WhereRough, u" AND "_s);
    statement.sql += orderBy();
    return statement;
}

SearchStatements::Statement SearchStatements::allRows() const
{
    if (m_match.isEmpty() && !m_conditions.isEmpty()) {
        Statement statement{u"SELECT p.row FROM payment p"_s, {}};
        addConditions(statement, Looked::AtAll, u" WHERE "_s);
        statement.sql += u" ORDER BY p.row"_s + direction();
        return statement;
    }
    const bool isLookedAt = !m_match.isEmpty() && isRough();
    Statement statement{u"SELECT r.row FROM "_s, {}};
    addMatch(statement, m_match.isEmpty() ? index::everything() : m_match,
             isLookedAt ? With::Payments : With::Nothing);
    if (isLookedAt)
        addConditions(statement, Looked::WhereRough, u" WHERE "_s);
    statement.sql += u" ORDER BY r.row"_s + direction();
    return statement;
}

SearchStatements::Statement SearchStatements::allInOrder() const
{
    return {u"SELECT p.row FROM "_s + index::payments(keyOf(m_order.column).index) + orderBy(), {}};
}

} // namespace counterfoil
