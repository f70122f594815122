// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/retention.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// Gives payments that an earlier version kept the words that searches ask for now, and the payer
/// that the list shows. How far it is
/// stands in the file, so that another run or another process resumes there.
class ReindexSql
{
public:
    explicit ReindexSql(CatalogueFile &file)
        : m_file(file)
    {}

    /// Nothing where all of the account are indexed.
    DatabaseResult<CatalogueStep> step(const QString &account, const SnapshotReader &read);

private:
    struct Row
    {
        qint64 row = 0;
        qint64 account = 0;
        QString tokens;
        QString customer;
        QString email;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] DatabaseResult<Row> indexedAgain(const Row &row, const SnapshotReader &read);
    DatabaseResult<qint64> replace(const QList<Row> &rows, const SnapshotReader &read);
    DatabaseResult<CatalogueStep> stepFrom(qint64 from, qint64 account, const SnapshotReader &read);

    CatalogueFile &m_file;
};

} // namespace counterfoil
