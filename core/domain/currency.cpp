// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"

#include <algorithm>
#include <string_view>

namespace counterfoil {

namespace {

// ISO 4217, list one: the active codes by their number of decimals.
constexpr std::string_view NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV "
                                        "XAF XOF XPF ";
constexpr std::string_view ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view FourDecimals = "CLF UYW ";
constexpr std::string_view TwoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP "
    "LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR "
    "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
    "SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW "
    "ZWG ";

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
    if (contains(TwoDecimals, code))
        return 2;
    if (contains(NoDecimals, code))
        return 0;
    if (contains(ThreeDecimals, code))
        return 3;
    if (contains(FourDecimals, code))
        return 4;
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

} // namespace counterfoil
