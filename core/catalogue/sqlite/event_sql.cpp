// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/event_sql.h"

#include "core/catalogue/sqlite/stored_event.h"
#include "core/privacy/clean_json.h"
#include "core/privacy/named_person.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString eventMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QByteArray bodyToKeep(const QByteArray &body, PersonalData keep)
{
    const QByteArray clean = body.isEmpty() ? QByteArray() : withoutSensitiveData(body, keep);
    return clean.isEmpty() ? QByteArray() : qCompress(clean, 1);
}

} // namespace

DatabaseResult<QList<qint64>> EventSql::search(const EventFilter &filter)
{
    const auto numbers = m_file.accountNumbers(filter.accounts);
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (numbers->isEmpty())
        return QList<qint64>();
    QString where = u"profile IN (%1)"_s.arg(eventMarks(numbers->size()));
    QVariantList values(numbers->cbegin(), numbers->cend());
    if (!filter.outcomes.isEmpty()) {
        where += u" AND outcome IN (%1)"_s.arg(eventMarks(filter.outcomes.size()));
        for (const NoticeOutcome outcome : filter.outcomes)
            values << static_cast<int>(outcome);
    }
    return m_file.database().rows(u"SELECT row FROM event WHERE "_s + where +
                                      u" ORDER BY row DESC"_s,
                                  values, &Database::integer);
}

DatabaseResult<QList<NoticeEvent>> EventSql::read(const QList<qint64> &rows)
{
    QHash<qint64, NoticeEvent> found;
    constexpr qsizetype atOnce = 500;
    for (qsizetype first = 0; first < rows.size(); first += atOnce) {
        const QList<qint64> some = rows.mid(first, atOnce);
        auto done = m_file.database().forEach(
            stored::EventColumns + u" WHERE e.row IN (%1)"_s.arg(eventMarks(some.size())),
            QVariantList(some.cbegin(), some.cend()), [&](const SqlStatement &row) {
                found.insert(row.integer(0), stored::eventFrom(row, m_file.decimals()));
            });
        if (!done)
            return tl::unexpected(done.error());
    }
    QList<NoticeEvent> inOrder;
    for (const qint64 row : rows) {
        if (const auto event = found.constFind(row); event != found.constEnd())
            inOrder.append(*event);
    }
    return inOrder;
}

DatabaseResult<QList<NoticeEvent>> EventSql::ofPayment(const QString &account,
                                                       const PaymentId &payment, int most)
{
    return m_file.database().rows(
        stored::EventColumns + u" WHERE e.payment = ? AND p.name = ? AND e.outcome NOT IN (?, ?) "
                               "ORDER BY e.row DESC LIMIT ?"_s,
        {payment.text(), account, static_cast<int>(NoticeOutcome::Refused),
         static_cast<int>(NoticeOutcome::Ignored), most},
        [this](const SqlStatement &row) { return stored::eventFrom(row, m_file.decimals()); });
}

DatabaseResult<QByteArray> EventSql::body(qint64 row)
{
    return m_file.database()
        .one(u"SELECT body FROM event WHERE row = ?"_s, {row},
             [](const SqlStatement &event) { return event.bytes(0); })
        .map([](const std::optional<QByteArray> &body) {
            return body && !body->isEmpty() ? qUncompress(*body) : QByteArray();
        });
}

DatabaseResult<void> EventSql::keep(const QString &account, const EventBatch &batch,
                                    const PersonalDataPolicy &policy,
                                    const QSet<PaymentId> &forgotten)
{
    if (auto can = m_file.writable(); !can)
        return can;
    const auto keepOf = [&](const PaymentId &payment) {
        return forgotten.contains(payment) ? PersonalData::None : policy.keep;
    };
    return m_file.database().transaction([&]() -> DatabaseResult<void> {
        const auto number = m_file.needAccount(account);
        if (!number)
            return tl::unexpected(number.error());
        for (const NoticeEvent &event : batch.came) {
            if (auto done = add(*number, event, keepOf(event.payment)); !done)
                return done;
        }
        for (const NoticeEnd &ended : batch.ends) {
            if (auto done = end(*number, ended, keepOf(ended.payment)); !done)
                return done;
        }
        return batch.came.isEmpty() ? DatabaseResult<void>() : removeAboveBounds(*number);
    });
}

DatabaseResult<void> EventSql::add(qint64 account, const NoticeEvent &event, PersonalData keep)
{
    return m_file.database().change(
        stored::AddEvent, QVariantList{event.row, account} + stored::cameValues(event, keep) +
                              stored::endValues(event.outcome, event.error, event.change, keep) +
                              QVariantList{bodyToKeep(event.body, keep)});
}

DatabaseResult<void> EventSql::end(qint64 account, const NoticeEnd &end, PersonalData keep)
{
    return m_file.database().change(
        stored::EndEvents, stored::endValues(end.outcome, end.error, end.change, keep) +
                               QVariantList{end.payment.text(), end.first, end.last, account,
                                            static_cast<int>(NoticeOutcome::Waiting),
                                            static_cast<int>(NoticeOutcome::Failed)});
}

DatabaseResult<void> EventSql::removeAboveBounds(qint64 account)
{
    return removeAbove(account, u"IN"_s, EventStore::MostNotTaken).and_then([&] {
        return removeAbove(account, u"NOT IN"_s, EventStore::MostOfAccount);
    });
}

/// Of those whose outcome is IN or NOT IN the ones of what was not taken in.
DatabaseResult<void> EventSql::removeAbove(qint64 account, const QString &isIn, int most)
{
    const QString which = u"profile = ?1 AND outcome %1 (?3, ?4, ?5)"_s.arg(isIn);
    return m_file.database().change(
        u"DELETE FROM event WHERE %1 AND row <= (SELECT row FROM event WHERE %1 ORDER BY row DESC "
        "LIMIT 1 OFFSET ?2)"_s.arg(which),
        {account, most, static_cast<int>(NoticeOutcome::Refused),
         static_cast<int>(NoticeOutcome::Ignored), static_cast<int>(NoticeOutcome::Busy)});
}

DatabaseResult<void> EventSql::removeOlder(qint64 account, qint64 beforeMs)
{
    return m_file.database().change(u"DELETE FROM event WHERE profile = ? AND at < ?"_s,
                                    {account, beforeMs});
}

DatabaseResult<void> EventSql::dropTextsWhere(const QString &where, const QVariantList &values)
{
    return m_file.database().change(
        u"UPDATE event SET body = NULL, error_title = NULL, error_detail = NULL WHERE "_s + where,
        values);
}

DatabaseResult<void> EventSql::dropTexts(qint64 account)
{
    return dropTextsWhere(u"profile = ?"_s, {account});
}

DatabaseResult<void> EventSql::dropTexts(qint64 account, const PaymentId &payment)
{
    return dropTextsWhere(u"payment = ? AND profile = ?"_s, {payment.text(), account});
}

DatabaseResult<void> EventSql::dropTextsNaming(qint64 account, const QString &emailOrName)
{
    // The rows first, the bodies one by one: together they may be large.
    const auto rows = m_file.database().rows(u"SELECT row FROM event WHERE profile = ?"_s,
                                             {account}, &Database::integer);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const qint64 row : *rows) {
        const auto kept = body(row);
        if (!kept)
            return tl::unexpected(kept.error());
        if (kept->isEmpty() || !namesPerson(*kept, emailOrName))
            continue;
        if (auto done = dropTextsWhere(u"row = ?"_s, {row}); !done)
            return done;
    }
    return {};
}

} // namespace counterfoil
