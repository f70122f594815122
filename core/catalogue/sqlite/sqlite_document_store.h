// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/document_sql.h"

namespace counterfoil {

/// Runs on the lanes of the catalogue that has it: of SqliteCatalogue.
template <typename CatalogueType, typename DocumentPtr, DocumentTable table>
class SqliteDocumentStore final : public DocumentStore<DocumentPtr>
{
public:
    explicit SqliteDocumentStore(CatalogueType &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<void> keep(const QString &account, const DocumentPtr &document,
                             const QDateTime &at, const PersonalDataPolicy &policy) override
    {
        return m_catalogue.call(
            CatalogueType::Lane::Write, [=](CatalogueFile &file, const Cancel &) {
                return DocumentSql(file, table)
                    .keep(account, document->id.text(), document->raw, at, policy);
            });
    }
    CatalogueCall<QList<Snapshot>> newest(const QString &account, int most) override
    {
        return m_catalogue.call(CatalogueType::Lane::Find,
                                [=](CatalogueFile &file, const Cancel &) {
                                    return DocumentSql(file, table).newest(account, most);
                                });
    }

private:
    CatalogueType &m_catalogue;
};

} // namespace counterfoil
