// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_session_store.h"

#include "core/catalogue/sqlite/session_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

namespace counterfoil {

CatalogueCall<void> SqliteSessionStore::keep(const QString &account, const SessionPtr &session,
                                             const QDateTime &at, const PersonalDataPolicy &policy)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Write,
                            [account, session, at, policy](CatalogueFile &file, const Cancel &) {
                                return SessionSql(file).keep(account, session, at, policy);
                            });
}

CatalogueCall<QList<Snapshot>> SqliteSessionStore::newest(const QString &account, int most)
{
    return m_catalogue.call(SqliteCatalogue::Lane::Find,
                            [account, most](CatalogueFile &file, const Cancel &) {
                                return SessionSql(file).newest(account, most);
                            });
}

} // namespace counterfoil
