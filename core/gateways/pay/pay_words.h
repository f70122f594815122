// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil::pay {

/// What can be done to an order, by its status.
enum class Possible {
    Nothing,
    Abort,
    Decide, ///< approve or decline
    Take,   ///< capture, or void what is reserved
    Refund,
};

/// What a status code means to us. The word beside it is spelt in several ways, so the code alone
/// decides (decision Y1).
struct CodeMeaning
{
    int code;
    AuthorisationStatus status;
    /// Of the whole amount, every part is reserved, captured or released: what is neither reserved
    /// nor captured was released.
    bool isWhole;
    Progress refunded; ///< Not: the amounts tell
    Possible possible;
};

/// Nothing for a code that no document names.
[[nodiscard]] std::optional<CodeMeaning> meaningOf(qint64 code);

/// What an action of the legacy exchange means to us.
struct ActionMeaning
{
    std::string_view action;
    AuthorisationStatus status;
    bool isPaid; ///< its amount was captured
};

[[nodiscard]] std::optional<ActionMeaning> meaningOfAction(const QString &action);

/// "ideal" for 10; the number itself for a method that is not listed.
[[nodiscard]] QString methodWord(const QString &methodId);

/// What payments are paid through, beside the method.
[[nodiscard]] QString partnerWord();

} // namespace counterfoil::pay
