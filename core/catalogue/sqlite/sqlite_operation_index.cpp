// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_operation_index.h"

#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"

#include <algorithm>

namespace counterfoil {

namespace {

using OperationsLane = SqliteCatalogue::Lane;

DatabaseResult<OperationSummary> summaryOf(CatalogueFile &file, const OperationFilter &filter,
                                           const QDateTime &now)
{
    auto totals = OperationSql(file).totals(filter, now);
    if (!totals)
        return tl::unexpected(totals.error());
    auto values = OperationSql(file).values(filter);
    if (!values)
        return tl::unexpected(values.error());
    return OperationSummary{*std::move(totals), *std::move(values)};
}

DatabaseResult<QList<ReviewChange>> reviewed(CatalogueFile &file, const QList<qint64> &operations,
                                             const Review &review)
{
    constexpr qsizetype atOnce = 5000; // a whole list may be selected
    ReviewChange change;
    for (qsizetype first = 0; first < operations.size(); first += atOnce) {
        const auto rows = OperationSql(file).read(operations.mid(first, atOnce));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const OperationRow &row : *rows) {
            if (!row.review)
                change.operations.append(row.row);
        }
    }
    if (change.operations.isEmpty())
        return QList<ReviewChange>();
    return OperationSql(file).review(change.operations, review).map([&change] {
        return QList<ReviewChange>{std::move(change)};
    });
}

DatabaseResult<QList<ReviewChange>> unreviewed(CatalogueFile &file, const QList<qint64> &operations)
{
    const auto rows = OperationSql(file).read(operations);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ReviewChange> changes;
    QList<qint64> all;
    for (const OperationRow &row : *rows) {
        if (!row.review)
            continue;
        all.append(row.row);
        const auto same =
            std::find_if(changes.begin(), changes.end(), [&row](const ReviewChange &change) {
                return change.before == row.review;
            });
        if (same == changes.end())
            changes.append({{row.row}, row.review});
        else
            same->operations.append(row.row);
    }
    if (all.isEmpty())
        return changes;
    return OperationSql(file).unreview(all).map([&changes] { return std::move(changes); });
}

DatabaseResult<void> undone(CatalogueFile &file, const QList<ReviewChange> &changes)
{
    for (const ReviewChange &change : changes) {
        auto done = change.before ? OperationSql(file).review(change.operations, *change.before)
                                  : OperationSql(file).unreview(change.operations);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

CatalogueCall<QList<qint64>> SqliteOperationIndex::search(const OperationFilter &filter,
                                                          const OperationOrder &order,
                                                          const QDateTime &now)
{
    return m_catalogue.call(OperationsLane::Count,
                            [filter, order, now](CatalogueFile &file, const Cancel &cancel) {
                                return OperationSql(file).search(filter, order, now, cancel);
                            });
}

CatalogueCall<QList<OperationRow>> SqliteOperationIndex::read(const QList<qint64> &rows)
{
    return m_catalogue.call(OperationsLane::Find, [rows](CatalogueFile &file, const Cancel &) {
        return OperationSql(file).read(rows);
    });
}

CatalogueCall<QList<OperationRow>> SqliteOperationIndex::readMany(const QList<qint64> &rows)
{
    return m_catalogue.call(OperationsLane::Count, [rows](CatalogueFile &file, const Cancel &) {
        return OperationSql(file).read(rows);
    });
}

CatalogueCall<OperationSummary> SqliteOperationIndex::summary(const OperationFilter &filter,
                                                              const QDateTime &now)
{
    return m_catalogue.call(OperationsLane::Count,
                            [filter, now](CatalogueFile &file, const Cancel &) {
                                return summaryOf(file, filter, now);
                            });
}

CatalogueCall<OwnOperations> SqliteOperationIndex::own(const QString &account, int most)
{
    return m_catalogue.call(OperationsLane::Count,
                            [account, most](CatalogueFile &file, const Cancel &) {
                                return OperationSql(file).own(account, most);
                            });
}

CatalogueCall<QList<OperationRow>> SqliteOperationIndex::reviewedOf(const QString &account,
                                                                    const PaymentId &payment)
{
    return m_catalogue.call(OperationsLane::Find,
                            [account, payment](CatalogueFile &file, const Cancel &) {
                                return OperationSql(file).reviewedOf(account, payment);
                            });
}

CatalogueCall<void> SqliteOperationIndex::annotate(const QString &account,
                                                   const OperationAnnotation &annotation)
{
    return m_catalogue.call(OperationsLane::Write,
                            [account, annotation](CatalogueFile &file, const Cancel &) {
                                return OperationSql(file).annotate(account, annotation);
                            });
}

CatalogueCall<bool> SqliteOperationIndex::keepDone(const QString &account,
                                                   const DoneOperation &done,
                                                   const OperationAnnotation &annotation)
{
    return m_catalogue.call(OperationsLane::Write,
                            [account, done, annotation](CatalogueFile &file, const Cancel &) {
                                return OperationSql(file).keepDone(account, done, annotation);
                            });
}

CatalogueCall<QList<ReviewChange>> SqliteOperationIndex::review(const QList<qint64> &operations,
                                                                const Review &review)
{
    return m_catalogue.call(OperationsLane::Write,
                            [operations, review](CatalogueFile &file, const Cancel &) {
                                return reviewed(file, operations, review);
                            });
}

CatalogueCall<QList<ReviewChange>> SqliteOperationIndex::unreview(const QList<qint64> &operations)
{
    return m_catalogue.call(
        OperationsLane::Write,
        [operations](CatalogueFile &file, const Cancel &) { return unreviewed(file, operations); });
}

CatalogueCall<void> SqliteOperationIndex::undo(const QList<ReviewChange> &changes)
{
    return m_catalogue.call(OperationsLane::Write, [changes](CatalogueFile &file, const Cancel &) {
        return undone(file, changes);
    });
}

} // namespace counterfoil
