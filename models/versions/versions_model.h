// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/snapshot_store.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The kept versions of one payment: which, and when a server last reported it.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Version, Seen, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Times are shown on the clock of `now`.
    void setVersions(const QList<KeptVersion> &versions, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<KeptVersion> m_versions;
    QDateTime m_now;
};

} // namespace counterfoil
