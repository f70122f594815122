// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace counterfoil {

/// What two orders could be paid with, side by side: a row for each solution of either, those of
/// the first in their order, then those of the second alone. A solution that an answer lists
/// several times has one row.
class SolutionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Partner, Method, First, Second, Difference, Also, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< of First and Second: whether it is offered; of
                                      ///< Difference: a Difference
    };
    enum class Difference { None, OnlyFirst, OnlySecond, Details };
    Q_ENUM(Difference)

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Differences are marked where there are both.
    void setAnswers(const std::optional<EligibleSolutions> &first,
                    const std::optional<EligibleSolutions> &second);
    [[nodiscard]] bool isComparison() const { return m_hasFirst && m_hasSecond; }
    /// Whether an answer says more of a solution than partner and method.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// "5 solutions, 1 only for the first order"; empty without an answer.
    [[nodiscard]] QString summary() const;

private:
    struct Row
    {
        Solution solution;
        int first = 0; ///< how often the answer lists it
        int second = 0;
        QStringList firstJson = {};
        QStringList secondJson = {};
    };

    void add(const EligibleSolutions &answer, int Row::*count, QStringList Row::*json);
    [[nodiscard]] Difference difference(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] static QString offeredText(bool isAnswered, int count);
    [[nodiscard]] static QString differenceText(Difference difference);

    std::vector<Row> m_rows;
    bool m_hasFirst = false;
    bool m_hasSecond = false;
    bool m_hasMore = false;
};

} // namespace counterfoil
