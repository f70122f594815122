// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "models/orders/order_text.h"

#include <array>
#include <utility>

namespace counterfoil {

// Which input is which text of an address or a customer. Lines of an address are apart.

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

} // namespace counterfoil
