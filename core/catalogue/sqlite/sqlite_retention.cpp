// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_retention.h"

#include "core/catalogue/forgotten_payments.h"
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/reindex_sql.h"
#include "core/catalogue/sqlite/retention_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

namespace counterfoil {

namespace {

using RetentionLane = SqliteCatalogue::Lane;

DatabaseResult<qint64> forget(CatalogueFile &file, const QString &folder,
                              const CustomerSearch &customer)
{
    const auto rows = CustomerSql(file).rows(customer);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto payments = PaymentSql(file).read(*rows);
    if (!payments)
        return tl::unexpected(payments.error());
    QList<PaymentId> ids;
    for (const PaymentRow &row : *payments)
        ids << row.payment;
    // First what keeps them from being learned again.
    if (!ids.isEmpty() && !addForgotten(folder, customer.account, ids))
        return tl::unexpected(DatabaseError{DatabaseError::Kind::ReadOnly, folder, {}});
    return CustomerSql(file).forget(customer.account, *rows, customer.emailOrName).map([&ids] {
        return static_cast<qint64>(ids.size());
    });
}

} // namespace

CatalogueCall<qint64> SqliteRetention::countOlder(const QString &account, const QDateTime &before)
{
    SearchTerm term;
    term.field = SearchTerm::Field::Date;
    term.until = before.toMSecsSinceEpoch();
    return m_catalogue.call(RetentionLane::Count, [query = SearchQuery{account, {{term}}}](
                                                      CatalogueFile &file, const Cancel &cancel) {
        return PaymentSql(file).search(query, {}, {}, cancel).map([](const QList<qint64> &rows) {
            return static_cast<qint64>(rows.size());
        });
    });
}

CatalogueCall<CatalogueStep> SqliteRetention::pruneStep(const QString &account,
                                                        const QDateTime &before, qint64 from)
{
    return m_catalogue.call(RetentionLane::Write,
                            [account, before, from](CatalogueFile &file, const Cancel &) {
                                return RetentionSql(file).pruneStep(account, before, from);
                            });
}

CatalogueCall<CatalogueStep> SqliteRetention::reduceStep(const QString &account,
                                                         const PersonalDataPolicy &policy,
                                                         const SnapshotReader &read, qint64 from)
{
    return m_catalogue.call(RetentionLane::Write,
                            [account, policy, read, from](CatalogueFile &file, const Cancel &) {
                                return RetentionSql(file).reduceStep(account, policy, read, from);
                            });
}

CatalogueCall<CatalogueStep> SqliteRetention::reindexStep(const QString &account,
                                                          const SnapshotReader &read)
{
    return m_catalogue.call(RetentionLane::Write,
                            [account, read](CatalogueFile &file, const Cancel &) {
                                return ReindexSql(file).step(account, read);
                            });
}

CatalogueCall<bool> SqliteRetention::tidyStep()
{
    return m_catalogue.call(RetentionLane::Write, [](CatalogueFile &file, const Cancel &) {
        return RetentionSql(file).tidyStep();
    });
}

CatalogueCall<void> SqliteRetention::removeAccount(const QString &account)
{
    return m_catalogue.call(RetentionLane::Write, [folder = m_catalogue.folder(),
                                                   account](CatalogueFile &file, const Cancel &) {
        removeForgotten(folder, account);
        return RetentionSql(file).removeAccount(account);
    });
}

CatalogueCall<qint64> SqliteRetention::countCustomer(const CustomerSearch &customer)
{
    return m_catalogue.call(RetentionLane::Count, [customer](CatalogueFile &file, const Cancel &) {
        return CustomerSql(file).rows(customer).map(
            [](const QList<qint64> &rows) { return static_cast<qint64>(rows.size()); });
    });
}

CatalogueCall<qint64> SqliteRetention::forgetCustomer(const CustomerSearch &customer)
{
    return m_catalogue.call(RetentionLane::Write, [folder = m_catalogue.folder(),
                                                   customer](CatalogueFile &file, const Cancel &) {
        return forget(file, folder, customer);
    });
}

} // namespace counterfoil
