// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_index.h"
#include "core/catalogue/payment_index.h"
#include "core/catalogue/retention.h"
#include "core/catalogue/session_store.h"
#include "core/catalogue/sqlite/catalogue_schema.h"
#include "core/store/database.h"

#include <functional>
#include <memory>

namespace counterfoil {

struct ConditionContext;

/// The local memory of payments, sessions and operations: one connection to an SQLite file that
/// several processes may share. It can be rebuilt from the provider at any time, unlike the
/// journal. Every call is slow and may block: belongs to one of the catalogue's threads
/// (catalogue.h).
class CatalogueFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file, or brings it to this version of the schema, where it may write. A damaged
    /// one is set aside and rebuilt from what can be read.
    static StoreResult<std::unique_ptr<CatalogueFile>> open(const QString &path, Access access,
                                                            const QDateTime &now);
    ~CatalogueFile();

    [[nodiscard]] const std::optional<CatalogueRescue> &rescue() const { return m_rescue; }
    /// Written by a newer version of the program: only read.
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    /// There was no file when it was opened.
    [[nodiscard]] bool isMade() const { return m_isMade; }

    // Writing; each call is one transaction.

    /// Takes what was seen unless a newer version is known; the same version renews when it was
    /// seen. Personal data is kept as the policy says. Returns how many rows were new or changed.
    StoreResult<qint64> upsert(const QString &profile, const QList<SeenPayment> &seen,
                               const PersonalDataPolicy &policy);
    StoreResult<void> upsertSession(const QString &profile, const SessionPtr &session,
                                    const QDateTime &at, const PersonalDataPolicy &policy);
    StoreResult<void> annotate(const QString &profile, const OperationWhy &why);
    StoreResult<void> review(const QList<qint64> &operations, const Review &review);
    StoreResult<void> unreview(const QList<qint64> &operations);
    /// All that is known of a profile.
    StoreResult<void> removeProfile(const QString &profile);

    // Privacy (catalogue_privacy.cpp). The first step of each begins at FirstRow.

    static constexpr qint64 FirstRow = CatalogueStep::FirstRow;
    using Reader = SnapshotReader;

    /// A step of what prune() does, sessions and reasons included; without a date, of removing all.
    StoreResult<CatalogueStep> pruneStep(const QString &profile, const QDateTime &before,
                                         qint64 from);
    /// A step that leaves of names, e-mails and the like only what the policy keeps.
    StoreResult<CatalogueStep> reduceStep(const QString &profile, const PersonalDataPolicy &policy,
                                          const Reader &read, qint64 from);
    /// A step that clears what was wiped out of the search index's old pages; true after the last.
    StoreResult<bool> tidyStep();
    /// The profile's payments whose customer has exactly this e-mail address or, where it is none,
    /// this name; case and accents aside.
    [[nodiscard]] StoreResult<QList<qint64>> customerRows(const QString &profile,
                                                          const QString &emailOrName,
                                                          const PersonalDataPolicy &policy,
                                                          const Reader &read);
    /// Names, e-mails and the like go from the payments and from sessions of that customer.
    StoreResult<void> forgetRows(const QString &profile, const QList<qint64> &rows,
                                 const QString &emailOrName);

    // Payments

    /// The first rows in that order, as fast as a key press needs it.
    [[nodiscard]] StoreResult<FirstPayments> page(const SearchQuery &query,
                                                  const SearchOrder &order, int most,
                                                  const PersonalDataPolicy &policy);
    /// All rows in that order. Empty when cancelled.
    [[nodiscard]] StoreResult<QList<qint64>> paymentRows(const SearchQuery &query,
                                                         const SearchOrder &order,
                                                         const PersonalDataPolicy &policy,
                                                         const Cancel &cancel);
    /// In the order of the rows; one that is gone is left out.
    [[nodiscard]] StoreResult<QList<PaymentRow>> payments(const QList<qint64> &rows);
    [[nodiscard]] StoreResult<std::optional<PaymentRow>> find(const QString &profile,
                                                              const PaymentId &payment);
    [[nodiscard]] StoreResult<CatalogueSize> size(const QString &profile);
    /// Values of Currency, Status, Overview, Operation, Partner, Method or LastFour that begin so
    /// and occur in the profile's payments, the most frequent first.
    [[nodiscard]] StoreResult<QList<ValueCount>>
    values(const QString &profile, SearchTerm::Field field, const QString &prefix, int most);
    [[nodiscard]] StoreResult<std::optional<Snapshot>> newestSnapshot(const QString &profile,
                                                                      const PaymentId &payment);
    /// The newest first.
    [[nodiscard]] StoreResult<QList<Snapshot>> snapshots(const QString &profile,
                                                         const PaymentId &payment);

    // Sessions: raw answers, the one seen last first.
    [[nodiscard]] StoreResult<QList<Snapshot>> sessions(const QString &profile, int most);

    // Operations

    [[nodiscard]] StoreResult<QList<qint64>> operationRows(const OperationFilter &filter,
                                                           const OperationOrder &order,
                                                           const QDateTime &now,
                                                           const Cancel &cancel);
    [[nodiscard]] StoreResult<QList<OperationRow>> operations(const QList<qint64> &rows);
    [[nodiscard]] StoreResult<OperationTotals> totals(const OperationFilter &filter,
                                                      const QDateTime &now);
    [[nodiscard]] StoreResult<OperationValues> operationValues(const QString &profile,
                                                               OperationKind kind);
    [[nodiscard]] StoreResult<OwnOperations> ownOperations(const QString &profile, int most);

private:
    explicit CatalogueFile(std::unique_ptr<Database> database);
    [[nodiscard]] StoreResult<void> writable() const;
    StoreResult<qint64> needProfile(const QString &profile);
    StoreResult<void> changeOf(const QString &profile, const QString &sql,
                               const QVariantList &values);
    StoreResult<void> setReview(const QList<qint64> &operations, const QVariantList &review);
    StoreResult<void> forget(qint64 row);
    StoreResult<void> reduceSessions(const QString &profile,
                                     const std::function<bool(const QByteArray &)> &isMeant,
                                     PersonalData keep);
    [[nodiscard]] StoreResult<std::optional<qint64>> endOfStep(qint64 from, qint64 until, int most);
    [[nodiscard]] StoreResult<QList<qint64>> rowsBetween(qint64 profile, qint64 first, qint64 last);
    [[nodiscard]] StoreResult<std::optional<SeenPayment>> newestSeen(qint64 row,
                                                                     const Reader &read);
    [[nodiscard]] StoreResult<QList<Snapshot>> snapshots(const QString &profile,
                                                         const PaymentId &payment, int most);
    StoreResult<void> addParts(OperationRow &operation);
    StoreResult<QList<OperationRow>> ownOperationsWhere(qint64 profile, const QString &condition,
                                                        int most);
    StoreResult<qint64> removeWhere(const QString &profile, const QString &condition,
                                    const QVariantList &values);
    [[nodiscard]] StoreResult<ConditionContext> context(const PersonalDataPolicy &policy);
    [[nodiscard]] StoreResult<std::optional<qint64>> profileNumber(const QString &profile);
    [[nodiscard]] StoreResult<QHash<QString, qint64>> profileNumbers();

    std::unique_ptr<Database> m_database;
    std::optional<CatalogueRescue> m_rescue;
    bool m_isNewer = false;
    bool m_isMade = false;
};

} // namespace counterfoil
