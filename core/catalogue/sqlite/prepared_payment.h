// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_index.h"
#include "core/store/sql_values.h"

#include <vector>

namespace counterfoil::catalogue {

// Places in the rows below.
inline constexpr qsizetype RowColumn = 0;     ///< of a payment or operation; a part's operation
inline constexpr qsizetype PaymentColumn = 2; ///< of an operation
inline constexpr qsizetype TokensColumn = 16; ///< of a payment

/// What is written of an operation.
struct PreparedOperation
{
    qint64 created = 0;
    SqlValues row; ///< of all columns that it has when it is new; its row and payment are to be set
    std::vector<SqlValues> parts; ///< of each partner transaction; its operation is to be set
};

/// What is written of a payment, worked out without the database: on any thread.
struct PreparedPayment
{
    PaymentId id;
    Revision revision;
    qint64 created = 0; ///< in ms since 1970 UTC, as `seen`
    qint64 seen = 0;
    SqlValues row; ///< of all columns; its row is to be set
    std::vector<PreparedOperation> operations;
    QByteArray snapshot;  ///< compressed; empty without raw bytes
    bool isAgain = false; ///< the portion has it before: meets what that one wrote
};

/// What the columns of a payment's row tell of its payer; empty where less than all is kept.
[[nodiscard]] QString customerColumn(const Payment &payment, PersonalData keep);
[[nodiscard]] QString emailColumn(const Payment &payment, PersonalData keep);

[[nodiscard]] PreparedPayment prepared(const SeenPayment &seen, qint64 account,
                                       const PersonalDataPolicy &policy);

} // namespace counterfoil::catalogue
