// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/session_sql.h"

#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/privacy/clean_json.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

DatabaseResult<void> SessionSql::keep(const QString &account, const SessionPtr &session,
                                      const QDateTime &at, const PersonalDataPolicy &policy)
{
    return m_file.changeOf(
        account,
        u"INSERT INTO session (profile, session, seen, raw) VALUES (?, ?, ?, ?) ON "
        "CONFLICT (profile, session) DO UPDATE SET seen = excluded.seen, raw = "
        "excluded.raw"_s,
        {session->id.text(), at.toMSecsSinceEpoch(),
         qCompress(withoutSensitiveData(session->raw, policy.keep), 1)});
}

DatabaseResult<QList<Snapshot>> SessionSql::newest(const QString &account, int most)
{
    return m_file.database().rows(
        u"SELECT 0, seen, raw FROM session WHERE profile = (SELECT number FROM profile WHERE name "
        "= ?) ORDER BY seen DESC LIMIT ?"_s,
        {account, most}, &snapshotFrom);
}

} // namespace counterfoil
