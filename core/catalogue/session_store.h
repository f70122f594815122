// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/snapshot_store.h"
#include "core/domain/session.h"
#include "core/privacy/personal_data.h"

namespace counterfoil {

/// The known documents of one kind beside payments, each as it was seen last.
template <typename DocumentPtr>
class DocumentStore
{
public:
    virtual ~DocumentStore() = default;

    virtual CatalogueCall<void> keep(const QString &account, const DocumentPtr &document,
                                     const QDateTime &at, const PersonalDataPolicy &policy) = 0;
    /// The one seen last first.
    virtual CatalogueCall<QList<Snapshot>> newest(const QString &account, int most) = 0;
};

using SessionStore = DocumentStore<SessionPtr>;
using LinkStore = DocumentStore<PaymentLinkPtr>;

} // namespace counterfoil
