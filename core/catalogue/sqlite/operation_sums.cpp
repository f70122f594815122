// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/operation_where.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/status_words.h"

#include <QMap>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

const QString OperationAccount = u", (SELECT name FROM profile WHERE number = o.profile)"_s;

/// A code, with the decimals that it has.
using SummedCurrency = std::pair<QString, int>;

SummedCurrency summedCurrency(const Currency &currency, const QString &code)
{
    return {code, currency.exponent().value_or(-1)};
}

DatabaseError tooLargeIn(const CatalogueFile &file)
{
    return {DatabaseError::Kind::Other, file.database().path(),
            u"a sum is larger than any amount"_s};
}

/// Adds to the sum of the same partner and currency. False as in addTo().
bool addPartner(QList<PartnerTotal> &totals, const PartnerTotal &more)
{
    for (PartnerTotal &total : totals) {
        if (total.partner != more.partner || total.amount.currency() != more.amount.currency() ||
            total.amount.currency().exponent() != more.amount.currency().exponent())
            continue;
        total.count += more.count;
        return addTo(total.amount, more.amount);
    }
    totals.append(more);
    return true;
}

} // namespace

DatabaseResult<OperationTotals> OperationSql::totals(const OperationFilter &filter,
                                                     const QDateTime &now)
{
    OperationTotals totals;
    const auto numbers = m_file.accountNumbers(filter.accounts());
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (numbers->isEmpty())
        return totals;
    const OperationWhere where = operationWhere(filter, *numbers, now);
    const QString from = where.needsJoin ? OperationsJoined : u" FROM operation o"_s;
    const bool isOfSeveral = !filter.beside.isEmpty();
    const QString name = isOfSeveral ? OperationAccount : u""_s;
    // An account may have said other decimals of a currency than another: those are two sums.
    QMap<SummedCurrency, CurrencyTotal> currencies;
    QMap<std::pair<QDate, SummedCurrency>, DayTotal> days;
    const qint64 longAgo = now.toMSecsSinceEpoch() - LongPending;
    const bool isLocal = now.timeSpec() == Qt::LocalTime;
    const QTimeZone zone = now.timeZone();
    bool isTooLarge = false;
    const auto read = m_file.database().forEach(
        u"SELECT o.currency, o.amount, o.processed, o.created, o.status, o.reviewed_at IS NULL"_s +
            name + from + where.sql + u" ORDER BY o.row"_s,
        where.values, [&](const SqlStatement &row) {
            const QString code = row.text(0);
            const qint64 amount = row.integer(1);
            const qint64 processed = row.integer(2);
            const qint64 created = row.integer(3);
            const auto status = statusFrom<OperationStatus>(row.text(4));
            const bool isUnreviewed = row.integer(5) != 0;

            const Currency known =
                m_file.decimals().currency(isOfSeveral ? row.text(6) : filter.account, code);
            const SummedCurrency summed = summedCurrency(known, code);
            CurrencyTotal &currency = currencies[summed];
            ++currency.count;
            const QDateTime at = isLocal ? QDateTime::fromMSecsSinceEpoch(created)
                                         : QDateTime::fromMSecsSinceEpoch(created, zone);
            DayTotal &day = days[{at.date(), summed}];
            day.day = at.date();
            isTooLarge = !addTo(currency.requested, Money(amount, known)) ||
                         !addTo(currency.processed, Money(processed, known)) ||
                         !addTo(day.processed, Money(processed, known));
            ++day.count;

            ++totals.count;
            if (isUnreviewed && totals.unreviewed++ == 0)
                totals.oldestUnreviewed = at.toUTC();
            if (status.is(OperationStatus::Conflict))
                ++totals.conflicts;
            else if (status.is(OperationStatus::Uncertain))
                ++totals.uncertain;
            else if (status.is(OperationStatus::Pending))
                totals.pendingLong += created < longAgo ? 1 : 0;
            else if (processed != amount)
                ++totals.differing;
            return !isTooLarge;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (isTooLarge)
        return tl::unexpected(tooLargeIn(m_file));
    totals.currencies = currencies.values();
    std::stable_sort(
        totals.currencies.begin(), totals.currencies.end(),
        [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.count > b.count; });
    totals.days = days.values();

    const QString byAccount = isOfSeveral ? u", o.profile"_s : u""_s;
    return m_file.database()
        .forEach(u"SELECT t.partner, o.currency, sum(t.amount), count(*)"_s + name + from +
                     u" JOIN partner_transaction t ON t.operation = o.row"_s + where.sql +
                     u" AND t.status = 'SUCCESS' GROUP BY t.partner, o.currency"_s + byAccount +
                     u" ORDER BY t.partner, o.currency"_s,
                 where.values,
                 [&](const SqlStatement &part) {
                     const Currency currency = m_file.decimals().currency(
                         isOfSeveral ? part.text(4) : filter.account, part.text(1));
                     isTooLarge = !addPartner(
                         totals.partners,
                         {part.text(0), Money(part.integer(2), currency), part.integer(3)});
                     return !isTooLarge;
                 })
        .and_then([&]() -> DatabaseResult<OperationTotals> {
            if (isTooLarge)
                return tl::unexpected(tooLargeIn(m_file));
            return std::move(totals);
        });
}

DatabaseResult<OperationValues> OperationSql::values(const OperationFilter &filter)
{
    OperationValues values;
    const auto numbers = m_file.accountNumbers(filter.accounts());
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (numbers->isEmpty())
        return values;
    const OperationWhere where = operationsOf(*numbers, filter.kind);
    constexpr int looked = 20000; // the newest: a filter's menu needs no others
    const auto add = [](QStringList &list, const QString &value) {
        if (!value.isEmpty() && !list.contains(value))
            list << value;
    };
    const auto read = m_file.database().forEach(
        u"SELECT DISTINCT o.partners, coalesce(w.reason, ''), %2 FROM (SELECT * FROM operation "
        u"o%3 ORDER BY row DESC LIMIT %1) o LEFT JOIN "
        "operation_why w ON w.profile = o.profile AND w.operation = o.operation"_s.arg(
            QString::number(looked), OperationWho, where.sql),
        where.values, [&](const SqlStatement &row) {
            const QStringList solutions = row.text(0).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &solution : solutions) {
                add(values.partners, solution.section(u'\t', 0, 0));
                add(values.methods, solution.section(u'\t', 1, 1));
            }
            add(values.reasons, row.text(1));
            add(values.people, row.text(2));
        });
    if (!read)
        return tl::unexpected(read.error());
    for (QStringList *list : {&values.partners, &values.methods, &values.reasons, &values.people})
        list->sort(Qt::CaseInsensitive);
    return values;
}

} // namespace counterfoil
