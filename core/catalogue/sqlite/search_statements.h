// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/search_condition.h"

namespace counterfoil {

/// The statements in which one search can be asked of the file. All give the rows of the payment
/// table (alias p) that hold, in the wanted order unless they say otherwise; they differ in where
/// they begin to look, which is what their time depends on. SearchPlan chooses.
class SearchStatements
{
public:
    struct Statement
    {
        QString sql;
        QVariantList values; ///< by position
    };

    SearchStatements(const SearchQuery &query, const SearchOrder &order,
                     const ConditionContext &context);

    [[nodiscard]] const QList<SearchCondition> &conditions() const { return m_conditions; }
    [[nodiscard]] bool isByRow() const { return m_order.column == SearchOrder::Column::Created; }
    /// The full-text index knows something of it.
    [[nodiscard]] bool isIndexed() const { return !m_match.isEmpty(); }
    /// The two matches find different rows.
    [[nodiscard]] bool hasLongWords() const { return m_match != m_wideMatch; }
    /// The walk in the wanted order is by the column of the one condition there is.
    [[nodiscard]] bool isRangeInOrder() const;

    /// By the index of a condition's column.
    [[nodiscard]] Statement byRange(const QString &columns, const SearchCondition &range,
                                    int most) const;
    /// All that the full-text index finds: streamed in the order of rows, sorted else.
    [[nodiscard]] Statement byIndex(const QString &columns) const;
    /// The same by the wide match, which is by the short beginnings of words: it finds more, but
    /// streams however many there are. Each row is looked at.
    [[nodiscard]] Statement byWideMatch(const QString &columns) const;
    /// Row after row in the wanted order.
    [[nodiscard]] Statement byWalk(const QString &columns) const;
    /// These, which are known to hold.
    [[nodiscard]] Statement byRows(const QString &columns, const QList<qint64> &rows) const;

    /// Rows that may hold, and whether they do.
    [[nodiscard]] Statement candidates() const;
    /// How many rows are in that range; counts no further than that.
    [[nodiscard]] static Statement countOfRange(const SearchCondition &range, int most);
    /// How many rows the full-text index finds; counts no further than that.
    [[nodiscard]] Statement countOfMatch(int most) const;
    /// Row numbers of all that the full-text index finds by the wide match, in the order of rows.
    [[nodiscard]] Statement members() const;
    /// Not each of the members holds.
    [[nodiscard]] bool isLookedAt() const { return hasLongWords() || isRough(); }
    /// Row numbers of those members that hold, in the wanted order.
    [[nodiscard]] Statement held(const QList<qint64> &members) const;
    /// Row numbers of all that hold, in the order of rows.
    [[nodiscard]] Statement allRows() const;
    /// Row numbers of all rows, whether they hold or not, in the wanted order; not for isByRow().
    [[nodiscard]] Statement allInOrder() const;

private:
    enum class Looked { AtAll, WhereRough }; ///< which conditions are asked of the row itself
    enum class With { Nothing, Payments };   ///< what is joined to the full-text index

    [[nodiscard]] static QString from(const QList<qint64> &rows);
    [[nodiscard]] QString direction() const;
    [[nodiscard]] QString orderBy() const;
    [[nodiscard]] bool isRough() const;
    void addConditions(Statement &statement, Looked looked, const QString &before) const;
    void addMatch(Statement &statement, const QString &match, With with) const;
    [[nodiscard]] Statement byMatch(const QString &columns, const QString &match,
                                    Looked looked) const;
    [[nodiscard]] Statement firstOf(const QString &columns, const Statement &rows, int most) const;

    SearchOrder m_order;
    QList<SearchCondition> m_conditions;
    std::optional<qint64> m_firstRow; ///< inclusive
    std::optional<qint64> m_endRow;   ///< exclusive
    QString m_match;
    QString m_wideMatch;
};

} // namespace counterfoil
