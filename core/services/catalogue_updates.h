// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/services/known_payments.h"
#include "core/services/operation_service.h"
#include "core/services/session_service.h"

#include <QSet>

namespace counterfoil {

/// Puts everything that is seen of an account into the catalogue: payments in batches,
/// sessions and links, and what a person told about an operation once the provider has given it an
/// id. One that gives none lists no operations: what was done there is kept from the journal. Lives
/// in the UI's thread; all that it is given outlives it. Of payments whose customer was forgotten
/// here it keeps nothing personal, whatever the policy.
class CatalogueUpdates : public QObject
{
    Q_OBJECT

public:
    CatalogueUpdates(QString account, PersonalDataPolicy policy, Catalogue &catalogue,
                     KnownPayments &known, OperationService &operations, SessionService &sessions,
                     QObject *parent = nullptr);

    /// For what is written from now on.
    void setPolicy(PersonalDataPolicy policy) { m_policy = std::move(policy); }

private:
    void writeSoon(const KnownPayment &known);
    void write();
    void tellWhy(const OperationEntry &entry);
    void keepDone(const OperationEntry &entry);
    template <typename DocumentPtr>
    void keepDocument(DocumentStore<DocumentPtr> &store, const DocumentPtr &document);

    QString m_account;
    PersonalDataPolicy m_policy;
    Catalogue &m_catalogue;
    QHash<PaymentId, KnownPayment> m_waiting;
    QSet<OperationId> m_told;
    bool m_isWriting = false; ///< one batch at a time; what comes meanwhile is the next
};

} // namespace counterfoil
