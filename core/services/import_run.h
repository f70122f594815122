// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_record.h"

namespace counterfoil {

struct ImportCounts
{
    qint64 total = 0;
    qint64 waiting = 0;
    qint64 fetched = 0;
    qint64 known = 0;
    qint64 notFound = 0;
    qint64 failed = 0;
};

/// The list of an import with its results and counts; each result is added to the list's file
/// (import_record.h).
class ImportRun
{
public:
    explicit ImportRun(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ImportRecord &record() const { return m_record; }
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }
    /// The rows without a result, in order.
    [[nodiscard]] QList<qsizetype> waiting() const;
    /// The list as it is asked for once more: those that failed wait again. What the provider does
    /// not know it will not know either when it is asked again.
    [[nodiscard]] ImportRecord again() const;

    /// Another list, or none; its file is written by saveImport().
    void take(ImportRecord record);
    /// From now on results go to the file, which holds the list.
    [[nodiscard]] tl::expected<void, QString> open() { return m_log.open(m_path); }
    /// A result. With an error it is known to this run, and the file does not have it.
    [[nodiscard]] tl::expected<void, QString> settle(qsizetype row, ImportOutcome outcome,
                                                     const std::optional<ApiError> &error);
    void close() { m_log.close(); }
    void removeFile() { QFile::remove(m_path); }

private:
    qint64 &countOf(ImportOutcome outcome);

    QString m_path;
    ImportRecord m_record;
    ImportCounts m_counts;
    ImportLog m_log;
};

} // namespace counterfoil
