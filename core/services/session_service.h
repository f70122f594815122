// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/checkout.h"

#include <QHash>
#include <QObject>

namespace counterfoil {

class Catalogue;

/// Reads client sessions and payment links for pages, and remembers those seen in this run, and
/// those of earlier ones once they are recalled. Where the provider has no checkout there are none.
class SessionService : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostRecalled = 500;

    /// Both outlive the desk; a provider may have no checkout.
    SessionService(Checkout *checkout, Catalogue &catalogue, QString account,
                   QObject *parent = nullptr);

    /// Without it, nothing is read, and nothing remembered.
    [[nodiscard]] bool isOffered() const { return m_checkout != nullptr; }

    /// The sessions that earlier runs have seen, those seen last; nothing is asked of the provider.
    /// Once a run. Ends with recalled() where there are any.
    void recall();
    /// Ends with sessionUpdated() or sessionFailed().
    void openSession(const SessionId &id);
    /// One that somebody else read; tells it as openSession() does.
    void upsert(const SessionPtr &session);
    /// Whether the provider takes an abort of it as it is now.
    [[nodiscard]] bool canAbort(const Session &session) const
    {
        return m_checkout && m_checkout->canAbort(session);
    }
    /// Ends with linkUpdated() or linkFailed().
    void openLink(const PaymentLinkId &id);

    [[nodiscard]] SessionPtr session(const SessionId &id) const { return m_sessions.value(id); }
    [[nodiscard]] QList<SessionPtr> sessions() const { return m_sessions.values(); }
    [[nodiscard]] PaymentLinkPtr link(const PaymentLinkId &id) const { return m_links.value(id); }
    /// An amount of theirs, with the decimals that a person said of its currency.
    [[nodiscard]] Money completed(Money amount) const;

signals:
    /// sessions() has those of earlier runs.
    void recalled(const QList<counterfoil::SessionPtr> &sessions);
    void sessionUpdated(const counterfoil::SessionPtr &session);
    void sessionFailed(const counterfoil::SessionId &id, const counterfoil::ApiError &error);
    void linkUpdated(const counterfoil::PaymentLinkPtr &link);
    void linkFailed(const counterfoil::PaymentLinkId &id, const counterfoil::ApiError &error);

private:
    void take(const QList<SessionPtr> &kept);

    Checkout *m_checkout = nullptr;
    Catalogue &m_catalogue;
    QString m_account;
    bool m_isRecalled = false;
    QHash<SessionId, SessionPtr> m_sessions;
    QHash<PaymentLinkId, PaymentLinkPtr> m_links;
};

} // namespace counterfoil
