// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QDateTime>
#include <QStringList>

namespace counterfoil {

/// One partner's part of an operation.
struct OperationPart
{
    Solution solution;
    Money amount;
    QString reference;          ///< the partner's
    QString status;             ///< operation words, verbatim
    QString partnerStatus = {}; ///< the partner's own word or number
    QString partnerStatusDescription = {};
    QDateTime updatedAt = {}; ///< invalid where the provider does not say

    friend bool operator==(const OperationPart &, const OperationPart &) = default;
};

/// The mark of a person who reviewed an operation.
struct Review
{
    QDateTime at;
    QString who;
    QString note;

    friend bool operator==(const Review &, const Review &) = default;
};

/// One known capture, refund or void as a list shows it. A value; times are UTC.
struct OperationRow
{
    qint64 row = 0; ///< its place in the catalogue; also orders by creation
    QString account;
    PaymentId payment;
    QString order; ///< Payment::rawReference()
    OperationKind kind = OperationKind::Refund;
    OperationId operation;
    Money requested;
    Money processed; ///< what the parts that succeeded sum to
    QDateTime createdAt;
    Word<OperationStatus> status;
    QList<OperationPart> parts;
    QString lines;     ///< of the order, "2 × Linen shirt; 1 × Blue cup"; empty where nobody said
    QString reference; ///< the merchant's
    QString reason;    ///< told here; empty for what was done elsewhere
    QString note;
    QString who;        ///< the person at this desk, else who triggered it by the provider's word
    bool isOwn = false; ///< a desk of this computer did it, whether or not it knew its person
    std::optional<Review> review;
};

/// Which operations to show.
struct OperationFilter
{
    QString account;
    QStringList beside; ///< further accounts whose operations are shown, too
    OperationKind kind = OperationKind::Refund;
    QDateTime from;  ///< created at or after; invalid: from the beginning
    QDateTime until; ///< before
    std::optional<OperationStatus> status;
    QString partner;
    QString method;
    QString reason;
    QString who;
    bool needsAttention = false; ///< see OperationTotals
    bool isUnreviewed = false;

    [[nodiscard]] QStringList accounts() const { return QStringList{account} + beside; }

    friend bool operator==(const OperationFilter &, const OperationFilter &) = default;
};

struct OperationOrder
{
    enum class Column {
        When,
        Order,
        Amount,
        Partners,
        Reason,
        Who,
        Reference,
        State,
        Reviewed,
        Account
    };
    Column column = Column::When;
    bool isDescending = true;

    friend bool operator==(const OperationOrder &, const OperationOrder &) = default;
};

/// Adds to a sum, which may be a fresh one. False: no amount can be that large; the sum stays.
[[nodiscard]] inline bool addTo(Money &sum, Money part)
{
    const auto total = part.with(sum.minorUnits()).plus(part);
    if (total)
        sum = *total;
    return total.has_value();
}

/// Sums over operations of one currency.
struct CurrencyTotal
{
    Money requested;
    Money processed;
    qint64 count = 0;
};

struct PartnerTotal
{
    QString partner;
    Money amount; ///< of its parts that succeeded
    qint64 count = 0;
};

struct DayTotal
{
    QDate day; ///< local
    Money processed;
    qint64 count = 0;
};

/// What a filter lets through, summed up.
struct OperationTotals
{
    QList<CurrencyTotal> currencies; ///< most operations first
    QList<PartnerTotal> partners;    ///< by partner, then currency
    QList<DayTotal> days;            ///< by day, then currency
    qint64 count = 0;
    qint64 unreviewed = 0;
    QDateTime oldestUnreviewed;
    qint64 conflicts = 0;
    qint64 uncertain = 0;
    qint64 pendingLong = 0; ///< PENDING, and older than a day
    qint64 differing = 0;   ///< ended, and processed is not what was requested
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::OperationRow)
