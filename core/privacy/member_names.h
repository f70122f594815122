// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace counterfoil {

// What the name of a JSON member tells of its value. All but the first take a name as it returns
// it.

/// The words of a member's name, however it is written: "cardHolderName", "Card-Holder-Name" and
/// "CARD_HOLDER_NAME" are "card-holder-name".
[[nodiscard]] std::string wordsOfName(std::string_view name);

/// Ids and references, which may look like card numbers and are none.
[[nodiscard]] bool isIdName(std::string_view name);
/// Objects whose members are where links lead.
[[nodiscard]] bool isLinksName(std::string_view name);
/// Amounts and counters: numbers that stay numbers.
[[nodiscard]] bool isFigureName(std::string_view name);

/// Objects that are somebody, and their members that do not tell who it is.
[[nodiscard]] bool isPersonName(std::string_view name);
[[nodiscard]] bool isKeptOfPerson(std::string_view name);
/// The same of addresses.
[[nodiscard]] bool isAddressName(std::string_view name);
[[nodiscard]] bool isKeptOfAddress(std::string_view name);
/// Members that tell who it is wherever they stand: in free-form data, too.
[[nodiscard]] bool isPersonalName(std::string_view name);

} // namespace counterfoil
