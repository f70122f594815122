// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"
#include "sandbox/random.h"

#include <string_view>
#include <vector>

namespace sandbox::purse {

/// A sample customer of the demo shop.
struct Person
{
    std::string_view firstName;
    std::string_view middleName;
    std::string_view lastName;
    std::string_view email;
    std::string_view gender;
    std::string_view addressLine;
    std::string_view postalCode;
    std::string_view city;
    std::string_view country;
    std::string_view province;
    std::string_view phone;
    std::string_view locale;
    std::string_view birthDate;

    std::string fullName() const;
    Json address() const;
    Json customer(Random &random) const;
};

const std::vector<Person> &people();
/// By last name; the demo's tables name people so.
const Person &personNamed(std::string_view lastName);

} // namespace sandbox::purse
