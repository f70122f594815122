// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/payment_writer.h"
#include "core/catalogue/row_id.h"
#include "core/catalogue/search_index.h"
#include "core/catalogue/search_tokens.h"
#include "core/privacy/folded_text.h"

#include <QVariant>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace counterfoil {

using catalogue::PaymentWriter;
using catalogue::prepared;
using catalogue::PreparedPayment;

StoreResult<qint64> CatalogueFile::needProfile(const QString &profile)
{
    if (auto done = m_database->change(u"INSERT INTO profile (name) VALUES (?) ON CONFLICT (name) "
                                       "DO NOTHING"_s,
                                       {profile});
        !done)
        return tl::unexpected(done.error());
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    return number->value_or(0);
}

StoreResult<qint64> CatalogueFile::upsert(const QString &profile, const QList<SeenPayment> &seen,
                                          const PersonalDataPolicy &policy)
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    return m_database->transaction([&]() -> StoreResult<qint64> {
        const auto number = needProfile(profile);
        if (!number)
            return number;
        const QList<PreparedPayment> payments = QtConcurrent::blockingMapped(
            seen, [&](const SeenPayment &payment) { return prepared(payment, *number, policy); });
        PaymentWriter writer(*m_database, *number);
        qint64 changed = 0;
        for (const PreparedPayment &payment : payments) {
            const auto written = writer.write(payment);
            if (!written)
                return tl::unexpected(written.error());
            changed += *written ? 1 : 0;
        }
        if (auto done = writer.finish(); !done)
            return tl::unexpected(done.error());
        return changed;
    });
}

/// A statement whose first value is the profile's number.
StoreResult<void> CatalogueFile::changeOf(const QString &profile, const QString &sql,
                                          const QVariantList &values)
{
    if (auto can = writable(); !can)
        return can;
    return m_database->transaction([&]() -> StoreResult<void> {
        const auto number = needProfile(profile);
        if (!number)
            return tl::unexpected(number.error());
        return m_database->change(sql, QVariantList{*number} + values);
    });
}

StoreResult<void> CatalogueFile::upsertSession(const QString &profile, const SessionPtr &session,
                                               const QDateTime &at,
                                               const PersonalDataPolicy &policy)
{
    return changeOf(profile,
                    u"INSERT INTO session (profile, session, seen, raw) VALUES (?, ?, ?, ?) ON "
                    "CONFLICT (profile, session) DO UPDATE SET seen = excluded.seen, raw = "
                    "excluded.raw"_s,
                    {session->id.text(), at.toMSecsSinceEpoch(),
                     qCompress(withoutSensitiveData(session->raw, policy.keep), 1)});
}

StoreResult<void> CatalogueFile::annotate(const QString &profile, const OperationWhy &why)
{
    return changeOf(
        profile,
        u"INSERT INTO operation_why (profile, operation, reason, note, who) VALUES (?, ?, ?, "
        "?, ?) ON CONFLICT (profile, operation) DO UPDATE SET reason = excluded.reason, note = "
        "excluded.note, who = excluded.who"_s,
        {why.operation.text(), why.reason + u""_s, why.note + u""_s, why.who + u""_s});
}

StoreResult<void> CatalogueFile::review(const QList<qint64> &operations, const Review &review)
{
    return setReview(operations, {review.at.toMSecsSinceEpoch(), review.who, review.note});
}

StoreResult<void> CatalogueFile::unreview(const QList<qint64> &operations)
{
    return setReview(operations, {QVariant(), QVariant(), QVariant()});
}

StoreResult<void> CatalogueFile::setReview(const QList<qint64> &operations,
                                           const QVariantList &review)
{
    if (auto can = writable(); !can)
        return can;
    return m_database->transaction([&]() -> StoreResult<void> {
        for (const qint64 row : operations) {
            auto done =
                m_database->change(u"UPDATE operation SET reviewed_at = ?, reviewed_by = ?, "
                                   "review_note = ? WHERE row = ?"_s,
                                   review + QVariantList{row});
            if (!done)
                return done;
        }
        return {};
    });
}

/// The words of the person go from the row and the index; snapshots are written anew without.
StoreResult<void> CatalogueFile::forget(qint64 row)
{
    auto found = m_database->kept(u"SELECT tokens FROM payment WHERE row = ?"_s);
    if (!found)
        return tl::unexpected(found.error());
    (*found)->bindValue(0, row);
    if (auto ran = m_database->run(**found); !ran)
        return ran;
    if (!(*found)->next())
        return {};
    const QString before = (*found)->value(0).toString();
    (*found)->finish();
    const QString after = withoutPerson(before);
    if (auto done = index::remove(*m_database, row, before); !done)
        return done;
    if (auto done = index::add(*m_database, row, after); !done)
        return done;
    if (auto done = m_database->change(
            u"UPDATE payment SET customer = '', tokens = ? WHERE row = ?"_s, {after, row});
        !done)
        return done;
    QList<std::pair<qint64, QByteArray>> kept;
    auto snapshots = m_database->kept(u"SELECT version, raw FROM snapshot WHERE payment = ?"_s);
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    (*snapshots)->bindValue(0, row);
    if (auto ran = m_database->run(**snapshots); !ran)
        return ran;
    while ((*snapshots)->next())
        kept.append({(*snapshots)->value(0).toLongLong(),
                     qUncompress((*snapshots)->value(1).toByteArray())});
    (*snapshots)->finish();
    for (const auto &[version, raw] : kept) {
        auto done = m_database->change(
            u"UPDATE snapshot SET raw = ? WHERE payment = ? AND version = ?"_s,
            {qCompress(withoutSensitiveData(raw, PersonalData::None), 1), row, version});
        if (!done)
            return done;
    }
    return {};
}

StoreResult<void> CatalogueFile::removeProfile(const QString &profile)
{
    if (auto can = writable(); !can)
        return can;
    return m_database->transaction([&]() -> StoreResult<void> {
        if (auto removed = removeWhere(profile, {}, {}); !removed)
            return tl::unexpected(removed.error());
        for (const QString &table : {u"session"_s, u"operation_why"_s}) {
            auto done = m_database->change(
                u"DELETE FROM %1 WHERE profile = (SELECT number FROM profile WHERE "
                "name = ?)"_s.arg(table),
                {profile});
            if (!done)
                return done;
        }
        return m_database->change(u"DELETE FROM profile WHERE name = ?"_s, {profile});
    });
}

StoreResult<qint64> CatalogueFile::removeWhere(const QString &profile, const QString &condition,
                                               const QVariantList &values)
{
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return 0;
    auto found = m_database->prepare(u"SELECT row FROM payment WHERE profile = ?"_s + condition);
    if (!found)
        return tl::unexpected(found.error());
    found->addBindValue(**number);
    for (const QVariant &value : values)
        found->addBindValue(value);
    if (auto ran = m_database->run(*found); !ran)
        return tl::unexpected(ran.error());
    QList<qint64> rows;
    while (found->next())
        rows << found->value(0).toLongLong();
    found->finish();
    PaymentWriter writer(*m_database, **number);
    for (const qint64 row : std::as_const(rows)) {
        if (auto done = writer.remove(row); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = writer.finish(); !done)
        return tl::unexpected(done.error());
    return static_cast<qint64>(rows.size());
}

} // namespace counterfoil
