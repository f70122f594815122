// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

// What a notification is, and what is thought of it. The catalogue keeps the numbers: none
// ever changes its meaning.

enum class NoticeForm {
    Unknown = 0,
    MultiCore = 1,
    LegacyJson = 2,
    LegacyForm = 3,  ///< posted
    LegacyQuery = 4, ///< in the address
    Callback = 5,    ///< names a payment, and tells nothing of it
    Webhook = 6,     ///< holds the payment; a token of the account comes with it
};

enum class SignatureVerdict {
    Absent = 0,
    Holds = 1,
    Differs = 2, ///< another key, or another body
    UnknownKey = 3,
    UnknownMethod = 4,
    UnknownAlgorithm = 5,
    Several = 6, ///< a header came twice: nobody can say which is meant
};

/// Why a notification is not believed.
enum class NoticeDoubt {
    UnknownForm = 0,
    Legacy = 1,         ///< its form has no signature
    NeverSigned = 2,    ///< its provider signs none
    NotSigned = 3,      ///< or the signature does not hold: see the verdict
    WrongToken = 4,     ///< it came without the account's token, or with another
    NamedTwice = 5,     ///< a field came twice
    OtherType = 6,      ///< it tells of something else than a payment
    OtherVersion = 7,   ///< of a form that this version of the program does not know
    OtherId = 8,        ///< it names one payment, and has another
    OtherService = 9,   ///< the payment is of another service than the account's
    OtherProvider = 10, ///< than the account's
    NoOrder = 11,       ///< it names no payment
    Unreadable = 12,    ///< the payment in it cannot be read
    SumNotTold = 13,    ///< there were refunds, and only a read tells of how much
};

/// What became of a notification.
enum class NoticeOutcome {
    Refused = 0,  ///< not of this account, or nothing that can be read
    Ignored = 1,  ///< of nothing that is kept here
    Busy = 2,     ///< too many wait: the provider was told to send it again
    Waiting = 3,  ///< its payment is going to be read
    Read = 4,     ///< its payment was read after it came
    Believed = 5, ///< the payment was taken as it says
    Known = 6,    ///< it tells of nothing newer than what is known
    Told = 7,     ///< the provider does not know the payment: it is shown as it was told
    NotFound = 8, ///< the provider does not know the payment
    Failed = 9,   ///< its payment could not be read
};

} // namespace counterfoil
