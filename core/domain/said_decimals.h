// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"

#include <QHash>
#include <QMap>
#include <QMutex>

#include <memory>

namespace counterfoil {

/// How many decimals the currencies have that our table does not know, as persons said it. Any
/// thread.
class SaidDecimals
{
public:
    /// What can be said: currencies with more have never been.
    static constexpr int Most = 4;

    /// The currency with what was said of it; one of the table, and one of which nothing was said,
    /// as it is.
    [[nodiscard]] Currency completed(Currency currency) const;
    [[nodiscard]] QMap<QString, int> all() const;
    /// By code. Ignores what cannot be said.
    void set(const QMap<QString, int> &decimals);

private:
    mutable QMutex m_mutex;
    QMap<QString, int> m_decimals;
};

/// The same of all accounts of the process, by their ids. Any thread.
class DecimalsOfAccounts
{
public:
    void set(const QString &account, const std::shared_ptr<const SaidDecimals> &decimals);
    /// The currency of that code, with what was said of it in the account; that of no currency for
    /// what is no code.
    [[nodiscard]] Currency currency(const QString &account, const QString &code) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, std::shared_ptr<const SaidDecimals>> m_accounts;
};

} // namespace counterfoil
