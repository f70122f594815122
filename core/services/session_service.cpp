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

template <typename IdType, typename DocumentPtr, typename Recalled>
void SessionService::recall(DocumentStore<DocumentPtr> &store, Checkout::Reader<DocumentPtr> read,
                            QHash<IdType, DocumentPtr> &known, Recalled tell)
{
    using Documents = QList<DocumentPtr>;
    store.newest(m_account, MostRecalled)
        .map([read](const QList<Snapshot> &kept) {
            Documents documents;
            for (const Snapshot &snapshot : kept) {
                if (const auto document = read(snapshot.raw))
                    documents << *document;
            }
            return documents;
        })
        .then(this, [this, &known, tell](const DatabaseResult<Documents> &kept) {
            Documents taken;
            for (const DocumentPtr &document : kept.value_or(Documents())) {
                if (known.contains(document->id))
                    continue;
                known.insert(document->id, document);
                taken << document;
            }
            if (!taken.isEmpty())
                emit(this->*tell)(taken);
        });
}

void SessionService::recall()
{
    if (m_checkout && !std::exchange(m_isRecalled, true))
        recall(m_catalogue.sessions(), m_checkout->sessionReader(), m_sessions,
               &SessionService::recalled);
}

void SessionService::recallLinks()
{
    if (m_checkout && !std::exchange(m_areLinksRecalled, true))
        recall(m_catalogue.links(), m_checkout->linkReader(), m_links,
               &SessionService::linksRecalled);
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
            upsertLink(*answer);
        });
}

void SessionService::upsertLink(const PaymentLinkPtr &link)
{
    m_links.insert(link->id, link);
    emit linkUpdated(link);
}

void SessionService::askSolutions(const EligibleSolutionsRequest &request, QObject *context,
                                  SolutionsAnswer done)
{
    if (m_checkout)
        m_checkout->eligibleSolutions(request).then(context, std::move(done));
}

Money SessionService::completed(Money amount) const
{
    return {amount.minorUnits(),
            m_catalogue.decimals()->currency(m_account, amount.currency().code())};
}

} // namespace counterfoil
