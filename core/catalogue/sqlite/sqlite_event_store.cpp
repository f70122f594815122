// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_event_store.h"

#include "core/catalogue/forgotten_payments.h"
#include "core/catalogue/sqlite/event_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

namespace counterfoil {

namespace {

using EventsLane = SqliteCatalogue::Lane;

CatalogueCall<QList<NoticeEvent>> readOn(SqliteCatalogue &catalogue, EventsLane lane,
                                         const QList<qint64> &rows)
{
    return catalogue.call(
        lane, [rows](CatalogueFile &file, const Cancel &) { return EventSql(file).read(rows); });
}

} // namespace

CatalogueCall<QList<NoticeEvent>> SqliteEventStore::read(const QList<qint64> &rows)
{
    return readOn(m_catalogue, EventsLane::Find, rows);
}

CatalogueCall<QList<NoticeEvent>> SqliteEventStore::readMany(const QList<qint64> &rows)
{
    return readOn(m_catalogue, EventsLane::Count, rows);
}

CatalogueCall<QList<qint64>> SqliteEventStore::search(const EventFilter &filter)
{
    return m_catalogue.call(EventsLane::Count, [filter](CatalogueFile &file, const Cancel &) {
        return EventSql(file).search(filter);
    });
}

CatalogueCall<QList<NoticeEvent>> SqliteEventStore::ofPayment(const QString &account,
                                                              const PaymentId &payment, int most)
{
    return m_catalogue.call(EventsLane::Find,
                            [account, payment, most](CatalogueFile &file, const Cancel &) {
                                return EventSql(file).ofPayment(account, payment, most);
                            });
}

CatalogueCall<QByteArray> SqliteEventStore::body(qint64 row)
{
    return m_catalogue.call(EventsLane::Find, [row](CatalogueFile &file, const Cancel &) {
        return EventSql(file).body(row);
    });
}

CatalogueCall<void> SqliteEventStore::keep(const QString &account, const EventBatch &batch,
                                           const PersonalDataPolicy &policy)
{
    return m_catalogue.call(EventsLane::Write, [folder = m_catalogue.folder(), account, batch,
                                                policy](CatalogueFile &file, const Cancel &) {
        return EventSql(file).keep(account, batch, policy, forgottenPayments(folder, account));
    });
}

} // namespace counterfoil
