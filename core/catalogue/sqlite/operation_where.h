// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"

#include <QVariant>

namespace counterfoil {

/// Operations (alias o) with their payments (p) and what a person entered about them (w).
inline const QString OperationsJoined = QStringLiteral(
    " FROM operation o JOIN payment p ON p.row = o.payment LEFT JOIN operation_why w ON w.profile "
    "= o.profile AND w.operation = o.operation");

/// Who did it: the person at this desk, nobody where the desk did not know its person, else who
/// triggered it by the provider's word.
inline const QString OperationWho = QStringLiteral("coalesce(w.who, o.who)");

/// The condition of a filter.
struct OperationWhere
{
    QString sql;
    QVariantList values;
    bool needsJoin = false;

    void add(const QString &condition, const QVariantList &bound = {})
    {
        sql += QStringLiteral(" AND ") + condition;
        values << bound;
    }
};

/// Pending for longer than that needs attention.
inline constexpr qint64 LongPending = qint64(24) * 3600 * 1000; // ms

/// A condition that holds for operations of these accounts and that kind; of one account at least.
[[nodiscard]] OperationWhere operationsOf(const QList<qint64> &accounts, OperationKind kind);
[[nodiscard]] OperationWhere operationWhere(const OperationFilter &filter,
                                            const QList<qint64> &accounts, const QDateTime &now);
[[nodiscard]] QString operationOrderBy(const OperationOrder &order);

} // namespace counterfoil
