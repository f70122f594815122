// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalogue_updates.h"

namespace counterfoil {

namespace {

/// It took place, and the provider has no id for it: no payment will ever list it.
bool isDoneUnlisted(const OperationEntry &entry)
{
    return entry.state == EntryState::Settled && entry.status.is(OperationStatus::Success) &&
           entry.operation.isEmpty() && entry.isOperation();
}

} // namespace

CatalogueUpdates::CatalogueUpdates(QString account, PersonalDataPolicy policy, Catalogue &catalogue,
                                   KnownPayments &known, OperationService &operations,
                                   SessionService &sessions, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_policy(std::move(policy))
    , m_catalogue(catalogue)
{
    connect(&known, &KnownPayments::updated, this, &CatalogueUpdates::writeSoon);
    connect(&operations, &OperationService::entryChanged, this, &CatalogueUpdates::tellWhy);
    connect(&sessions, &SessionService::sessionUpdated, this,
            [this](const SessionPtr &session) { keepDocument(m_catalogue.sessions(), session); });
    connect(&sessions, &SessionService::linkUpdated, this,
            [this](const PaymentLinkPtr &link) { keepDocument(m_catalogue.links(), link); });
}

void CatalogueUpdates::writeSoon(const KnownPayment &known)
{
    if (known.isRecalled)
        return;
    const bool isFirst = m_waiting.isEmpty();
    m_waiting.insert(known.payment->id, known);
    // At the end of this turn, with all else that comes in it.
    if (isFirst && !m_isWriting)
        QMetaObject::invokeMethod(this, &CatalogueUpdates::write, Qt::QueuedConnection);
}

/// A batch that the file does not take is not tried again: Catalogue::trouble() has the reason, and
/// the payment is kept the next time that somebody sees it.
void CatalogueUpdates::write()
{
    QList<SeenPayment> batch;
    for (const KnownPayment &known : std::as_const(m_waiting))
        batch.append({known.payment, known.seenAt});
    m_waiting.clear();
    m_isWriting = true;
    m_catalogue.payments()
        .keep(m_account, batch, m_policy)
        .then(this, [this](const DatabaseResult<qint64> &changed) {
            m_isWriting = false;
            if (changed && *changed > 0)
                m_catalogue.tellChanged(m_account);
            if (!m_waiting.isEmpty())
                write();
        });
}

void CatalogueUpdates::tellWhy(const OperationEntry &entry)
{
    if (isDoneUnlisted(entry)) {
        keepDone(entry);
        return;
    }
    if (entry.operation.isEmpty() || m_told.contains(entry.operation))
        return;
    m_told.insert(entry.operation);
    m_catalogue.operations()
        .annotate(m_account, {entry.operation, entry.reason, entry.note, entry.who})
        .then(this, [this, operation = entry.operation](const DatabaseResult<void> &told) {
            if (told)
                m_catalogue.tellChanged(m_account);
            else
                m_told.remove(operation); // told again with the next news of it
        });
}

/// Under its key, since it has no other id.
void CatalogueUpdates::keepDone(const OperationEntry &entry)
{
    const OperationId id(entry.key.text());
    if (m_told.contains(id))
        return;
    m_told.insert(id);
    m_catalogue.operations()
        .keepDone(m_account,
                  {entry.payment, entry.kind, id, entry.amount,
                   entry.changedAt.isValid() ? entry.changedAt : entry.recordedAt,
                   entry.merchantReference},
                  {id, entry.reason, entry.note, entry.who})
        .then(this, [this, id](const DatabaseResult<bool> &kept) {
            if (kept.value_or(false))
                m_catalogue.tellChanged(m_account);
            else
                m_told.remove(id); // kept with the next news of it
        });
}

template <typename DocumentPtr>
void CatalogueUpdates::keepDocument(DocumentStore<DocumentPtr> &store, const DocumentPtr &document)
{
    store.keep(m_account, document, QDateTime::currentDateTimeUtc(), m_policy)
        .then(this, [this](const DatabaseResult<void> &kept) {
            if (kept)
                m_catalogue.tellChanged(m_account);
        });
}

} // namespace counterfoil
