// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"

namespace counterfoil {

class SqliteCatalogue;

class SqlitePaymentIndex final : public PaymentIndex
{
public:
    explicit SqlitePaymentIndex(SqliteCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    CatalogueCall<qint64> keep(const QString &account, const QList<SeenPayment> &seen,
                               const PersonalDataPolicy &policy) override;
    CatalogueCall<FirstPayments> first(const SearchQuery &query, const SearchOrder &order, int most,
                                       const PersonalDataPolicy &policy) override;
    CatalogueCall<QList<qint64>> search(const SearchQuery &query, const SearchOrder &order,
                                        const PersonalDataPolicy &policy) override;
    CatalogueCall<QList<PaymentRow>> read(const QList<qint64> &rows) override;
    CatalogueCall<QList<PaymentRow>> readMany(const QList<qint64> &rows) override;
    CatalogueCall<QList<CurrencyTotal>> totals(const QList<qint64> &rows) override;
    CatalogueCall<std::optional<PaymentRow>> find(const QString &account,
                                                  const PaymentId &payment) override;
    CatalogueCall<QList<bool>> areKnown(const QString &account,
                                        const QList<PaymentId> &payments) override;
    CatalogueCall<CatalogueSize> size(const QStringList &accounts) override;
    CatalogueCall<QList<ValueCount>> values(const QString &account, SearchTerm::Field field,
                                            const QString &prefix, int most) override;

private:
    SqliteCatalogue &m_catalogue;
};

} // namespace counterfoil
