// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "core/domain/status_words.h"

#include <array>
#include <string_view>
#include <utility>

namespace counterfoil::purse {

/// The words of the wire, one table per enumeration, for reading and for writing.
template <typename Enum>
struct Words;

template <>
struct Words<OperationStatus>
{
    static constexpr std::array<std::pair<std::string_view, OperationStatus>, 5> table{{
        {"SUCCESS", OperationStatus::Success},
        {"PENDING", OperationStatus::Pending},
        {"FAILURE", OperationStatus::Failure},
        {"CONFLICT", OperationStatus::Conflict},
        {"UNCERTAIN", OperationStatus::Uncertain},
    }};
};

template <>
struct Words<AuthorisationStatus>
{
    static constexpr std::array<std::pair<std::string_view, AuthorisationStatus>, 5> table{{
        {"AUTHORIZED", AuthorisationStatus::Authorised},
        {"PENDING", AuthorisationStatus::Pending},
        {"ERROR", AuthorisationStatus::Error},
        {"ABORTED", AuthorisationStatus::Aborted},
        {"REFUSED", AuthorisationStatus::Refused},
    }};
};

template <>
struct Words<Progress>
{
    static constexpr std::array<std::pair<std::string_view, Progress>, 3> table{{
        {"NOT", Progress::Not},
        {"PARTIALLY", Progress::Partially},
        {"TOTALLY", Progress::Totally},
    }};
};

template <>
struct Words<CaptureMode>
{
    static constexpr std::array<std::pair<std::string_view, CaptureMode>, 2> table{{
        {"MANUAL", CaptureMode::Manual},
        {"AUTOMATIC", CaptureMode::Automatic},
    }};
};

template <>
struct Words<IntegrationMode>
{
    static constexpr std::array<std::pair<std::string_view, IntegrationMode>, 2> table{{
        {"EMBEDDED", IntegrationMode::Embedded},
        {"HOSTED_PAGE", IntegrationMode::HostedPage},
    }};
};

template <>
struct Words<SessionStatus>
{
    static constexpr std::array<std::pair<std::string_view, SessionStatus>, 5> table{{
        {"CREATED", SessionStatus::Created},
        {"SUBMITTED", SessionStatus::Submitted},
        {"ABORTED_BY_CUSTOMER", SessionStatus::AbortedByCustomer},
        {"ABORTED_BY_MERCHANT", SessionStatus::AbortedByMerchant},
        {"EXPIRED", SessionStatus::Expired}, // decision P7
    }};
};

template <>
struct Words<PaymentLinkStatus>
{
    static constexpr std::array<std::pair<std::string_view, PaymentLinkStatus>, 4> table{{
        {"OPENED", PaymentLinkStatus::Opened}, // decision P8
        {"PAID", PaymentLinkStatus::Paid},
        {"EXPIRED", PaymentLinkStatus::Expired},
        {"CANCELLED", PaymentLinkStatus::Cancelled},
    }};
};

template <>
struct Words<ChallengeIndicator>
{
    static constexpr std::array<std::pair<std::string_view, ChallengeIndicator>, 3> table{{
        {"NO_CHALLENGE_REQUESTED", ChallengeIndicator::NotRequested},
        {"CHALLENGE_REQUESTED_BY_MERCHANT", ChallengeIndicator::RequestedByMerchant},
        {"CHALLENGE_REQUESTED_BY_MANDATE", ChallengeIndicator::RequestedByMandate},
    }};
};

template <typename Enum>
concept HasStatusWord = requires(Enum value)
{
    statusWord(value);
};

/// What a word of the wire means, with our own word for it where we have one.
template <typename Enum>
Word<Enum> toWord(const QString &text)
{
    for (const auto &[word, value] : Words<Enum>::table) {
        if (text != QLatin1StringView(word.data(), qsizetype(word.size())))
            continue;
        if constexpr (HasStatusWord<Enum>)
            return {value, statusWord(value)};
        else
            return {value, text};
    }
    return Word<Enum>::unknown(text);
}

/// Empty for a value without a word.
template <typename Enum>
std::string_view wordFor(Enum wanted)
{
    for (const auto &[word, value] : Words<Enum>::table) {
        if (value == wanted)
            return word;
    }
    return {};
}

} // namespace counterfoil::purse
