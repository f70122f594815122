// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/search_condition.h"

namespace counterfoil {

/// Decides how a search is asked of the file, so that a million payments do not matter: streams
/// what many payments have in the order of rows, sorts only what few have, and walks the order's
/// index where the many are sorted otherwise. Works on the connection's thread.
class SearchPlan
{
public:
    SearchPlan(Database &database, const SearchQuery &query, const SearchOrder &order,
               const ConditionContext &context);

    /// The first rows, `columns` of the payment table (alias p).
    StoreResult<QSqlQuery> first(const QString &columns, int most);
    /// All rows.
    StoreResult<QList<qint64>> rows(const Cancel &cancel);

private:
    struct Statement
    {
        QString sql;
        QVariantList values;
    };
    struct Seen
    {
        QList<qint64> rows;    ///< that hold
        bool isEnough = false; ///< there are no others, or no more are wanted
    };

    [[nodiscard]] bool isByRow() const { return m_order.column == SearchOrder::Column::Created; }
    [[nodiscard]] QString direction() const;
    [[nodiscard]] QString orderBy() const;
    [[nodiscard]] bool hasLongWords() const { return m_match != m_wideMatch; }
    /// What rows are looked at for: all conditions, or those that the index did not settle.
    void addConditions(Statement &statement, bool onlyRough, const QString &before) const;
    void addMatch(Statement &statement, const QString &match) const;
    StoreResult<QSqlQuery> run(const Statement &statement);
    StoreResult<qint64> number(const Statement &statement);

    StoreResult<std::optional<const SearchCondition *>> narrowRange();
    [[nodiscard]] Statement byRange(const QString &columns, const SearchCondition &range,
                                    int most) const;
    [[nodiscard]] Statement byIndex(const QString &columns) const;
    [[nodiscard]] Statement byWalk(const QString &columns) const;
    [[nodiscard]] Statement byWideMatch(const QString &columns) const;
    [[nodiscard]] Statement byRows(const QString &columns, const QList<qint64> &rows) const;
    [[nodiscard]] bool isRangeInOrder() const;
    StoreResult<Seen> glance(int most);
    [[nodiscard]] Statement byMembers(const QString &columns, int most) const;
    StoreResult<bool> isFew(const QString &match);
    StoreResult<Statement> beyondGlance(const QString &columns, int most, qsizetype seen);
    [[nodiscard]] bool isRough() const;
    StoreResult<QList<qint64>> matchingRows(const Cancel &cancel);
    static StoreResult<QList<qint64>> read(Database &database, QSqlQuery &query,
                                           const Cancel &cancel);

    Database &m_database;
    SearchOrder m_order;
    QList<SearchCondition> m_conditions;
    std::optional<qint64> m_firstRow; ///< inclusive
    std::optional<qint64> m_endRow;   ///< exclusive
    QString m_match;
    QString m_wideMatch;
};

} // namespace counterfoil
