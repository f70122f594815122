// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_sql.h"

#include "core/catalogue/sqlite/operation_where.h"
#include "core/catalogue/sqlite/payment_writer.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_plan.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/status_words.h"
#include "core/domain/timestamp.h"

#include <QVariant>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Zero is kept where the provider said no time.
QDateTime timeOfPart(qint64 stored)
{
    return stored == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored, Qt::UTC);
}

/// None for an operation of a kind that this version does not know.
std::optional<OperationRow> operationFrom(const SqlStatement &query,
                                          const DecimalsOfAccounts &decimals)
{
    const auto kind = catalogue::operationKindFrom(static_cast<int>(query.integer(4)));
    if (!kind)
        return std::nullopt;
    OperationRow operation;
    operation.row = query.integer(0);
    operation.account = query.text(1);
    operation.payment = PaymentId(query.text(2));
    operation.order = query.text(3);
    operation.kind = *kind;
    operation.operation = OperationId(query.text(5));
    const Currency currency = decimals.currency(operation.account, query.text(8));
    operation.requested = Money(query.integer(6), currency);
    operation.processed = Money(query.integer(7), currency);
    operation.createdAt = shownMoment(query.integer(9));
    operation.status = statusFrom<OperationStatus>(query.text(10));
    operation.reference = query.text(11);
    operation.reason = query.text(12);
    operation.note = query.text(13);
    operation.who = query.text(14);
    operation.isOwn = query.integer(18) != 0;
    operation.lines = query.text(19);
    if (!query.isNull(15)) {
        operation.review = Review{QDateTime::fromMSecsSinceEpoch(query.integer(15), Qt::UTC),
                                  query.text(16), query.text(17)};
    }
    return operation;
}

const QString KeepWhy =
    u"INSERT INTO operation_why (profile, operation, reason, note, who) VALUES (?, ?, ?, ?, ?) ON "
    "CONFLICT (profile, operation) DO UPDATE SET reason = excluded.reason, note = excluded.note, "
    "who = excluded.who"_s;

/// The values of KeepWhy behind the account.
QVariantList whyOf(const OperationAnnotation &annotation)
{
    return {annotation.operation.text(), annotation.reason + u""_s, annotation.note + u""_s,
            annotation.who + u""_s};
}

} // namespace

DatabaseResult<QList<qint64>> OperationSql::search(const OperationFilter &filter,
                                                   const OperationOrder &order,
                                                   const QDateTime &now, const Cancel &cancel)
{
    const auto numbers = m_file.accountNumbers(filter.accounts());
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (numbers->isEmpty() || isCancelled(cancel))
        return QList<qint64>();
    const OperationWhere where = operationWhere(filter, *numbers, now);
    const bool isPlain = order.column == OperationOrder::Column::When && !where.needsJoin;
    return readRows(m_file.database(),
                    {u"SELECT o.row"_s + (isPlain ? u" FROM operation o"_s : OperationsJoined) +
                         where.sql + operationOrderBy(order),
                     where.values},
                    cancel);
}

DatabaseResult<QList<OperationRow>> OperationSql::read(const QList<qint64> &rows)
{
    return m_file.database().view([&] { return readEach(rows); });
}

DatabaseResult<QList<OperationRow>> OperationSql::readEach(const QList<qint64> &rows)
{
    static const QString statement =
        u"SELECT o.row, (SELECT name FROM profile WHERE number = o.profile), p.payment, "
        "p.reference, o.kind, o.operation, o.amount, o.processed, o.currency, o.created, "
        "o.status, o.reference, coalesce(w.reason, ''), coalesce(w.note, ''), "
        "%1, o.reviewed_at, o.reviewed_by, o.review_note, w.operation IS NOT NULL, "
        "o.lines"_s.arg(OperationWho) +
        OperationsJoined + u" WHERE o.row = ?"_s;
    QList<OperationRow> operations;
    for (const qint64 row : rows) {
        auto found = m_file.database().one(statement, {row}, [this](const SqlStatement &query) {
            return operationFrom(query, m_file.decimals());
        });
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        std::optional<OperationRow> &operation = **found;
        if (!operation)
            return tl::unexpected(DatabaseError{DatabaseError::Kind::Other,
                                                m_file.database().path(), u"operation.kind"_s});
        if (auto done = addParts(*operation); !done)
            return tl::unexpected(done.error());
        operations.append(*std::move(operation));
    }
    return operations;
}

DatabaseResult<QList<OperationRow>> OperationSql::reviewedOf(const QString &account,
                                                             const PaymentId &payment)
{
    const auto row = m_file.paymentRow(account, payment);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return QList<OperationRow>();
    return m_file.database()
        .rows(u"SELECT row FROM operation WHERE payment = ? AND reviewed_at IS NOT NULL"_s, {**row},
              &Database::integer)
        .and_then([this](const QList<qint64> &rows) { return read(rows); });
}

DatabaseResult<void> OperationSql::addParts(OperationRow &operation)
{
    return m_file.database()
        .rows(u"SELECT partner, method, amount, reference, status, partner_status, description, "
              "updated FROM partner_transaction WHERE operation = ? ORDER BY number"_s,
              {operation.row},
              [&operation](const SqlStatement &part) {
                  return OperationPart{{part.text(0), part.text(1)},
                                       operation.requested.with(part.integer(2)),
                                       part.text(3),
                                       part.text(4),
                                       part.text(5),
                                       part.text(6),
                                       timeOfPart(part.integer(7))};
              })
        .map([&operation](QList<OperationPart> parts) { operation.parts = std::move(parts); });
}

DatabaseResult<OwnOperations> OperationSql::own(const QString &account, int most)
{
    const auto number = m_file.accountNumber(account);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return OwnOperations();
    auto newest = ownWhere(**number, u"1"_s, most);
    if (!newest)
        return tl::unexpected(newest.error());
    auto open = ownWhere(**number, u"o.status IN ('PENDING', 'UNCERTAIN')"_s, most);
    if (!open)
        return tl::unexpected(open.error());
    return OwnOperations{std::move(*newest), std::move(*open)};
}

/// What a person told of an operation is kept for those of this desk only.
DatabaseResult<QList<OperationRow>> OperationSql::ownWhere(qint64 account, const QString &condition,
                                                           int most)
{
    constexpr int looked = 20000; // of each kind: what is older has ended, or was held long ago
    QList<qint64> found;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        const auto rows = m_file.database().rows(
            u"SELECT o.row FROM (SELECT * FROM operation WHERE profile = ? AND kind = ? ORDER BY "
            "row DESC LIMIT %1) o WHERE %2 AND EXISTS (SELECT 1 FROM operation_why w WHERE "
            "w.profile = o.profile AND w.operation = o.operation) ORDER BY o.row DESC LIMIT ?"_s
                .arg(QString::number(looked), condition),
            {account, catalogue::storedNumber(kind), most}, &Database::integer);
        if (!rows)
            return tl::unexpected(rows.error());
        found.append(*rows);
    }
    std::sort(found.begin(), found.end(), std::greater<>()); // as they were created
    return read(found.first(std::min<qsizetype>(most, found.size())));
}

DatabaseResult<void> OperationSql::annotate(const QString &account,
                                            const OperationAnnotation &annotation)
{
    return m_file.changeOf(account, KeepWhy, whyOf(annotation));
}

DatabaseResult<bool> OperationSql::keepDone(const QString &account, const DoneOperation &done,
                                            const OperationAnnotation &annotation)
{
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    return m_file.database().transaction([&]() -> DatabaseResult<bool> {
        const auto payment = m_file.paymentRow(account, done.payment);
        if (!payment)
            return tl::unexpected(payment.error());
        if (!*payment)
            return false;
        return m_file.needAccount(account).and_then([&](qint64 number) {
            return insertDone(**payment, number, done)
                .and_then([&] {
                    return m_file.database().change(KeepWhy,
                                                    QVariantList{number} + whyOf(annotation));
                })
                .map([] { return true; });
        });
    });
}

/// What is there already stays as it is. It has no parts: nobody said whose money it was.
DatabaseResult<void> OperationSql::insertDone(qint64 payment, qint64 account,
                                              const DoneOperation &done)
{
    const int kind = catalogue::storedNumber(done.kind);
    const auto known = m_file.database().one(
        u"SELECT row FROM operation WHERE payment = ? AND kind = ? AND operation = ?"_s,
        {payment, kind, done.operation.text()}, &Database::integer);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return {};
    const qint64 at = done.at.toMSecsSinceEpoch();
    SqlValues values{0,
                     account,
                     payment,
                     kind,
                     done.operation.text(),
                     at,
                     statusWord(OperationStatus::Success),
                     done.amount.minorUnits(),
                     done.amount.minorUnits(),
                     done.amount.currency().code(),
                     done.reference + u""_s,
                     u""_s,
                     u""_s,
                     u""_s};
    return catalogue::insertOperation(m_file.database(), firstRowAt(at), values).map([](qint64) {});
}

DatabaseResult<void> OperationSql::review(const QList<qint64> &operations, const Review &review)
{
    return setReview(operations, {review.at.toMSecsSinceEpoch(), review.who, review.note});
}

DatabaseResult<void> OperationSql::unreview(const QList<qint64> &operations)
{
    return setReview(operations, {QVariant(), QVariant(), QVariant()});
}

DatabaseResult<void> OperationSql::setReview(const QList<qint64> &operations,
                                             const QVariantList &review)
{
    if (auto can = m_file.writable(); !can)
        return can;
    return m_file.database().transaction([&]() -> DatabaseResult<void> {
        for (const qint64 row : operations) {
            auto done =
                m_file.database().change(u"UPDATE operation SET reviewed_at = ?, reviewed_by = ?, "
                                         "review_note = ? WHERE row = ?"_s,
                                         review + QVariantList{row});
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace counterfoil
