// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/event_store.h"

namespace counterfoil {

class SqliteCatalogue;

class SqliteEventStore final : public EventStore
{
public:
    explicit SqliteEventStore(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<QList<NoticeEvent>> read(const QList<qint64> &rows) override;
    CatalogueCall<QList<NoticeEvent>> readMany(const QList<qint64> &rows) override;
    CatalogueCall<QList<qint64>> search(const EventFilter &filter) override;
    CatalogueCall<QList<NoticeEvent>> ofPayment(const QString &account, const PaymentId &payment,
                                                int most) override;
    CatalogueCall<QByteArray> body(qint64 row) override;
    CatalogueCall<void> keep(const QString &account, const EventBatch &batch,
                             const PersonalDataPolicy &policy) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
