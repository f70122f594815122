// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

struct ConditionContext;

/// PaymentIndex on a connection.
class PaymentSql
{
public:
    explicit PaymentSql(CatalogueFile &file)
        : m_file(file)
    {}

    /// In one transaction. Knows nothing of customers who were forgotten.
    DatabaseResult<qint64> keep(const QString &account, const QList<SeenPayment> &seen,
                                const PersonalDataPolicy &policy);
    [[nodiscard]] DatabaseResult<FirstPayments> first(const SearchQuery &query,
                                                      const SearchOrder &order, int most,
                                                      const PersonalDataPolicy &policy);
    /// Empty when cancelled.
    [[nodiscard]] DatabaseResult<QList<qint64>> search(const SearchQuery &query,
                                                       const SearchOrder &order,
                                                       const PersonalDataPolicy &policy,
                                                       const Cancel &cancel);
    [[nodiscard]] DatabaseResult<QList<PaymentRow>> read(const QList<qint64> &rows);
    [[nodiscard]] DatabaseResult<std::optional<PaymentRow>> find(const QString &account,
                                                                 const PaymentId &payment);
    [[nodiscard]] DatabaseResult<CatalogueSize> size(const QString &account);
    [[nodiscard]] DatabaseResult<QList<ValueCount>>
    values(const QString &account, SearchTerm::Field field, const QString &prefix, int most);

private:
    DatabaseResult<qint64> keepAll(const QString &account, const QList<SeenPayment> &seen,
                                   const PersonalDataPolicy &policy);
    [[nodiscard]] DatabaseResult<QList<PaymentRow>> readEach(const QList<qint64> &rows);
    [[nodiscard]] DatabaseResult<ConditionContext> context(const PersonalDataPolicy &policy);

    CatalogueFile &m_file;
};

} // namespace counterfoil
