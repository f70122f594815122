// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/services/connection.h"
#include "core/services/notice_service.h"

namespace counterfoil {

/// Brings notifications back whose payments were not read: at the start, those that an earlier run
/// left, and once the provider is reached again, those that could not be read. Lives in the UI's
/// thread; all that it is given outlives it.
class NoticeBacklog : public QObject
{
    Q_OBJECT

public:
    NoticeBacklog(QString account, Catalogue &catalogue, const Connection &connection,
                  NoticeService &notices, QObject *parent = nullptr);

    /// Of each start or return, the newest.
    static constexpr qsizetype MostAtOnce = 1000;

private:
    void follow(Connection::State state);
    void bringBack(const QList<NoticeOutcome> &outcomes);

    QString m_account;
    Catalogue &m_catalogue;
    NoticeService &m_notices;
    Connection::State m_state = Connection::State::Untried;
};

} // namespace counterfoil
