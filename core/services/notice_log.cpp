// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_log.h"

namespace counterfoil {

NoticeLog::NoticeLog(QString account, PersonalDataPolicy policy, Catalogue &catalogue,
                     QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_policy(std::move(policy))
    , m_catalogue(catalogue)
{}

void NoticeLog::add(const QList<NoticeEvent> &came)
{
    if (came.isEmpty())
        return;
    m_next.came += came;
    writeSoon();
}

void NoticeLog::end(const NoticeEnd &end)
{
    m_next.ends.append(end);
    writeSoon();
}

void NoticeLog::writeSoon()
{
    if (std::exchange(m_isWriting, true))
        return;
    // At the end of this turn, with all else that comes in it.
    QMetaObject::invokeMethod(this, &NoticeLog::write, Qt::QueuedConnection);
}

void NoticeLog::write()
{
    m_catalogue.events()
        .keep(m_account, std::exchange(m_next, {}), m_policy)
        .then(this, [this](const DatabaseResult<void> &kept) {
            m_isWriting = false;
            if (kept)
                m_catalogue.tellEventsChanged(m_account);
            if (!m_next.came.isEmpty() || !m_next.ends.isEmpty())
                writeSoon();
            emit written();
        });
}

} // namespace counterfoil
