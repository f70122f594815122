// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operation_desk.h"

namespace counterfoil {

/// How many operations of the desk are over. Follows the desk.
class OperationsSummary : public QObject
{
    Q_OBJECT

public:
    /// Counts at once; the desk outlives it.
    explicit OperationsSummary(OperationDesk &desk, QObject *parent = nullptr);

    /// None before the journal answered for the first time.
    [[nodiscard]] std::optional<qsizetype> overThisMonth() const { return m_overThisMonth; }
    /// Whether the journal knows any operation at all.
    [[nodiscard]] bool hasAny() const { return m_hasAny; }
    void count();

signals:
    void changed();

private:
    OperationDesk &m_desk;
    std::optional<qsizetype> m_overThisMonth;
    bool m_hasAny = false;
    bool m_isCounting = false;
    bool m_isStale = false;
};

/// "412 operations this month, none lost, none twice."
[[nodiscard]] QString summarySentence(qsizetype overThisMonth);

} // namespace counterfoil
