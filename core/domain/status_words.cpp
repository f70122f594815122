// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status_words.h"

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

template <typename Status>
struct StatusWord
{
    Status status;
    QLatin1StringView word;
};
template <typename Status>
StatusWord(Status, QLatin1StringView) -> StatusWord<Status>;

constexpr std::array operationWords{StatusWord{OperationStatus::Success, "SUCCESS"_L1},
                                    StatusWord{OperationStatus::Pending, "PENDING"_L1},
                                    StatusWord{OperationStatus::Failure, "FAILURE"_L1},
                                    StatusWord{OperationStatus::Conflict, "CONFLICT"_L1},
                                    StatusWord{OperationStatus::Uncertain, "UNCERTAIN"_L1}};
constexpr std::array authorisationWords{
    StatusWord{AuthorisationStatus::Authorised, "AUTHORIZED"_L1},
    StatusWord{AuthorisationStatus::Pending, "PENDING"_L1},
    StatusWord{AuthorisationStatus::Error, "ERROR"_L1},
    StatusWord{AuthorisationStatus::Aborted, "ABORTED"_L1},
    StatusWord{AuthorisationStatus::Refused, "REFUSED"_L1}};
constexpr std::array sessionWords{
    StatusWord{SessionStatus::Created, "CREATED"_L1},
    StatusWord{SessionStatus::Submitted, "SUBMITTED"_L1},
    StatusWord{SessionStatus::AbortedByCustomer, "ABORTED_BY_CUSTOMER"_L1},
    StatusWord{SessionStatus::AbortedByMerchant, "ABORTED_BY_MERCHANT"_L1},
    StatusWord{SessionStatus::Expired, "EXPIRED"_L1}};
constexpr std::array linkWords{StatusWord{PaymentLinkStatus::Opened, "OPENED"_L1},
                               StatusWord{PaymentLinkStatus::Paid, "PAID"_L1},
                               StatusWord{PaymentLinkStatus::Expired, "EXPIRED"_L1},
                               StatusWord{PaymentLinkStatus::Cancelled, "CANCELLED"_L1}};

template <typename Status, size_t size>
QString wordIn(const std::array<StatusWord<Status>, size> &words, Status status)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [status](const auto &one) { return one.status == status; });
    Q_ASSERT(found != words.end());
    return QString(found->word);
}

template <typename Status, size_t size>
Word<Status> statusIn(const std::array<StatusWord<Status>, size> &words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const auto &one) { return one.word == word; });
    return found == words.end() ? Word<Status>::unknown(word) : Word<Status>(found->status, word);
}

} // namespace

QString statusWord(OperationStatus status)
{
    return wordIn(operationWords, status);
}

QString statusWord(AuthorisationStatus status)
{
    return wordIn(authorisationWords, status);
}

QString statusWord(SessionStatus status)
{
    return wordIn(sessionWords, status);
}

QString statusWord(PaymentLinkStatus status)
{
    return wordIn(linkWords, status);
}

template <>
Word<OperationStatus> statusFrom(const QString &word)
{
    return statusIn(operationWords, word);
}

template <>
Word<AuthorisationStatus> statusFrom(const QString &word)
{
    return statusIn(authorisationWords, word);
}

template <>
Word<SessionStatus> statusFrom(const QString &word)
{
    return statusIn(sessionWords, word);
}

template <>
Word<PaymentLinkStatus> statusFrom(const QString &word)
{
    return statusIn(linkWords, word);
}

} // namespace counterfoil
