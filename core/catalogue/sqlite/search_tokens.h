// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "core/domain/payment.h"
#include "core/privacy/personal_data.h"

namespace counterfoil {

/// What a payment is found by, as words that begin with a mark of the private use area that tells
/// which field they are of. The same words are in the row and in the full-text index, so that a
/// condition can be asked of either. Words stand in the order of their field.
namespace token {

inline constexpr char16_t Order = u'\uE001';
inline constexpr char16_t Reference = u'\uE002';
inline constexpr char16_t Id = u'\uE003';
inline constexpr char16_t Name = u'\uE004';
inline constexpr char16_t Email = u'\uE005';
inline constexpr char16_t Card = u'\uE006';
inline constexpr char16_t Customer = u'\uE007'; ///< the customer's reference
inline constexpr char16_t Article = u'\uE008';
/// Fields that a free word looks into.
inline constexpr char16_t Free[] = {Order, Reference, Id, Name, Email, Card, Customer, Article};

// Backwards, so that the index of beginnings finds them by their end.
inline constexpr char16_t Phone = u'\uE009';    ///< the digits of PhoneNumber
inline constexpr char16_t OrderEnd = u'\uE00A'; ///< words with a digit of an order's reference

inline constexpr char16_t Account = u'\uE010';
inline constexpr char16_t Status = u'\uE011';
inline constexpr char16_t Overview = u'\uE012';
inline constexpr char16_t Operation = u'\uE013';
inline constexpr char16_t Partner = u'\uE014';
inline constexpr char16_t Method = u'\uE015';
inline constexpr char16_t Currency = u'\uE016';
inline constexpr char16_t Value = u'\uE017';
inline constexpr char16_t Hashed = u'\uE018';
/// Every payment has this one.
inline constexpr char16_t Any = u'\uE01F';

} // namespace token

/// Each word with a space behind it. `account` is the number of the account in the file.
[[nodiscard]] QString searchTokens(const Payment &payment, qint64 account,
                                   const PersonalDataPolicy &policy);

/// As much of a text as is indexed; what is compared with the tokens is cut the same way.
[[nodiscard]] QString searchedPart(const QString &text);

/// What an order's reference is found by at its end: of "WEB-00012345" also "2345" and, without the
/// zeros, "12345". The beginning of an OrderEnd word; empty where the word is too short.
[[nodiscard]] QString orderEndSearched(const QString &word);
[[nodiscard]] QString reversed(const QString &word);

/// The same tokens without what tells who the customer is.
[[nodiscard]] QString withoutPerson(const QString &tokens);

/// What is left of them as hashes.
[[nodiscard]] QString hashesIn(const QString &tokens);

/// Each partner once, in the order of the split; of the authorisation where there is no split.
[[nodiscard]] QStringList partnersOf(const Payment &payment);

} // namespace counterfoil
