// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OrderWords)
};

} // namespace

QString newOrderTitle(CreationKind kind)
{
    return kind == CreationKind::Session ? OrderWords::tr("New session")
                                         : OrderWords::tr("New payment");
}

QString createWords(CreationKind kind)
{
    return kind == CreationKind::Session ? OrderWords::tr("Create session")
                                         : OrderWords::tr("Create payment");
}

QString createWords(CreationKind kind, Money amount)
{
    //: %1 is an amount with its currency
    return (kind == CreationKind::Session ? OrderWords::tr("Create session for %1")
                                          : OrderWords::tr("Create payment of %1"))
        .arg(formatMoney(amount));
}

QString orderTextLabel(OrderText which)
{
    switch (which) {
    case OrderText::Amount:
        return OrderWords::tr("Amount");
    case OrderText::OrderTotal:
        return OrderWords::tr("Order total");
    case OrderText::OrderDiscount:
        return OrderWords::tr("Order discount");
    case OrderText::OrderTax:
        return OrderWords::tr("Order tax");
    case OrderText::Reference:
        return OrderWords::tr("Order reference");
    case OrderText::ReturnAddress:
        return OrderWords::tr("Return address");
    case OrderText::Webhook:
        return OrderWords::tr("Webhook");
    case OrderText::WebhookEvents:
        return OrderWords::tr("Events to notify about");
    case OrderText::WebhookHeaders:
        return OrderWords::tr("Headers of the webhook");
    case OrderText::BrowserUserAgent:
        return OrderWords::tr("User agent");
    case OrderText::BrowserReferrer:
        return OrderWords::tr("Referrer");
    case OrderText::BrowserAccept:
        return OrderWords::tr("Accepted types");
    case OrderText::BrowserLocale:
        return OrderWords::tr("Language of the browser");
    case OrderText::BrowserColorDepth:
        return OrderWords::tr("Colour depth");
    case OrderText::BrowserScreenWidth:
        return OrderWords::tr("Screen width");
    case OrderText::BrowserScreenHeight:
        return OrderWords::tr("Screen height");
    case OrderText::BrowserTimeZone:
        return OrderWords::tr("Time zone, in minutes");
    case OrderText::BrowserJava:
        return OrderWords::tr("Java");
    case OrderText::BrowserJavascript:
        return OrderWords::tr("JavaScript");
    case OrderText::CustomerReference:
        return OrderWords::tr("Customer reference");
    case OrderText::Email:
        return OrderWords::tr("E-mail");
    case OrderText::FirstName:
    case OrderText::BillingFirstName:
    case OrderText::ShippingFirstName:
        return OrderWords::tr("First name");
    case OrderText::LastName:
    case OrderText::BillingLastName:
    case OrderText::ShippingLastName:
        return OrderWords::tr("Last name");
    case OrderText::BirthDate:
        return OrderWords::tr("Date of birth");
    case OrderText::Locale:
        return OrderWords::tr("Language");
    case OrderText::BillingCompany:
    case OrderText::ShippingCompany:
        return OrderWords::tr("Company");
    case OrderText::BillingLine1:
    case OrderText::ShippingLine1:
        return OrderWords::tr("Street and number");
    case OrderText::BillingLine2:
    case OrderText::ShippingLine2:
        //: Of a postal address
        return OrderWords::tr("Second line");
    case OrderText::BillingPostalCode:
    case OrderText::ShippingPostalCode:
        return OrderWords::tr("Postal code");
    case OrderText::BillingCity:
    case OrderText::ShippingCity:
        return OrderWords::tr("City");
    case OrderText::BillingCountry:
    case OrderText::ShippingCountry:
        return OrderWords::tr("Country");
    case OrderText::BillingProvince:
    case OrderText::ShippingProvince:
        return OrderWords::tr("Province");
    case OrderText::BillingPhone:
    case OrderText::ShippingPhone:
        return OrderWords::tr("Phone");
    case OrderText::Count:
        break;
    }
    return {};
}

QString orderTextExample(OrderText which)
{
    if (which == OrderText::ReturnAddress)
        return u"https://shop.example/return"_s;
    if (which == OrderText::Webhook)
        return u"https://shop.example/hook"_s;
    if (which == OrderText::WebhookEvents)
        return OrderWords::tr("Every change", "in an empty field");
    if (which == OrderText::WebhookHeaders)
        return u"x-order-id: 4711"_s;
    if (which == OrderText::BirthDate)
        return u"1990-12-31"_s;
    if (which == OrderText::Locale || which == OrderText::BrowserLocale)
        return u"fr-FR"_s;
    if (which == OrderText::BillingCountry || which == OrderText::ShippingCountry)
        return u"FR"_s;
    if (which == OrderText::BillingProvince || which == OrderText::ShippingProvince)
        return u"FR-HDF"_s;
    return {};
}

QString typedAmountSentence(AmountProblem problem, Currency currency)
{
    switch (problem) {
    case AmountProblem::Empty:
        return OrderWords::tr("Enter an amount.");
    case AmountProblem::NotANumber:
        return OrderWords::tr("Enter digits and at most one decimal sign.");
    case AmountProblem::GroupingMark:
        return OrderWords::tr("Enter it without thousands separators.");
    case AmountProblem::TooManyDecimals:
        return currency.exponent() == 0
                   ? OrderWords::tr("%1 has no decimals.").arg(currency.code())
                   : OrderWords::tr("%1 has %n decimals.", nullptr, currency.exponent().value_or(0))
                         .arg(currency.code());
    case AmountProblem::Negative:
        return OrderWords::tr("It can't be negative.");
    case AmountProblem::TooLarge:
        return OrderWords::tr("It is too large to send.");
    case AmountProblem::UnknownCurrency:
        return OrderWords::tr("Choose a currency first.");
    }
    return {};
}

QString captureModeWords(CaptureMode mode)
{
    //: When the money is captured
    return mode == CaptureMode::Manual ? OrderWords::tr("Manually, later")
                                       : OrderWords::tr("Immediately");
}

QString integrationModeWords(IntegrationMode mode)
{
    return mode == IntegrationMode::Embedded ? OrderWords::tr("Embedded in the shop")
                                             : OrderWords::tr("On the provider's page");
}

QString captureModeWords(const Word<CaptureMode> &mode)
{
    return mode.known() ? captureModeWords(*mode.known()) : mode.text();
}

QString integrationModeWords(const Word<IntegrationMode> &mode)
{
    return mode.known() ? integrationModeWords(*mode.known()) : mode.text();
}

QString challengeWords(ChallengeIndicator challenge)
{
    switch (challenge) {
    case ChallengeIndicator::None:
        return OrderWords::tr("Not stated");
    case ChallengeIndicator::NotRequested:
        return OrderWords::tr("No challenge wanted");
    case ChallengeIndicator::RequestedByMerchant:
        return OrderWords::tr("Requested by the shop");
    case ChallengeIndicator::RequestedByMandate:
        return OrderWords::tr("Required by mandate");
    }
    return {};
}

QString yesOrNoWords(const QString &answer)
{
    if (answer.isEmpty())
        return OrderWords::tr("Not stated");
    return answer == yesOrNo(true) ? OrderWords::tr("On") : OrderWords::tr("Off");
}

QString candidateKindWords(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::Solution:
        return OrderWords::tr("New authorisation");
    case CandidateKind::OwnPayment:
        return OrderWords::tr("Duplicate of a payment");
    case CandidateKind::Foreign:
        return OrderWords::tr("Duplicate from another system");
    }
    return {};
}

} // namespace counterfoil
