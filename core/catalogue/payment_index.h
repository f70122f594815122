// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "core/catalogue/payment_row.h"
#include "core/catalogue/row_reader.h"
#include "core/catalogue/search_query.h"
#include "core/privacy/personal_data.h"

#include <optional>

namespace counterfoil {

/// A payment as a server returned it.
struct SeenPayment
{
    PaymentPtr payment;
    QDateTime at;
};

/// The first rows of a search.
struct FirstPayments
{
    QList<PaymentRow> rows;
    bool isAll = false; ///< there are no others
};

/// What is known of an account's payments.
struct CatalogueSize
{
    qint64 payments = 0;
    QDateTime oldest; ///< creation of the oldest known payment; invalid without one
};

/// A value that occurs in payments, and in how many.
struct ValueCount
{
    QString value;
    qint64 count = 0;
};

/// The known payments, by their rows: a row is the payment's number in the catalogue, and the order
/// of rows is the order of creation.
class PaymentIndex : public RowReader<PaymentRow>
{
public:
    /// Takes what was seen unless a newer version is known; the same version renews when it was
    /// seen. Personal data is kept as the policy says, and none of a customer who was forgotten.
    /// Brings how many payments were new or changed.
    virtual CatalogueCall<qint64> keep(const QString &account, const QList<SeenPayment> &seen,
                                       const PersonalDataPolicy &policy) = 0;

    /// The first payments in that order, as fast as a key press needs it.
    virtual CatalogueCall<FirstPayments> first(const SearchQuery &query, const SearchOrder &order,
                                               int most, const PersonalDataPolicy &policy) = 0;
    /// All that match, in that order. May take long.
    virtual CatalogueCall<QList<qint64>> search(const SearchQuery &query, const SearchOrder &order,
                                                const PersonalDataPolicy &policy) = 0;
    /// The sums of the payments by currency, most payments first. May take long.
    virtual CatalogueCall<QList<CurrencyTotal>> totals(const QList<qint64> &rows) = 0;
    virtual CatalogueCall<std::optional<PaymentRow>> find(const QString &account,
                                                          const PaymentId &payment) = 0;
    /// Whether each of them is known.
    virtual CatalogueCall<QList<bool>> areKnown(const QString &account,
                                                const QList<PaymentId> &payments) = 0;
    /// Of these accounts together.
    virtual CatalogueCall<CatalogueSize> size(const QStringList &accounts) = 0;
    /// Values of Currency, Status, Overview, Operation, Partner, Method or LastFour that begin with
    /// the prefix and occur in the account's payments, the most frequent first. Of Name and Email,
    /// whole ones that a search for the prefix finds, then their words.
    virtual CatalogueCall<QList<ValueCount>> values(const QString &account, SearchTerm::Field field,
                                                    const QString &prefix, int most) = 0;
};

} // namespace counterfoil
