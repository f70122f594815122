// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_backlog.h"

namespace counterfoil {

NoticeBacklog::NoticeBacklog(QString account, Catalogue &catalogue, const Connection &connection,
                             NoticeService &notices, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_catalogue(catalogue)
    , m_notices(notices)
{
    connect(&connection, &Connection::changed, this,
            [this, &connection] { follow(connection.state()); });
    bringBack({NoticeOutcome::Waiting, NoticeOutcome::Failed});
}

void NoticeBacklog::follow(Connection::State state)
{
    const Connection::State before = std::exchange(m_state, state);
    if (before != Connection::State::Lost || state != Connection::State::Reached)
        return;
    m_notices.hurry();
    // What waits is still at hand; only what was given up is not.
    bringBack({NoticeOutcome::Failed});
}

void NoticeBacklog::bringBack(const QList<NoticeOutcome> &outcomes)
{
    m_catalogue.events()
        .search({{m_account}, outcomes})
        .then(this, [this](const DatabaseResult<QList<qint64>> &rows) {
            if (!rows || rows->isEmpty())
                return;
            m_catalogue.events()
                .readMany(rows->first(std::min(rows->size(), MostAtOnce)))
                .then(this, [this](const DatabaseResult<QList<NoticeEvent>> &events) {
                    if (events)
                        m_notices.readAgain(*events);
                });
        });
}

} // namespace counterfoil
