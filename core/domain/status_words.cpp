// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status_words.h"

#include "core/domain/word_table.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array operationWords{
    Named{OperationStatus::Success, "SUCCESS"_L1}, Named{OperationStatus::Pending, "PENDING"_L1},
    Named{OperationStatus::Failure, "FAILURE"_L1}, Named{OperationStatus::Conflict, "CONFLICT"_L1},
    Named{OperationStatus::Uncertain, "UNCERTAIN"_L1}};
constexpr std::array authorisationWords{Named{AuthorisationStatus::Authorised, "AUTHORIZED"_L1},
                                        Named{AuthorisationStatus::Pending, "PENDING"_L1},
                                        Named{AuthorisationStatus::Error, "ERROR"_L1},
                                        Named{AuthorisationStatus::Aborted, "ABORTED"_L1},
                                        Named{AuthorisationStatus::Refused, "REFUSED"_L1},
                                        Named{AuthorisationStatus::Verify, "VERIFY"_L1},
                                        Named{AuthorisationStatus::ChargedBack, "CHARGED_BACK"_L1}};
constexpr std::array sessionWords{Named{SessionStatus::Created, "CREATED"_L1},
                                  Named{SessionStatus::Submitted, "SUBMITTED"_L1},
                                  Named{SessionStatus::AbortedByCustomer, "ABORTED_BY_CUSTOMER"_L1},
                                  Named{SessionStatus::AbortedByMerchant, "ABORTED_BY_MERCHANT"_L1},
                                  Named{SessionStatus::Expired, "EXPIRED"_L1}};
constexpr std::array linkWords{Named{PaymentLinkStatus::Opened, "OPENED"_L1},
                               Named{PaymentLinkStatus::Paid, "PAID"_L1},
                               Named{PaymentLinkStatus::Expired, "EXPIRED"_L1},
                               Named{PaymentLinkStatus::Cancelled, "CANCELLED"_L1}};

template <typename Status, size_t size>
Word<Status> statusIn(const std::array<Named<Status>, size> &table, const QString &word)
{
    const auto known = valueIn(table, word);
    return known ? Word<Status>(*known, word) : Word<Status>::unknown(word);
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
