// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timestamp.h"

#include <QString>

#include <optional>

namespace counterfoil {

/// What a field of a signed redirect is about; `models` makes the sentence.
enum class RedirectFieldKind {
    Other,
    // Of the header.
    Algorithm,
    KeyId,
    Type,
    OwnKey,   ///< a key, or an address of one, that comes with the token; never used
    Critical, ///< names what a reader must understand
    // Claims.
    Session,
    SessionStatus,
    Payment,
    PaymentStatus, ///< of its authorisation
    Issued,
    NotBefore,
    Expires,
    Issuer,
    Audience,
    Subject,
    TokenId,
};

enum class RedirectFieldProblem {
    NotAText,
    NotAnId,   ///< neither a text nor a whole number, or one that no id looks like
    NotSeconds ///< no number of seconds since 1970, up to the year 9999
};

struct RedirectField
{
    QString name;
    QString text; ///< as it came, card numbers masked; what is no text, as compact JSON
    RedirectFieldKind kind = RedirectFieldKind::Other;
    bool isOfHeader = false;
    QString ownWord = {}; ///< statusWord() of a status, the provider's where it has none
    Timestamp moment = {};
    std::optional<RedirectFieldProblem> problem = std::nullopt;

    friend bool operator==(const RedirectField &, const RedirectField &) = default;
};

} // namespace counterfoil
