// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace counterfoil {

/// The day of the list of ISO 4217 that the table below follows, amendments up to number 180. To
/// bring it up to a later list, change both.
inline constexpr std::string_view CurrencyTableDate = "2026-01-01";

/// Currencies with the same number of decimals.
struct CurrencyGroup
{
    int decimals;
    std::string_view codes; ///< each with a space behind it
};

/// List one, but for the codes without decimals of their own (metals, units of account, XTS, XXX).
inline constexpr CurrencyGroup CurrencyTable[] = {
    {2, "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN "
        "BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD "
        "FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW "
        "KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR "
        "MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG "
        "SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD "
        "USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG "},
    {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF "},
    {3, "BHD IQD JOD KWD LYD OMR TND "},
    {4, "CLF UYW "},
    // Withdrawn on 2025-03-31 and 2026-01-01: payments of before can still be refunded.
    {2, "ANG BGN "},
};

} // namespace counterfoil
