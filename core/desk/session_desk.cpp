// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/session_desk.h"

namespace counterfoil {

SessionDesk::SessionDesk(PaymentGateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{}

void SessionDesk::openSession(const SessionId &id)
{
    m_gateway.session(id).then(this, [this, id](const tl::expected<SessionPtr, ApiError> &answer) {
        if (!answer) {
            emit sessionFailed(id, answer.error());
            return;
        }
        m_sessions.insert(id, *answer);
        emit sessionUpdated(*answer);
    });
}

void SessionDesk::openLink(const PaymentLinkId &id)
{
    m_gateway.paymentLink(id).then(
        this, [this, id](const tl::expected<PaymentLinkPtr, ApiError> &answer) {
            if (!answer) {
                emit linkFailed(id, answer.error());
                return;
            }
            m_links.insert(id, *answer);
            emit linkUpdated(*answer);
        });
}

} // namespace counterfoil
