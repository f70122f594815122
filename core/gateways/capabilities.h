// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QList>

#include <chrono>

namespace counterfoil {

/// What a provider promises about a request that comes twice.
struct ResendPromise
{
    enum class Kind {
        None,            ///< nothing: it would be done twice, so nothing is ever repeated
        SameKey,         ///< a key is done once, for as long as the provider remembers it
        UniqueReference, ///< a merchant reference is done once; a second use is refused as such
    };

    Kind kind = Kind::None;
    std::chrono::milliseconds lifetime{}; ///< of a key

    static ResendPromise none() { return {}; }
    static ResendPromise sameKey(std::chrono::milliseconds lifetime)
    {
        return {Kind::SameKey, lifetime};
    }
    static ResendPromise uniqueReference() { return {Kind::UniqueReference, {}}; }
};

/// What a provider takes of a payment that is created with a page for its payer, where the way to
/// pay is chosen: a link to send.
struct PayPageRules
{
    qsizetype longestReference = 0;   ///< of ASCII letters and digits
    qsizetype longestDescription = 0; ///< what the payer reads
    QStringList currencies = {};      ///< to choose from; the usual one first
    bool expiry = false;              ///< until when it can be paid
    QString productType = {};         ///< of what is sold, the usual one
};

/// What a provider can do, whatever the payment.
struct Capabilities
{
    ResendPromise promise;
    bool freshRead = false;             ///< it asks its partners where a read wants it to
    QList<CreationKind> creations = {}; ///< what can be created; nothing is promised of a repeat
    std::optional<PayPageRules> payPage = std::nullopt; ///< of payments with a page to pay on
};

/// Why a gateway prepares nothing.
struct NotOffered
{
    enum class Why {
        NotNow,          ///< the payment does not offer the operation
        OpenTransaction, ///< nor any other, until an earlier one has an end
        LinkMethod,      ///< it is offered with another method than the documents have
        LinkLeadsAway,   ///< it is offered at an address that is not the payment's
        NotSendable, ///< the payment's id, or what is asked for, is none that the provider takes
    };
    Why why = Why::NotNow;
};

/// What a provider takes as an operation's merchant reference.
struct ReferenceRules
{
    qsizetype longest = 0; ///< 0: any length
    bool isPlain = false;  ///< ASCII letters and digits
    bool isUnique = false; ///< one that no operation of the payment has
};

/// What a provider takes of operations of one kind, on one payment, as it is now.
struct OperationRules
{
    bool offered = false;
    bool partial = false;    ///< less than all that is available
    bool several = false;    ///< another one after the first
    bool lines = false;      ///< for order lines; only with `partial`
    bool priorities = false; ///< with a list of who comes first

    // What of OperationRequest it takes beside.
    bool taxRate = false;
    bool processDate = false;
    bool taxAmount = false;
    qsizetype longestDescription = 0; ///< 0: it takes none

    ReferenceRules reference = {};
    NotOffered::Why notOffered = NotOffered::Why::NotNow; ///< where it is not `offered`
};

} // namespace counterfoil
