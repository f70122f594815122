// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/checkout.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace counterfoil {

class Catalogue;
template <typename DocumentPtr>
class DocumentStore;

/// Reads client sessions and payment links for pages, and remembers those seen in this run, and
/// those of earlier ones once they are recalled. Asks what an order could be paid with. Where the
/// provider has no checkout there are none.
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
    /// The same of payment links; ends with linksRecalled().
    void recallLinks();
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
    void upsertLink(const PaymentLinkPtr &link);

    using SolutionsAnswer =
        std::function<void(const tl::expected<EligibleSolutions, ApiError> &answer)>;
    /// What the order could be paid with; nothing is kept of it. Calls back unless the context is
    /// gone by then.
    void askSolutions(const EligibleSolutionsRequest &request, QObject *context,
                      SolutionsAnswer done);
    /// Null without a checkout.
    [[nodiscard]] Checkout::EligibleReader eligibleReader() const
    {
        return m_checkout ? m_checkout->eligibleReader() : nullptr;
    }
    [[nodiscard]] EligibleField eligibleField(const QStringList &pointer) const
    {
        return m_checkout ? m_checkout->eligibleField(pointer) : EligibleField::None;
    }

    [[nodiscard]] SessionPtr session(const SessionId &id) const { return m_sessions.value(id); }
    [[nodiscard]] QList<SessionPtr> sessions() const { return m_sessions.values(); }
    [[nodiscard]] PaymentLinkPtr link(const PaymentLinkId &id) const { return m_links.value(id); }
    [[nodiscard]] QList<PaymentLinkPtr> links() const { return m_links.values(); }
    /// An amount of theirs, with the decimals that a person said of its currency.
    [[nodiscard]] Money completed(Money amount) const;

signals:
    /// sessions() has those of earlier runs.
    void recalled(const QList<counterfoil::SessionPtr> &sessions);
    void sessionUpdated(const counterfoil::SessionPtr &session);
    void sessionFailed(const counterfoil::SessionId &id, const counterfoil::ApiError &error);
    /// links() has those of earlier runs.
    void linksRecalled(const QList<counterfoil::PaymentLinkPtr> &links);
    void linkUpdated(const counterfoil::PaymentLinkPtr &link);
    void linkFailed(const counterfoil::PaymentLinkId &id, const counterfoil::ApiError &error);

private:
    /// What was kept, read and parsed on the catalogue's thread. What cannot be read is left out:
    /// the server will tell it again. What this run has seen is newer.
    template <typename IdType, typename DocumentPtr, typename Recalled>
    void recall(DocumentStore<DocumentPtr> &store, Checkout::Reader<DocumentPtr> read,
                QHash<IdType, DocumentPtr> &known, Recalled tell);

    Checkout *m_checkout = nullptr;
    Catalogue &m_catalogue;
    QString m_account;
    bool m_isRecalled = false;
    bool m_areLinksRecalled = false;
    QHash<SessionId, SessionPtr> m_sessions;
    QHash<PaymentLinkId, PaymentLinkPtr> m_links;
};

} // namespace counterfoil
