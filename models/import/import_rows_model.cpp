// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_rows_model.h"

#include "core/domain/outside_text.h"
#include "models/import/import_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

ImportRowsModel::ImportRowsModel(const ImportService &service, Sentence sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_sentence(std::move(sentence))
    , m_rows(int(service.record().rows.size()))
{
    connect(&m_service, &ImportService::recordReplaced, this, [this] {
        beginResetModel();
        m_rows = int(m_service.record().rows.size());
        endResetModel();
    });
    connect(&m_service, &ImportService::rowChanged, this, [this](qsizetype row) {
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    });
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_service.record().rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return Column(index.column()) == Column::Payment ? shownText(row.id.text())
                                                         : resultText(row);
    case IdRole:
        return row.id.text();
    case OutcomeRole:
        return QVariant::fromValue(row.outcome);
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Column(section) == Column::Payment ? tr("Payment") : tr("Result");
}

QString ImportRowsModel::resultText(const ImportRow &row) const
{
    return row.error ? tr("Failed: %1").arg(m_sentence(*row.error))
                     : importOutcomeText(row.outcome);
}

} // namespace counterfoil
