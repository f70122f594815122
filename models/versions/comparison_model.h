// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/field_comparison.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <memory>

namespace counterfoil {

/// Two payments, or two versions of one, field by field. Texts are made when they are painted: a
/// payment can have a hundred thousand fields.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What of the payment, which field of it, and what it is there.
    enum class Column { Part, Field, Left, Right, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the whole text
        DiffersRole,                  ///< whether the row's values do
    };
    static constexpr int LongestShown = 500;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows. Times are shown on the clock that tells now.
    void setComparison(std::shared_ptr<const FieldComparison> comparison, const QDateTime &now);
    /// Above the values.
    void setTitles(const QString &left, const QString &right);
    /// Else only what differs, as in the beginning.
    void showAll(bool all);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const ComparedField &field(int row) const;
    [[nodiscard]] QString text(const ComparedField &field, Column column) const;
    [[nodiscard]] bool beginsGroup(int row) const;

    std::shared_ptr<const FieldComparison> m_comparison;
    QDateTime m_now;
    QString m_leftTitle;
    QString m_rightTitle;
    bool m_isAll = false;
};

} // namespace counterfoil
