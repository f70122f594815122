// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"

namespace counterfoil {

/// How many operations are over in the month of the account's zone: its own, or those of several
/// accounts. Follows its operations.
class OperationsSummary : public QObject
{
    Q_OBJECT

public:
    /// Counts at once; the services outlive it.
    explicit OperationsSummary(OperationService &service, QObject *parent = nullptr);

    /// None before the journal answered for the first time.
    [[nodiscard]] std::optional<qsizetype> overThisMonth() const { return m_overThisMonth; }
    /// Whether the journal knows any operation at all.
    [[nodiscard]] bool hasAny() const { return m_hasAny; }
    /// Its own alone until more are told.
    void setAccounts(const QStringList &accounts);
    void count();

signals:
    void changed();

private:
    OperationService &m_service;
    QStringList m_accounts;
    std::optional<qsizetype> m_overThisMonth;
    bool m_hasAny = false;
    bool m_isCounting = false;
    bool m_isStale = false;
};

/// "412 operations this month, none lost, none duplicated."
[[nodiscard]] QString summarySentence(qsizetype overThisMonth);

} // namespace counterfoil
