// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>

namespace counterfoil {

/// What a person types, most of it in one line each, of a session or payment that is to be created.
enum class OrderText {
    Amount,
    OrderTotal,    ///< empty: the sum of the lines, else the amount
    OrderDiscount, ///< empty: of the lines
    OrderTax,      ///< empty: of the lines
    Reference,
    ReturnAddress, ///< where the shopper comes back to
    Webhook,
    WebhookEvents,  ///< as webhook_texts.h has them, and the next
    WebhookHeaders, ///< in several lines
    CustomerReference,
    Email,
    FirstName,
    LastName,
    BirthDate,
    Locale,
    BillingCompany,
    BillingFirstName,
    BillingLastName,
    BillingLine1,
    BillingLine2,
    BillingPostalCode,
    BillingCity,
    BillingCountry,
    BillingProvince,
    BillingPhone,
    ShippingCompany,
    ShippingFirstName,
    ShippingLastName,
    ShippingLine1,
    ShippingLine2,
    ShippingPostalCode,
    ShippingCity,
    ShippingCountry,
    ShippingProvince,
    ShippingPhone,
    BrowserUserAgent, ///< of a payment, and all to the end
    BrowserReferrer,
    BrowserAccept,
    BrowserLocale,
    BrowserColorDepth,
    BrowserScreenWidth,
    BrowserScreenHeight,
    BrowserTimeZone,
    BrowserJava, ///< yesOrNo(), or empty, as the next
    BrowserJavascript,
    Count
};

[[nodiscard]] inline size_t qHash(OrderText which, size_t seed = 0)
{
    return ::qHash(static_cast<int>(which), seed);
}

/// How an answer is kept that is yes or no.
[[nodiscard]] inline QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

/// One text for each of them: what was typed, or what is wrong with it.
class OrderTexts
{
public:
    [[nodiscard]] QString &operator[](OrderText which) { return m_texts[at(which)]; }
    [[nodiscard]] const QString &operator[](OrderText which) const { return m_texts[at(which)]; }
    [[nodiscard]] int countFilled() const
    {
        int count = 0;
        for (const QString &text : m_texts)
            count += text.isEmpty() ? 0 : 1;
        return count;
    }
    [[nodiscard]] bool isEmpty() const { return countFilled() == 0; }

    friend bool operator==(const OrderTexts &, const OrderTexts &) = default;

private:
    static constexpr size_t at(OrderText which) { return static_cast<size_t>(which); }

    std::array<QString, static_cast<size_t>(OrderText::Count)> m_texts;
};

} // namespace counterfoil
