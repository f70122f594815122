// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "core/catalogue/row_reader.h"

#include <optional>

namespace counterfoil {

/// What a person entered about an operation on this computer; the provider does not keep it.
struct OperationAnnotation
{
    OperationId operation;
    QString reason;
    QString note;
    QString who;
};

/// An operation that was done here at a provider whose payments list none: nobody else will tell of
/// it.
struct DoneOperation
{
    PaymentId payment;
    OperationKind kind = OperationKind::Refund;
    OperationId operation; ///< given here
    Money amount;
    QDateTime at;
    QString reference; ///< the merchant's
};

/// Partners, methods, reasons and persons that occur in operations of a kind.
struct OperationValues
{
    QStringList partners;
    QStringList methods;
    QStringList reasons;
    QStringList people;
};

/// What a filter matches, summed up, and what there is to choose from.
struct OperationSummary
{
    OperationTotals totals;
    OperationValues values; ///< of the filter's accounts and kind
};

/// Of the newest operations, those that were done on this computer; the newest first.
struct OwnOperations
{
    QList<OperationRow> newest; ///< whatever became of them
    QList<OperationRow> open;   ///< when they were last seen
};

/// What operations had before a change of their reviews; none: no review.
struct ReviewChange
{
    QList<qint64> operations;
    std::optional<Review> before;
};

/// The known operations, by their rows as with payments. They come with the payments that
/// are kept, but for those done here of which payments do not tell.
class OperationIndex : public RowReader<OperationRow>
{
public:
    /// All that match, in that order. May take long.
    virtual CatalogueCall<QList<qint64>>
    search(const OperationFilter &filter, const OperationOrder &order, const QDateTime &now) = 0;
    /// Its days are those of the clock of `now`.
    virtual CatalogueCall<OperationSummary> summary(const OperationFilter &filter,
                                                    const QDateTime &now) = 0;
    virtual CatalogueCall<OwnOperations> own(const QString &account, int most) = 0;
    /// Of a payment, those that somebody reviewed.
    virtual CatalogueCall<QList<OperationRow>> reviewedOf(const QString &account,
                                                          const PaymentId &payment) = 0;

    virtual CatalogueCall<void> annotate(const QString &account,
                                         const OperationAnnotation &annotation) = 0;
    /// Keeps it once, with what was entered about it. False where its payment is not known.
    virtual CatalogueCall<bool> keepDone(const QString &account, const DoneOperation &done,
                                         const OperationAnnotation &annotation) = 0;
    /// Puts the review on those that have none: another's stays. Brings what changed.
    virtual CatalogueCall<QList<ReviewChange>> review(const QList<qint64> &operations,
                                                      const Review &review) = 0;
    /// Removes the reviews, and brings what changed.
    virtual CatalogueCall<QList<ReviewChange>> unreview(const QList<qint64> &operations) = 0;
    /// Undoes what either of them brought.
    virtual CatalogueCall<void> undo(const QList<ReviewChange> &changes) = 0;
};

} // namespace counterfoil
