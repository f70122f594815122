// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/session_store.h"
#include "core/catalogue/sqlite/catalogue_file.h"

#include <array>
#include <functional>

namespace counterfoil {

/// Where documents of one kind are: a table of that name, whose ids are in a column of that name.
enum class DocumentTable { Session, PaymentLink };

inline constexpr std::array AllDocumentTables{DocumentTable::Session, DocumentTable::PaymentLink};

[[nodiscard]] QString nameOf(DocumentTable table);

/// DocumentStore on a connection, and what retention does to its documents.
class DocumentSql
{
public:
    DocumentSql(CatalogueFile &file, DocumentTable table)
        : m_file(file)
        , m_name(nameOf(table))
    {}

    DatabaseResult<void> keep(const QString &account, const QString &id, const QByteArray &raw,
                              const QDateTime &at, const PersonalDataPolicy &policy);
    [[nodiscard]] DatabaseResult<QList<Snapshot>> newest(const QString &account, int most);
    /// Those that nobody has looked at since. In the caller's transaction, as is the other.
    DatabaseResult<void> prune(qint64 account, qint64 before);
    /// Leaves of names, e-mails and the like what the policy keeps, in those that are meant.
    DatabaseResult<void> reduce(const QString &account,
                                const std::function<bool(const QByteArray &raw)> &isMeant,
                                PersonalData keep);

private:
    CatalogueFile &m_file;
    QString m_name;
};

} // namespace counterfoil
