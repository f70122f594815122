// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/timestamp.h"

#include <QString>

#include <optional>

namespace counterfoil {

/// What a field of a notification is about; `models` makes the sentence.
enum class NoticeFieldKind {
    Other,
    Event,
    Type,
    Version,
    Id,      ///< of the payment
    OtherId, ///< of the same payment
    Number,
    PartId, ///< of a transaction or a session of the payment
    PartNumber,
    Service,
    Reference,
    Description,
    Status,
    Amount,
    Reserved,
    Captured,
    PaidAmount, ///< in the payer's currency
    Method,
    Created,
    Changed,
    Expires,
    Completed,
    Author, ///< who created or changed it
    OfPayer,
    Statistics,
    IsTest,
    Href,
    Hidden, ///< a secret: its text is left out
};

enum class NoticeFieldProblem {
    Missing,
    Empty,       ///< where there has to be something
    Twice,       ///< nobody can say which is meant
    NotAnAmount, ///< no plain decimal, or a part of a minor unit
    NotAMoment,
};

struct NoticeField
{
    QString name; ///< its path, as it was sent
    QString text; ///< as it was sent, card numbers masked; empty for an amount with a currency
    NoticeFieldKind kind = NoticeFieldKind::Other;
    std::optional<Money> money = std::nullopt;
    Timestamp moment = {};
    std::optional<NoticeFieldProblem> problem = std::nullopt;
};

} // namespace counterfoil
