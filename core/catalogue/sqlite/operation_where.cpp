// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_where.h"

#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/status_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using OperationColumn = OperationOrder::Column;

QString needsAttention()
{
    return u"(o.status IN ('%1', '%2') OR (o.status = '%3' AND o.created < ?) OR "
           "(o.status NOT IN ('%1', '%2', '%3') AND o.processed <> o.amount))"_s.arg(
               statusWord(OperationStatus::Conflict), statusWord(OperationStatus::Uncertain),
               statusWord(OperationStatus::Pending));
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
        return {OperationWho + u" COLLATE NOCASE"_s};
    case OperationColumn::Reference:
        return {u"o.reference"_s};
    case OperationColumn::State:
        return {u"o.status"_s};
    case OperationColumn::Reviewed:
        return {u"coalesce(o.reviewed_at, 0)"_s};
    case OperationColumn::Account:
        return {u"o.profile"_s};
    }
    return {};
}

} // namespace

OperationWhere operationsOf(const QList<qint64> &accounts, OperationKind kind)
{
    QVariantList values;
    for (const qint64 account : accounts)
        values << account;
    const QString those =
        accounts.size() == 1 ? u"= ?"_s
                             : u"IN (%1)"_s.arg(QStringList(accounts.size(), u"?"_s).join(u", "_s));
    return {u" WHERE o.profile %1 AND o.kind = ?"_s.arg(those),
            values << catalogue::storedNumber(kind), false};
}

OperationWhere operationWhere(const OperationFilter &filter, const QList<qint64> &accounts,
                              const QDateTime &now)
{
    OperationWhere where = operationsOf(accounts, filter.kind);
    if (filter.from.isValid())
        where.add(u"o.row >= ?"_s, {firstRowAt(filter.from.toMSecsSinceEpoch())});
    if (filter.until.isValid())
        where.add(u"o.row < ?"_s, {firstRowAt(filter.until.toMSecsSinceEpoch())});
    if (filter.status)
        where.add(u"o.status = ?"_s, {statusWord(*filter.status)});
    if (!filter.partner.isEmpty())
        where.add(u"instr(o.partners, ?) > 0"_s, {u'\n' + filter.partner + u'\t'});
    if (!filter.method.isEmpty())
        where.add(u"instr(o.partners, ?) > 0"_s, {u'\t' + filter.method + u'\n'});
    if (!filter.reason.isEmpty()) {
        where.add(u"w.reason = ?"_s, {filter.reason});
        where.needsJoin = true;
    }
    if (!filter.who.isEmpty()) {
        where.add(OperationWho + u" = ?"_s, {filter.who});
        where.needsJoin = true;
    }
    if (filter.needsAttention)
        where.add(needsAttention(), {now.toMSecsSinceEpoch() - LongPending});
    if (filter.isUnreviewed)
        where.add(u"o.reviewed_at IS NULL"_s);
    return where;
}

QString operationOrderBy(const OperationOrder &order)
{
    const QString direction = order.isDescending ? u" DESC"_s : u" ASC"_s;
    const QStringList keys = keysOf(order.column) << u"o.row"_s;
    return u" ORDER BY "_s + keys.join(direction + u", "_s) + direction;
}

} // namespace counterfoil
