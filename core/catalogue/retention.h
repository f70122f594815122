// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"
#include "core/domain/payment.h"
#include "core/privacy/personal_data.h"

#include <QDateTime>

#include <limits>
#include <optional>

namespace counterfoil {

/// Reads a payment from a provider's answer; null where it is none. Any thread.
using SnapshotReader = std::function<PaymentPtr(const QByteArray &)>;

/// How far a change of many rows has come. It is made in steps, each a short transaction, so that
/// nothing else waits long.
struct CatalogueStep
{
    static constexpr qint64 FirstRow = std::numeric_limits<qint64>::min();

    std::optional<qint64> next; ///< where the next step begins; none after the last
    qint64 payments = 0;        ///< that this one changed
};

/// The payments of one customer.
struct CustomerSearch
{
    QString account;
    QString emailOrName; ///< exactly this e-mail or, where it is none, name; case and accents aside
    PersonalDataPolicy policy; ///< of the account
    SnapshotReader read;
};

/// Removes what is no longer to be kept, and renews what is. The first step of each change begins
/// at FirstRow.
class Retention
{
public:
    virtual ~Retention() = default;

    /// How many payments were created before that.
    virtual CatalogueCall<qint64> countOlder(const QString &account, const QDateTime &before) = 0;
    /// Removes payments created before that, and reasons, sessions and links with them; all,
    /// without a date.
    virtual CatalogueCall<CatalogueStep> pruneStep(const QString &account, const QDateTime &before,
                                                   qint64 from) = 0;
    /// Leaves of names, e-mails and the like only what the policy keeps.
    virtual CatalogueCall<CatalogueStep> reduceStep(const QString &account,
                                                    const PersonalDataPolicy &policy,
                                                    const SnapshotReader &read, qint64 from) = 0;
    /// Gives payments that an earlier version kept the words that searches ask for now; where it
    /// resumes is kept with them. Nothing where all are indexed.
    virtual CatalogueCall<CatalogueStep> reindexStep(const QString &account,
                                                     const SnapshotReader &read) = 0;
    /// Makes what was removed unreadable in the storage too; true after the last step.
    virtual CatalogueCall<bool> tidyStep() = 0;
    /// All that is known of an account, customers to forget included.
    virtual CatalogueCall<void> removeAccount(const QString &account) = 0;

    /// How many payments the customer has.
    virtual CatalogueCall<qint64> countCustomer(const CustomerSearch &customer) = 0;
    /// Removes names, e-mails and the like from the customer's payments, sessions and links,
    /// for good: what is kept of these payments later has none either. Brings how many payments
    /// there were.
    virtual CatalogueCall<qint64> forgetCustomer(const CustomerSearch &customer) = 0;
};

} // namespace counterfoil
