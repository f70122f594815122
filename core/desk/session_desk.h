// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"

#include <QHash>

namespace counterfoil {

/// Reads client sessions and payment links for pages, and remembers those seen in this run.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    explicit SessionDesk(PaymentGateway &gateway, QObject *parent = nullptr);

    /// Ends with sessionUpdated() or sessionFailed().
    void openSession(const SessionId &id);
    /// Ends with linkUpdated() or linkFailed().
    void openLink(const PaymentLinkId &id);

    [[nodiscard]] SessionPtr session(const SessionId &id) const { return m_sessions.value(id); }
    [[nodiscard]] QList<SessionPtr> sessions() const { return m_sessions.values(); }
    [[nodiscard]] PaymentLinkPtr link(const PaymentLinkId &id) const { return m_links.value(id); }

signals:
    void sessionUpdated(const counterfoil::SessionPtr &session);
    void sessionFailed(const counterfoil::SessionId &id, const counterfoil::ApiError &error);
    void linkUpdated(const counterfoil::PaymentLinkPtr &link);
    void linkFailed(const counterfoil::PaymentLinkId &id, const counterfoil::ApiError &error);

private:
    PaymentGateway &m_gateway;
    QHash<SessionId, SessionPtr> m_sessions;
    QHash<PaymentLinkId, PaymentLinkPtr> m_links;
};

} // namespace counterfoil
