// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_payment_index.h"

#include "core/catalogue/forgotten_payments.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Lane = SqliteCatalogue::Lane;

/// Keeps nothing personal of payments whose customer was forgotten.
DatabaseResult<qint64> keepSeen(CatalogueFile &file, const QString &folder, const QString &account,
                                QList<SeenPayment> seen, const PersonalDataPolicy &policy)
{
    const QSet<PaymentId> forgotten = forgottenPayments(folder, account);
    const auto nameless =
        std::stable_partition(seen.begin(), seen.end(), [&](const SeenPayment &payment) {
            return !forgotten.contains(payment.payment->id);
        });
    const auto changed = PaymentSql(file).keep(account, {seen.begin(), nameless}, policy);
    if (!changed || nameless == seen.end())
        return changed;
    return PaymentSql(file)
        .keep(account, {nameless, seen.end()}, {PersonalData::None, {}})
        .map([&](qint64 others) { return *changed + others; });
}

/// Of however many rows: a few are in memory at a time.
DatabaseResult<QList<CurrencyTotal>> totalsOf(CatalogueFile &file, const QList<qint64> &ids,
                                              const Cancel &cancel)
{
    constexpr qsizetype atOnce = 5000;
    QMap<QString, CurrencyTotal> totals;
    for (qsizetype first = 0; first < ids.size() && !isCancelled(cancel); first += atOnce) {
        const auto rows = PaymentSql(file).read(ids.mid(first, atOnce));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const PaymentRow &row : *rows) {
            CurrencyTotal &total = totals[row.amount.currency().code()];
            if (!addTo(total.requested, row.amount))
                return tl::unexpected(DatabaseError{
                    DatabaseError::Kind::Other, {}, u"a sum is larger than any amount"_s});
            ++total.count;
        }
    }
    QList<CurrencyTotal> sorted = totals.values();
    std::stable_sort(
        sorted.begin(), sorted.end(),
        [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.count > b.count; });
    return sorted;
}

DatabaseResult<QList<bool>> knownOf(CatalogueFile &file, const QString &account,
                                    const QList<PaymentId> &payments)
{
    QList<bool> known;
    for (const PaymentId &payment : payments) {
        const auto found = PaymentSql(file).find(account, payment);
        if (!found)
            return tl::unexpected(found.error());
        known.append(found->has_value());
    }
    return known;
}

DatabaseResult<CatalogueSize> sizeOf(CatalogueFile &file, const QStringList &accounts)
{
    CatalogueSize sum;
    for (const QString &account : accounts) {
        const auto size = PaymentSql(file).size(account);
        if (!size)
            return size;
        sum.payments += size->payments;
        if (size->oldest.isValid() && (!sum.oldest.isValid() || size->oldest < sum.oldest))
            sum.oldest = size->oldest;
    }
    return sum;
}

} // namespace

CatalogueCall<qint64> SqlitePaymentIndex::keep(const QString &account,
                                               const QList<SeenPayment> &seen,
                                               const PersonalDataPolicy &policy)
{
    return m_catalogue.call(Lane::Write, [folder = m_catalogue.folder(), account, seen,
                                          policy](CatalogueFile &file, const Cancel &) {
        return keepSeen(file, folder, account, seen, policy);
    });
}

CatalogueCall<FirstPayments> SqlitePaymentIndex::first(const SearchQuery &query,
                                                       const SearchOrder &order, int most,
                                                       const PersonalDataPolicy &policy)
{
    return m_catalogue.call(Lane::Find,
                            [query, order, most, policy](CatalogueFile &file, const Cancel &) {
                                return PaymentSql(file).first(query, order, most, policy);
                            });
}

CatalogueCall<QList<qint64>> SqlitePaymentIndex::search(const SearchQuery &query,
                                                        const SearchOrder &order,
                                                        const PersonalDataPolicy &policy)
{
    return m_catalogue.call(Lane::Count,
                            [query, order, policy](CatalogueFile &file, const Cancel &cancel) {
                                return PaymentSql(file).search(query, order, policy, cancel);
                            });
}

CatalogueCall<QList<PaymentRow>> SqlitePaymentIndex::read(const QList<qint64> &rows)
{
    return m_catalogue.call(Lane::Find, [rows](CatalogueFile &file, const Cancel &) {
        return PaymentSql(file).read(rows);
    });
}

CatalogueCall<QList<PaymentRow>> SqlitePaymentIndex::readMany(const QList<qint64> &rows)
{
    return m_catalogue.call(Lane::Count, [rows](CatalogueFile &file, const Cancel &) {
        return PaymentSql(file).read(rows);
    });
}

CatalogueCall<QList<CurrencyTotal>> SqlitePaymentIndex::totals(const QList<qint64> &rows)
{
    return m_catalogue.call(Lane::Count, [rows](CatalogueFile &file, const Cancel &cancel) {
        return totalsOf(file, rows, cancel);
    });
}

CatalogueCall<std::optional<PaymentRow>> SqlitePaymentIndex::find(const QString &account,
                                                                  const PaymentId &payment)
{
    return m_catalogue.call(Lane::Find, [account, payment](CatalogueFile &file, const Cancel &) {
        return PaymentSql(file).find(account, payment);
    });
}

CatalogueCall<QList<bool>> SqlitePaymentIndex::areKnown(const QString &account,
                                                        const QList<PaymentId> &payments)
{
    return m_catalogue.call(Lane::Count, [account, payments](CatalogueFile &file, const Cancel &) {
        return knownOf(file, account, payments);
    });
}

CatalogueCall<CatalogueSize> SqlitePaymentIndex::size(const QStringList &accounts)
{
    return m_catalogue.call(Lane::Count, [accounts](CatalogueFile &file, const Cancel &) {
        return sizeOf(file, accounts);
    });
}

CatalogueCall<QList<ValueCount>> SqlitePaymentIndex::values(const QString &account,
                                                            SearchTerm::Field field,
                                                            const QString &prefix, int most)
{
    return m_catalogue.call(Lane::Find,
                            [account, field, prefix, most](CatalogueFile &file, const Cancel &) {
                                return PaymentSql(file).values(account, field, prefix, most);
                            });
}

} // namespace counterfoil
