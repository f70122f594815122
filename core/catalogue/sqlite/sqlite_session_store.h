// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/session_store.h"

namespace counterfoil {

class SqliteCatalogue;

class SqliteSessionStore final : public SessionStore
{
public:
    explicit SqliteSessionStore(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<void> keep(const QString &account, const SessionPtr &session, const QDateTime &at,
                             const PersonalDataPolicy &policy) override;
    CatalogueCall<QList<Snapshot>> newest(const QString &account, int most) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
