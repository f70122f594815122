// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/page/money.h"

#include <algorithm>

namespace sandbox::purse {
namespace {

constexpr std::size_t mostDigits = 15; // far from what 64 bits hold

std::size_t decimalsOf(const std::string &currency)
{
    return currency == "JPY" ? 0 : 2;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string shownAmount(Minor amount, const std::string &currency)
{
    const std::size_t decimals = decimalsOf(currency);
    std::string digits = std::to_string(amount);
    if (decimals == 0)
        return digits;
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    return digits.insert(digits.size() - decimals, ".");
}

std::optional<Minor> typedAmount(std::string_view text, const std::string &currency)
{
    text = trimmed(text);
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view tail = text.substr(std::min(mark + 1, text.size()));
    const std::size_t decimals = decimalsOf(currency);
    if (tail.size() > decimals || (mark < text.size() && tail.empty()))
        return std::nullopt;
    std::string digits(text.substr(0, mark));
    if (digits.empty())
        return std::nullopt;
    digits += tail;
    digits.append(decimals - tail.size(), '0');
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!areDigits || digits.size() > mostDigits)
        return std::nullopt;
    return std::stoll(digits);
}

} // namespace sandbox::purse
