// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_plan.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/timestamp.h"

#include <QHash>
#include <QMap>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

using catalogue::storedNumber;

namespace {

using OperationColumn = OperationOrder::Column;

constexpr qint64 LongPending = qint64(24) * 3600 * 1000; // ms

const QString Joined =
    u" FROM operation o JOIN payment p ON p.row = o.payment LEFT JOIN operation_why w ON w.profile "
    "= o.profile AND w.operation = o.operation"_s;

struct Where
{
    QString sql;
    QVariantList values;
    bool needsJoin = false;

    void add(const QString &condition, const QVariantList &bound = {})
    {
        sql += u" AND "_s + condition;
        values << bound;
    }
};

QString needsAttention()
{
    return u"(o.status IN ('CONFLICT', 'UNCERTAIN') OR (o.status = 'PENDING' AND o.created < ?) OR "
           "(o.status NOT IN ('PENDING', 'UNCERTAIN', 'CONFLICT') AND o.processed <> o.amount))"_s;
}

Where whereOf(const OperationFilter &filter, qint64 profile, const QDateTime &now)
{
    Where where{
        u" WHERE o.profile = ? AND o.kind = ?"_s, {profile, storedNumber(filter.kind)}, false};
    if (filter.from.isValid())
        where.add(u"o.row >= ?"_s, {firstRowAt(filter.from.toMSecsSinceEpoch())});
    if (filter.until.isValid())
        where.add(u"o.row < ?"_s, {firstRowAt(filter.until.toMSecsSinceEpoch())});
    if (filter.status)
        where.add(u"o.status = ?"_s, {wireWord(*filter.status)});
    if (!filter.partner.isEmpty())
        where.add(u"instr(o.partners, ?) > 0"_s, {u'\n' + filter.partner + u'\t'});
    if (!filter.method.isEmpty())
        where.add(u"instr(o.partners, ?) > 0"_s, {u'\t' + filter.method + u'\n'});
    if (!filter.reason.isEmpty()) {
        where.add(u"w.reason = ?"_s, {filter.reason});
        where.needsJoin = true;
    }
    if (!filter.who.isEmpty()) {
        where.add(u"coalesce(nullif(w.who, ''), o.who) = ?"_s, {filter.who});
        where.needsJoin = true;
    }
    if (filter.needsAttention)
        where.add(needsAttention(), {now.toMSecsSinceEpoch() - LongPending});
    if (filter.isUnreviewed)
        where.add(u"o.reviewed_at IS NULL"_s);
    return where;
}

QStringList keysOf(OperationColumn column)
{
    switch (column) {
    case OperationColumn::When:
        break;
    case OperationColumn::Order:
        return {u"p.reference"_s};
    case OperationColumn::Amount:
        return {u"o.currency"_s, u"o.amount"_s};
    case OperationColumn::Partners:
        return {u"o.partners"_s};
    case OperationColumn::Reason:
        return {u"coalesce(w.reason, '')"_s};
    case OperationColumn::Who:
        return {u"coalesce(nullif(w.who, ''), o.who) COLLATE NOCASE"_s};
    case OperationColumn::Reference:
        return {u"o.reference"_s};
    case OperationColumn::State:
        return {u"o.status"_s};
    case OperationColumn::Reviewed:
        return {u"coalesce(o.reviewed_at, 0)"_s};
    }
    return {};
}

QString orderBy(const OperationOrder &order)
{
    const QString direction = order.isDescending ? u" DESC"_s : u" ASC"_s;
    const QStringList keys = keysOf(order.column) << u"o.row"_s;
    return u" ORDER BY "_s + keys.join(direction + u", "_s) + direction;
}

Currency currencyOf(const QString &code)
{
    return Currency::fromCode(code).value_or(Currency());
}

/// None for an operation of a kind that this version does not know.
std::optional<OperationRow> operationFrom(const QSqlQuery &query)
{
    const auto kind = catalogue::operationKindFrom(query.value(4).toInt());
    if (!kind)
        return std::nullopt;
    OperationRow operation;
    operation.row = query.value(0).toLongLong();
    operation.profile = query.value(1).toString();
    operation.payment = PaymentId(query.value(2).toString());
    operation.order = query.value(3).toString();
    operation.kind = *kind;
    operation.operation = OperationId(query.value(5).toString());
    const Currency currency = currencyOf(query.value(8).toString());
    operation.requested = Money(query.value(6).toLongLong(), currency);
    operation.processed = Money(query.value(7).toLongLong(), currency);
    operation.createdAt = shownMoment(query.value(9).toLongLong());
    operation.status = operationStatusFrom(query.value(10).toString());
    operation.reference = query.value(11).toString();
    operation.reason = query.value(12).toString();
    operation.note = query.value(13).toString();
    operation.who = query.value(14).toString();
    if (!query.isNull(15)) {
        operation.review =
            Review{QDateTime::fromMSecsSinceEpoch(query.value(15).toLongLong(), Qt::UTC),
                   query.value(16).toString(), query.value(17).toString()};
    }
    return operation;
}

} // namespace

StoreResult<QList<qint64>> CatalogueFile::operationRows(const OperationFilter &filter,
                                                        const OperationOrder &order,
                                                        const QDateTime &now, const Cancel &cancel)
{
    const auto number = profileNumber(filter.profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number || isCancelled(cancel))
        return QList<qint64>();
    const Where where = whereOf(filter, **number, now);
    const bool isPlain = order.column == OperationColumn::When && !where.needsJoin;
    return readRows(*m_database,
                    {u"SELECT o.row"_s + (isPlain ? u" FROM operation o"_s : Joined) + where.sql +
                         orderBy(order),
                     where.values},
                    cancel);
}

StoreResult<QList<OperationRow>> CatalogueFile::operations(const QList<qint64> &rows)
{
    QList<OperationRow> operations;
    for (const qint64 row : rows) {
        auto found = m_database->one(
            u"SELECT o.row, (SELECT name FROM profile WHERE number = o.profile), p.payment, "
            "p.reference, o.kind, o.operation, o.amount, o.processed, o.currency, o.created, "
            "o.status, o.reference, coalesce(w.reason, ''), coalesce(w.note, ''), "
            "coalesce(nullif(w.who, ''), o.who), o.reviewed_at, o.reviewed_by, o.review_note"_s +
                Joined + u" WHERE o.row = ?"_s,
            {row}, &operationFrom);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        std::optional<OperationRow> &operation = **found;
        if (!operation)
            return tl::unexpected(
                StoreError{StoreError::Kind::Other, m_database->path(), u"operation.kind"_s});
        if (auto done = addParts(*operation); !done)
            return tl::unexpected(done.error());
        operations.append(*std::move(operation));
    }
    return operations;
}

StoreResult<void> CatalogueFile::addParts(OperationRow &operation)
{
    return m_database
        ->rows(u"SELECT partner, method, amount, reference, status FROM partner_transaction WHERE "
               "operation = ? ORDER BY number"_s,
               {operation.row},
               [&operation](const QSqlQuery &part) {
                   return OperationPart{{part.value(0).toString(), part.value(1).toString()},
                                        operation.requested.with(part.value(2).toLongLong()),
                                        part.value(3).toString(),
                                        part.value(4).toString()};
               })
        .map([&operation](QList<OperationPart> parts) { operation.parts = std::move(parts); });
}

StoreResult<OperationTotals> CatalogueFile::totals(const OperationFilter &filter,
                                                   const QDateTime &now)
{
    OperationTotals totals;
    const auto number = profileNumber(filter.profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return totals;
    const Where where = whereOf(filter, **number, now);
    const QString from = where.needsJoin ? Joined : u" FROM operation o"_s;
    QMap<QString, CurrencyTotal> currencies;
    QMap<std::pair<QDate, QString>, DayTotal> days;
    const qint64 longAgo = now.toMSecsSinceEpoch() - LongPending;
    bool isTooLarge = false;
    const auto summed = m_database->forEach(
        u"SELECT o.currency, o.amount, o.processed, o.created, o.status, o.reviewed_at IS NULL"_s +
            from + where.sql + u" ORDER BY o.row"_s,
        where.values, [&](const QSqlQuery &row) {
            const QString code = row.value(0).toString();
            const qint64 amount = row.value(1).toLongLong();
            const qint64 processed = row.value(2).toLongLong();
            const qint64 created = row.value(3).toLongLong();
            const QString status = row.value(4).toString();
            const bool isUnreviewed = row.value(5).toBool();

            CurrencyTotal &currency = currencies[code];
            const Currency known = currencyOf(code);
            ++currency.count;
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(created);
            DayTotal &day = days[{at.date(), code}];
            day.day = at.date();
            isTooLarge = !addTo(currency.requested, Money(amount, known)) ||
                         !addTo(currency.processed, Money(processed, known)) ||
                         !addTo(day.processed, Money(processed, known));
            ++day.count;

            ++totals.count;
            if (isUnreviewed && totals.unreviewed++ == 0)
                totals.oldestUnreviewed = at.toUTC();
            if (status == "CONFLICT"_L1)
                ++totals.conflicts;
            else if (status == "UNCERTAIN"_L1)
                ++totals.uncertain;
            else if (status == "PENDING"_L1)
                totals.pendingLong += created < longAgo ? 1 : 0;
            else if (processed != amount)
                ++totals.differing;
            return !isTooLarge;
        });
    if (!summed)
        return tl::unexpected(summed.error());
    if (isTooLarge)
        return tl::unexpected(StoreError{StoreError::Kind::Other, m_database->path(),
                                         u"a sum is larger than any amount"_s});
    totals.currencies = currencies.values();
    std::stable_sort(
        totals.currencies.begin(), totals.currencies.end(),
        [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.count > b.count; });
    totals.days = days.values();

    return m_database
        ->forEach(u"SELECT t.partner, o.currency, sum(t.amount), count(*)"_s + from +
                      u" JOIN partner_transaction t ON t.operation = o.row"_s + where.sql +
                      u" AND t.status = 'SUCCESS' GROUP BY t.partner, o.currency ORDER BY "
                      "t.partner, o.currency"_s,
                  where.values,
                  [&totals](const QSqlQuery &part) {
                      totals.partners.append(
                          {part.value(0).toString(),
                           Money(part.value(2).toLongLong(), currencyOf(part.value(1).toString())),
                           part.value(3).toLongLong()});
                  })
        .map([&totals] { return std::move(totals); });
}

StoreResult<OperationValues> CatalogueFile::operationValues(const QString &profile,
                                                            OperationKind kind)
{
    OperationValues values;
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return values;
    constexpr int looked = 20000; // the newest: a filter's menu needs no others
    const auto add = [](QStringList &list, const QString &value) {
        if (!value.isEmpty() && !list.contains(value))
            list << value;
    };
    const auto read = m_database->forEach(
        u"SELECT DISTINCT o.partners, coalesce(w.reason, ''), "
        "coalesce(nullif(w.who, ''), o.who) FROM (SELECT * FROM operation WHERE "
        "profile = ? AND kind = ? ORDER BY row DESC LIMIT %1) o LEFT JOIN "
        "operation_why w ON w.profile = o.profile AND w.operation = o.operation"_s.arg(looked),
        {**number, storedNumber(kind)}, [&](const QSqlQuery &row) {
            const QStringList solutions = row.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
            for (const QString &solution : solutions) {
                add(values.partners, solution.section(u'\t', 0, 0));
                add(values.methods, solution.section(u'\t', 1, 1));
            }
            add(values.reasons, row.value(1).toString());
            add(values.people, row.value(2).toString());
        });
    if (!read)
        return tl::unexpected(read.error());
    for (QStringList *list : {&values.partners, &values.methods, &values.reasons, &values.people})
        list->sort(Qt::CaseInsensitive);
    return values;
}

} // namespace counterfoil
