// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session_service.h"

#include "core/catalogue/catalogue.h"

namespace counterfoil {

SessionService::SessionService(Checkout *checkout, Catalogue &catalogue, QString account,
                               QObject *parent)
    : QObject(parent)
    , m_checkout(checkout)
    , m_catalogue(catalogue)
    , m_account(std::move(account))
{}

void SessionService::recall()
{
    if (!m_checkout || std::exchange(m_isRecalled, true))
        return;
    // Read and parsed on the catalogue's thread. What cannot be read is left out: it is the
    // server's to tell anew.
    m_catalogue.sessions()
        .newest(m_account, MostRecalled)
        .map([read = m_checkout->sessionReader()](const QList<Snapshot> &kept) {
            QList<SessionPtr> sessions;
            for (const Snapshot &snapshot : kept) {
                if (const auto session = read(snapshot.raw))
                    sessions << *session;
            }
            return sessions;
        })
        .then(this, [this](const DatabaseResult<QList<SessionPtr>> &kept) {
            if (kept)
                take(*kept);
        });
}

/// What this run has seen is newer.
void SessionService::take(const QList<SessionPtr> &kept)
{
    QList<SessionPtr> taken;
    for (const SessionPtr &session : kept) {
        if (m_sessions.contains(session->id))
            continue;
        m_sessions.insert(session->id, session);
        taken << session;
    }
    if (!taken.isEmpty())
        emit recalled(taken);
}

void SessionService::openSession(const SessionId &id)
{
    if (!m_checkout)
        return;
    m_checkout->session(id).then(this,
                                 [this, id](const tl::expected<SessionPtr, ApiError> &answer) {
                                     if (!answer) {
                                         emit sessionFailed(id, answer.error());
                                         return;
                                     }
                                     upsert(*answer);
                                 });
}

void SessionService::upsert(const SessionPtr &session)
{
    m_sessions.insert(session->id, session);
    emit sessionUpdated(session);
}

void SessionService::openLink(const PaymentLinkId &id)
{
    if (!m_checkout)
        return;
    m_checkout->paymentLink(id).then(
        this, [this, id](const tl::expected<PaymentLinkPtr, ApiError> &answer) {
            if (!answer) {
                emit linkFailed(id, answer.error());
                return;
            }
            m_links.insert(id, *answer);
            emit linkUpdated(*answer);
        });
}

Money SessionService::completed(Money amount) const
{
    return {amount.minorUnits(),
            m_catalogue.decimals()->currency(m_account, amount.currency().code())};
}

} // namespace counterfoil
