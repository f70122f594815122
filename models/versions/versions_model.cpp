// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/versions_model.h"

#include "models/words/time_text.h"

namespace counterfoil {

void VersionsModel::setVersions(const QList<KeptVersion> &versions, const QDateTime &now)
{
    beginResetModel();
    m_versions = versions;
    m_now = now;
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const KeptVersion &version = m_versions[index.row()];
    switch (static_cast<Column>(index.column())) {
    case Column::Version:
        return QString::number(version.version);
    case Column::Seen:
        return mediumTime(onClockOf(m_now, version.seenAt));
    case Column::Count:
        break;
    }
    return {};
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Version:
        return tr("Version");
    case Column::Seen:
        return tr("Last seen");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
