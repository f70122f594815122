// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"

#include "core/domain/currency_table.h"

#include <algorithm>

namespace counterfoil {

namespace {

bool contains(std::string_view list, const std::array<char, 3> &code)
{
    for (size_t at = 0; at + 3 <= list.size(); at += 4) {
        if (std::equal(code.begin(), code.end(), list.begin() + static_cast<std::ptrdiff_t>(at)))
            return true;
    }
    return false;
}

signed char exponentOf(const std::array<char, 3> &code)
{
    for (const CurrencyGroup &group : CurrencyTable) {
        if (contains(group.codes, code))
            return static_cast<signed char>(group.decimals);
    }
    return -1;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code[i].unicode();
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        currency.m_code[static_cast<size_t>(i)] = static_cast<char>(c);
    }
    currency.m_exponent = exponentOf(currency.m_code);
    return currency;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

std::optional<int> Currency::exponent() const
{
    if (m_exponent < 0)
        return std::nullopt;
    return m_exponent;
}

Currency Currency::withDecimals(int decimals) const
{
    Currency currency = *this;
    if (m_exponent < 0)
        currency.m_exponent = static_cast<signed char>(decimals);
    return currency;
}

} // namespace counterfoil
