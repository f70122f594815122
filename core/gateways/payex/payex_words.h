// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status_words.h"
#include "core/domain/word_table.h"

namespace counterfoil::payex {

using Qt::StringLiterals::operator""_L1;

// The words of PayEx and what they are to us: all of the mapping, for reading and for writing
// (payex-api.md). A word that no table has is kept and shown, and is counted as nothing.

enum class TransactionType { Authorisation, Sale, Capture, Cancellation, Reversal, Verification };

inline constexpr std::array transactionTypes{
    Named{TransactionType::Authorisation, "Authorization"_L1},
    Named{TransactionType::Sale, "Sale"_L1},
    Named{TransactionType::Capture, "Capture"_L1},
    Named{TransactionType::Cancellation, "Cancellation"_L1},
    Named{TransactionType::Reversal, "Reversal"_L1},
    Named{TransactionType::Verification, "Verification"_L1}};

/// "Initialized" is for good where the source of an error cannot be told.
inline constexpr std::array operationStates{Named{OperationStatus::Success, "Completed"_L1},
                                            Named{OperationStatus::Failure, "Failed"_L1},
                                            Named{OperationStatus::Uncertain, "Initialized"_L1},
                                            Named{OperationStatus::Pending, "AwaitingActivity"_L1}};

inline constexpr std::array authorisationStates{
    Named{AuthorisationStatus::Authorised, "Completed"_L1},
    Named{AuthorisationStatus::Refused, "Failed"_L1},
    Named{AuthorisationStatus::Pending, "Initialized"_L1},
    Named{AuthorisationStatus::Pending, "AwaitingActivity"_L1}};

/// Of a payment that nothing was authorised on. Its state is for showing and decides nothing.
inline constexpr std::array paymentStates{Named{AuthorisationStatus::Pending, "Ready"_L1},
                                          Named{AuthorisationStatus::Pending, "Pending"_L1},
                                          Named{AuthorisationStatus::Refused, "Failed"_L1},
                                          Named{AuthorisationStatus::Aborted, "Aborted"_L1}};

/// Of a payment one of whose transactions has no end yet.
inline constexpr auto openState = "Pending"_L1;

inline constexpr std::array intents{Named{CaptureMode::Manual, "Authorization"_L1},
                                    Named{CaptureMode::Manual, "PreAuthorization"_L1},
                                    Named{CaptureMode::Automatic, "AutoCapture"_L1},
                                    Named{CaptureMode::Automatic, "Sale"_L1}};

/// The operations by `rel`; some pages of the documents write the last one.
inline constexpr std::array relations{Named{OperationKind::Capture, "create-capture"_L1},
                                      Named{OperationKind::Refund, "create-reversal"_L1},
                                      Named{OperationKind::Void, "create-cancellation"_L1},
                                      Named{OperationKind::Void, "create-cancel"_L1}};
inline constexpr auto abortRelation = "update-payment-abort"_L1;

/// What a transaction is called where nobody said what it is for.
inline constexpr std::array usualDescriptions{Named{OperationKind::Capture, "Capture"_L1},
                                              Named{OperationKind::Refund, "Reversal"_L1},
                                              Named{OperationKind::Void, "Cancellation"_L1}};

/// What is read with a payment, in one request.
inline constexpr auto expandedResources = "transactions,authorizations,prices,payeeInfo,urls"_L1;

/// Our own word for the status, where the word is a known one.
template <typename Status, size_t size>
[[nodiscard]] Word<Status> statusOf(const std::array<Named<Status>, size> &table,
                                    const QString &word)
{
    const auto known = valueIn(table, word);
    return known ? Word<Status>(*known, statusWord(*known)) : Word<Status>::unknown(word);
}

} // namespace counterfoil::payex
