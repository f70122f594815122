// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/payment.h"
#include "models/orders/order_text.h"

#include <array>
#include <utility>

namespace counterfoil {

// Which input is which text of an address, a customer or a browser. Lines of an address are apart.

inline constexpr std::array<std::pair<OrderText, QString Address::*>, 8> billingTexts{{
    {OrderText::BillingCompany, &Address::companyName},
    {OrderText::BillingFirstName, &Address::firstName},
    {OrderText::BillingLastName, &Address::lastName},
    {OrderText::BillingPostalCode, &Address::postalCode},
    {OrderText::BillingCity, &Address::city},
    {OrderText::BillingCountry, &Address::countryCode},
    {OrderText::BillingProvince, &Address::provinceCode},
    {OrderText::BillingPhone, &Address::phoneNumber},
}};

inline constexpr std::array<std::pair<OrderText, QString Address::*>, 8> shippingTexts{{
    {OrderText::ShippingCompany, &Address::companyName},
    {OrderText::ShippingFirstName, &Address::firstName},
    {OrderText::ShippingLastName, &Address::lastName},
    {OrderText::ShippingPostalCode, &Address::postalCode},
    {OrderText::ShippingCity, &Address::city},
    {OrderText::ShippingCountry, &Address::countryCode},
    {OrderText::ShippingProvince, &Address::provinceCode},
    {OrderText::ShippingPhone, &Address::phoneNumber},
}};

inline constexpr std::array<std::pair<OrderText, QString Customer::*>, 6> customerTexts{{
    {OrderText::CustomerReference, &Customer::reference},
    {OrderText::Email, &Customer::email},
    {OrderText::FirstName, &Customer::firstName},
    {OrderText::LastName, &Customer::lastName},
    {OrderText::BirthDate, &Customer::birthDate},
    {OrderText::Locale, &Customer::locale},
}};

inline constexpr std::array<std::pair<OrderText, QString Browser::*>, 4> browserTexts{{
    {OrderText::BrowserUserAgent, &Browser::userAgent},
    {OrderText::BrowserReferrer, &Browser::referrer},
    {OrderText::BrowserAccept, &Browser::acceptHeader},
    {OrderText::BrowserLocale, &Browser::locale},
}};

inline constexpr std::array<std::pair<OrderText, std::optional<qint64> Browser::*>, 4>
    browserNumbers{{
        {OrderText::BrowserColorDepth, &Browser::colorDepth},
        {OrderText::BrowserScreenWidth, &Browser::screenWidth},
        {OrderText::BrowserScreenHeight, &Browser::screenHeight},
        {OrderText::BrowserTimeZone, &Browser::utcTimeZone},
    }};

inline constexpr std::array<std::pair<OrderText, std::optional<bool> Browser::*>, 2> browserAnswers{
    {
        {OrderText::BrowserJava, &Browser::javaEnabled},
        {OrderText::BrowserJavascript, &Browser::javascriptEnabled},
    }};

} // namespace counterfoil
