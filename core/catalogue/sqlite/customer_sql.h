// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"
#include "core/catalogue/retention.h"
#include "core/catalogue/sqlite/catalogue_file.h"

namespace counterfoil {

/// What payments, sessions and links tell of customers, and how it is removed.
class CustomerSql
{
public:
    explicit CustomerSql(CatalogueFile &file)
        : m_file(file)
    {}

    /// The customer's payments.
    [[nodiscard]] DatabaseResult<QList<qint64>> rows(const CustomerSearch &customer);
    /// Names, e-mails and the like go from the payments and, unless it is empty, from sessions
    /// and links of that customer.
    DatabaseResult<void> forget(const QString &account, const QList<qint64> &rows,
                                const QString &emailOrName);
    /// Of the account's sessions and links, those that are meant. In the caller's transaction.
    DatabaseResult<void> reduceDocuments(const QString &account,
                                         const std::function<bool(const QByteArray &)> &isMeant,
                                         PersonalData keep);
    [[nodiscard]] DatabaseResult<std::optional<SeenPayment>> newestSeen(qint64 row,
                                                                        const SnapshotReader &read);

private:
    DatabaseResult<void> forgetRow(qint64 row);
    DatabaseResult<void> dropEventTexts(qint64 row);
    DatabaseResult<void> cleanPartnerAnswers(qint64 row);

    CatalogueFile &m_file;
};

} // namespace counterfoil
