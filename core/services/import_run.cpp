// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_run.h"

#include <utility>

namespace counterfoil {

ImportRun::ImportRun(QString path)
    : m_path(std::move(path))
{}

QList<qsizetype> ImportRun::waiting() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_record.rows.size(); ++row) {
        if (m_record.rows[row].outcome == ImportOutcome::Waiting)
            rows.append(row);
    }
    return rows;
}

ImportRecord ImportRun::again() const
{
    ImportRecord record = m_record;
    for (ImportRow &row : record.rows) {
        if (row.outcome == ImportOutcome::Failed)
            row = {row.id};
    }
    return record;
}

void ImportRun::take(ImportRecord record)
{
    m_log.close();
    m_record = std::move(record);
    m_counts = {};
    m_counts.total = m_record.rows.size();
    for (const ImportRow &row : std::as_const(m_record.rows))
        ++countOf(row.outcome);
}

tl::expected<void, QString> ImportRun::settle(qsizetype row, ImportOutcome outcome,
                                              const std::optional<ApiError> &error)
{
    ImportRow &settled = m_record.rows[row];
    --countOf(settled.outcome);
    settled.outcome = outcome;
    settled.error = error;
    ++countOf(outcome);
    return m_log.append(row, settled);
}

qint64 &ImportRun::countOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Waiting:
        return m_counts.waiting;
    case ImportOutcome::Fetched:
        return m_counts.fetched;
    case ImportOutcome::Known:
        return m_counts.known;
    case ImportOutcome::NotFound:
        return m_counts.notFound;
    case ImportOutcome::Failed:
        return m_counts.failed;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
