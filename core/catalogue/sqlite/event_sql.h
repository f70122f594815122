// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/event_store.h"
#include "core/catalogue/sqlite/catalogue_file.h"

#include <QSet>

namespace counterfoil {

/// EventStore on a connection, and what retention does to it.
class EventSql
{
public:
    explicit EventSql(CatalogueFile &file)
        : m_file(file)
    {}

    [[nodiscard]] DatabaseResult<QList<qint64>> search(const EventFilter &filter);
    [[nodiscard]] DatabaseResult<QList<NoticeEvent>> read(const QList<qint64> &rows);
    [[nodiscard]] DatabaseResult<QList<NoticeEvent>> ofPayment(const QString &account,
                                                               const PaymentId &payment, int most);
    [[nodiscard]] DatabaseResult<QByteArray> body(qint64 row);
    DatabaseResult<void> keep(const QString &account, const EventBatch &batch,
                              const PersonalDataPolicy &policy, const QSet<PaymentId> &forgotten);

    // In the caller's transaction; the account by its number:
    DatabaseResult<void> removeOlder(qint64 account, qint64 beforeMs);
    /// What names persons, or may: bodies, and what providers said.
    DatabaseResult<void> dropTexts(qint64 account);
    DatabaseResult<void> dropTexts(qint64 account, const PaymentId &payment);
    DatabaseResult<void> dropTextsNaming(qint64 account, const QString &emailOrName);

private:
    DatabaseResult<void> add(qint64 account, const NoticeEvent &event, PersonalData keep);
    DatabaseResult<void> end(qint64 account, const NoticeEnd &end, PersonalData keep);
    DatabaseResult<void> dropTextsWhere(const QString &where, const QVariantList &values);
    DatabaseResult<void> removeAboveBounds(qint64 account);
    DatabaseResult<void> removeAbove(qint64 account, const QString &isIn, int most);

    CatalogueFile &m_file;
};

} // namespace counterfoil
