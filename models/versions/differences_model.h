// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/json_difference.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// What changed between two documents, a row a value. Cells are cut for the view; ValueRole has the
/// whole text.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Path, Before, After, Count };
    enum Role { ValueRole = Qt::UserRole + 1 };
    static constexpr int LongestShown = 500;

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<JsonDifference> &differences);
    /// Above the values; before and after in the beginning.
    void setTitles(const QString &before, const QString &after);
    [[nodiscard]] const QList<JsonDifference> &differences() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<JsonDifference> m_rows;
    QString m_beforeTitle;
    QString m_afterTitle;
};

} // namespace counterfoil
