// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/payment_writer.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_index.h"
#include "core/catalogue/sqlite/search_tokens.h"
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
    return m_database
        ->change(u"INSERT INTO profile (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s,
                 {profile})
        .and_then([&] { return profileNumber(profile); })
        .map([](std::optional<qint64> number) { return number.value_or(0); });
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
        return writer.finish().map([changed] { return changed; });
    });
}

/// A statement whose first value is the profile's number.
StoreResult<void> CatalogueFile::changeOf(const QString &profile, const QString &sql,
                                          const QVariantList &values)
{
    if (auto can = writable(); !can)
        return can;
    return m_database->transaction([&]() -> StoreResult<void> {
        return needProfile(profile).and_then(
            [&](qint64 number) { return m_database->change(sql, QVariantList{number} + values); });
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
    const auto before =
        m_database->one(u"SELECT tokens FROM payment WHERE row = ?"_s, {row}, &Database::text);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    const QString after = withoutPerson(**before);
    if (auto done = index::remove(*m_database, row, **before); !done)
        return done;
    if (auto done = index::add(*m_database, row, after); !done)
        return done;
    if (auto done = m_database->change(
            u"UPDATE payment SET customer = '', tokens = ? WHERE row = ?"_s, {after, row});
        !done)
        return done;
    const auto snapshots = m_database->rows(
        u"SELECT version, raw FROM snapshot WHERE payment = ?"_s, {row}, [](const QSqlQuery &kept) {
            return std::pair(kept.value(0).toLongLong(), kept.value(1).toByteArray());
        });
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    for (const auto &[version, compressed] : *snapshots) {
        auto done = m_database->change(
            u"UPDATE snapshot SET raw = ? WHERE payment = ? AND version = ?"_s,
            {qCompress(withoutSensitiveData(qUncompress(compressed), PersonalData::None), 1), row,
             version});
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
    const auto rows = m_database->rows(u"SELECT row FROM payment WHERE profile = ?"_s + condition,
                                       QVariantList{**number} + values, &Database::integer);
    if (!rows)
        return tl::unexpected(rows.error());
    PaymentWriter writer(*m_database, **number);
    for (const qint64 row : *rows) {
        if (auto done = writer.remove(row); !done)
            return tl::unexpected(done.error());
    }
    return writer.finish().map([&rows] { return static_cast<qint64>(rows->size()); });
}

} // namespace counterfoil
