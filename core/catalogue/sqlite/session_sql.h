// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/session_store.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// SessionStore on a connection.
class SessionSql
{
public:
    explicit SessionSql(CatalogueFile &file)
        : m_file(file)
    {}

    DatabaseResult<void> keep(const QString &account, const SessionPtr &session,
                              const QDateTime &at, const PersonalDataPolicy &policy);
    [[nodiscard]] DatabaseResult<QList<Snapshot>> newest(const QString &account, int most);

private:
    CatalogueFile &m_file;
};

} // namespace counterfoil
