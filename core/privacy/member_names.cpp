// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/member_names.h"

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

// Names of a person's members are compared without the hyphens, since providers do not agree on
// what is a word: "firstname", "first_name", "card_holder".

constexpr std::array<std::string_view, 6> people{"buyer",   "consumer", "customer",
                                                 "enduser", "payer",    "shopper"};
constexpr std::array<std::string_view, 3> keptOfPerson{"type", "locale", "account"};
constexpr std::array<std::string_view, 2> keptOfAddress{"country-code", "province-code"};

constexpr std::array<std::string_view, 12> personalNames{
    "accountholder",
    "bic",
    "city",
    "housenumber",
    "ip",
    "mobile",
    "nationalid",
    "nationalidentifier",
    "socialsecuritynumber",
    "street",
    "streetname",
    "zip",
};
// What tells it behind the word for a person: "customerKey"; a "customerId" may be an IBAN, a
// "payerReference" an e-mail address.
constexpr std::array<std::string_view, 4> personalOfPerson{"id", "key", "name", "reference"};
// What their names end with: "billingFirstName", "customer_email".
constexpr std::array<std::string_view, 22> personalEndings{
    "birthdate",  "birthday",      "cardholder", "dateofbirth", "email",      "emailaddress",
    "familyname", "firstname",     "fullname",   "givenname",   "holdername", "iban",
    "ipaddress",  "lastname",      "middlename", "msisdn",      "phone",      "phonenumber",
    "postalcode", "streetaddress", "surname",    "zipcode",
};

template <size_t n>
bool isAmong(const std::array<std::string_view, n> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <size_t n>
bool endsWithOne(const std::array<std::string_view, n> &endings, std::string_view name)
{
    return std::any_of(endings.begin(), endings.end(),
                       [name](std::string_view ending) { return name.ends_with(ending); });
}

std::string joinedWords(std::string_view name)
{
    std::string joined(name);
    std::erase(joined, '-');
    return joined;
}

/// "customerkey", "payerreference".
bool tellsPerson(std::string_view joined)
{
    return std::any_of(people.begin(), people.end(), [joined](std::string_view person) {
        return joined.starts_with(person) &&
               isAmong(personalOfPerson, joined.substr(person.size()));
    });
}

} // namespace

std::string wordsOfName(std::string_view name)
{
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isSign = [&](char c) {
        return c >= 0 && !isLower(c) && !isUpper(c) && (c < '0' || c > '9');
    };
    std::string words;
    words.reserve(name.size() + 4);
    bool isBeginning = false; // of a word
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (isSign(c)) {
            isBeginning = true;
            continue;
        }
        const bool isHump = // "ipAddress", "IPAddress"
            isUpper(c) && i > 0 &&
            (!isUpper(name[i - 1]) || (i + 1 < name.size() && isLower(name[i + 1])));
        if ((isBeginning || isHump) && !words.empty())
            words += '-';
        isBeginning = false;
        words += isUpper(c) ? char(c - 'A' + 'a') : c;
    }
    return words;
}

bool isIdName(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> names{
        "id",    "ids",    "uuid", "reference", "references", "fingerprint",
        "token", "tokens", "href", "url",       "uri",        "referrer"};
    static constexpr std::array<std::string_view, 8> endings{
        "-id", "-ids", "-reference", "-references", "-token", "-url", "-uri", "-fingerprint"};
    return isAmong(names, name) || endsWithOne(endings, name);
}

bool isLinksName(std::string_view name)
{
    return name == "links";
}

bool isFigureName(std::string_view name)
{
    return name == "version" || name == "quantity" || name.ends_with("amount") ||
           name.ends_with("price") || name.starts_with("total-") ||
           name.starts_with("available-to-") || name == "authorize-pending";
}

bool isPersonName(std::string_view name)
{
    return isAmong(people, joinedWords(name));
}

bool isKeptOfPerson(std::string_view name)
{
    return isAmong(keptOfPerson, name);
}

bool isAddressName(std::string_view name)
{
    return name.ends_with("address") || name.ends_with("addresses");
}

bool isKeptOfAddress(std::string_view name)
{
    return isAmong(keptOfAddress, name);
}

bool isPersonalName(std::string_view name)
{
    const std::string joined = joinedWords(name);
    return isAmong(personalNames, joined) || endsWithOne(personalEndings, joined) ||
           tellsPerson(joined) || name.ends_with("-ip") || name.ends_with("-bic");
}

} // namespace counterfoil
