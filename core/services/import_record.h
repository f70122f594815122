// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QFile>
#include <QList>

#include <tl/expected.hpp>

namespace counterfoil {

enum class ImportOutcome {
    Waiting,
    Fetched,
    Known,    ///< it was known already: nobody was asked
    NotFound, ///< the provider says so
    Failed,
};

struct ImportRow
{
    PaymentId id;
    ImportOutcome outcome = ImportOutcome::Waiting;
    std::optional<ApiError> error = std::nullopt; ///< of a failed one
};

/// A list of payments to learn, and what became of each.
struct ImportRecord
{
    QString source; ///< as shown: the file's name
    QDateTime startedAt;
    QList<ImportRow> rows;
};

// Its file: a line of JSON for the list, one for each id, then one for each result as it comes. It
// survives the process at any moment; for its owner only. All of it blocks.

/// Replaces what was there; the error is the system's.
[[nodiscard]] tl::expected<void, QString> saveImport(const QString &path,
                                                     const ImportRecord &record);
/// None where there is no import. Lines that are damaged are left out.
[[nodiscard]] std::optional<ImportRecord> loadImport(const QString &path);

/// Adds results to the file.
class ImportLog
{
public:
    [[nodiscard]] tl::expected<void, QString> open(const QString &path);
    [[nodiscard]] tl::expected<void, QString> append(qsizetype index, const ImportRow &row);
    void close() { m_file.close(); }

private:
    QFile m_file;
};

} // namespace counterfoil
