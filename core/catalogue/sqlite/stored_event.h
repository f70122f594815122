// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice_event.h"
#include "core/domain/said_decimals.h"
#include "core/privacy/personal_data.h"
#include "core/store/sql_statement.h"

#include <QVariantList>

namespace counterfoil::stored {

// A notification in the table "event": the statements, and their values in the same order.

/// The beginning of a query whose rows eventFrom() reads.
extern const QString EventColumns;
/// The row, the account's number, cameValues(), endValues() and the body. A row that is there
/// stays.
extern const QString AddEvent;
/// endValues(), the payment, the first and the last row, the account's number, and the two outcomes
/// that can be followed by another.
extern const QString EndEvents;

[[nodiscard]] QVariantList cameValues(const NoticeEvent &event, PersonalData keep);
[[nodiscard]] QVariantList endValues(NoticeOutcome outcome, const std::optional<ApiError> &error,
                                     const NoticeChange &change, PersonalData keep);
[[nodiscard]] NoticeEvent eventFrom(const SqlStatement &row, const DecimalsOfAccounts &decimals);

} // namespace counterfoil::stored
