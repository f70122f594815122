// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_facts.h"

#include "core/domain/outside_text.h"
#include "models/orders/order_words.h"
#include "models/timeline/timeline_group.h"
#include "models/words/customer_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/widgets/empty_state.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::Facts)
};

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

QString amount(const std::optional<Money> &money)
{
    return money ? formatMoney(*money) : QString();
}

/// A receiver knows by them that a notification is the provider's: they are a secret.
QString hiddenText(const QStringList &values)
{
    const bool isEmpty = values.join(QString()).isEmpty();
    return isEmpty ? QString() : Facts::tr("•••• (hidden)");
}

void showEmpty(FactSheet &sheet, Icon icon, const QString &title, const QString &sentence)
{
    auto *empty = new EmptyState(&sheet);
    empty->setState(icon, title, sentence);
    sheet.addWide(empty);
}

void addAddress(FactSheet &sheet, const QString &heading, const Address &address)
{
    sheet.addSection(heading);
    sheet.addFact(Facts::tr("Name"),
                  joined({address.firstName, address.middleName, address.lastName}, u" "_s));
    sheet.addFact(Facts::tr("Gender"), address.gender);
    sheet.addFact(Facts::tr("Company"), address.companyName);
    sheet.addFact(Facts::tr("Delivery point"), address.deliveryPointName);
    sheet.addFact(Facts::tr("Address"), address.addressLines.join(u'\n'));
    sheet.addFact(Facts::tr("City"), joined({address.postalCode, address.city}, u" "_s));
    sheet.addFact(Facts::tr("Country"),
                  joined({address.provinceCode, address.countryCode}, u", "_s));
    sheet.addFact(Facts::tr("Phone"), address.phoneNumber);
    //: Mobile phone number
    sheet.addFact(Facts::tr("Mobile"), address.mobilePhoneNumber);
    sheet.addFact(Facts::tr("Phone at work"), address.workPhoneNumber);
}

void addAccount(FactSheet &sheet, const CustomerAccount &account, const QDateTime &now)
{
    const auto shown = [&now](Timestamp time) { return mediumTime(onClockOf(now, time.local())); };
    sheet.addSection(Facts::tr("Account at the shop"));
    sheet.addFact(Facts::tr("Created"), shown(account.createdAt));
    sheet.addFact(Facts::tr("Updated"), shown(account.updatedAt));
    sheet.addFact(Facts::tr("Password changed"), shown(account.passwordUpdatedAt));
    sheet.addFact(Facts::tr("Purchases, last day"), number(account.purchasesLastDay));
    sheet.addFact(Facts::tr("Purchases, six months"), number(account.purchasesLastSixMonths));
    sheet.addFact(Facts::tr("Purchases, last year"), number(account.purchasesLastYear));
    //: By what the customer signed in, such as a password
    sheet.addFact(Facts::tr("Signed in by"), account.authenticationMethod);
    //: When the customer signed in
    sheet.addFact(Facts::tr("Signed in"), shown(account.authenticatedAt));
    sheet.addFact(Facts::tr("Age"), account.ageIndicator);
    sheet.addFact(Facts::tr("Last change"), account.changeIndicator);
    sheet.addFact(Facts::tr("Last password change"), account.passwordChangeIndicator);
}

void addBrowser(FactSheet &sheet, const Browser &browser)
{
    sheet.addSection(Facts::tr("Browser"));
    sheet.addFact(Facts::tr("User agent"), browser.userAgent);
    sheet.addFact(Facts::tr("Referrer"), browser.referrer);
    sheet.addFact(Facts::tr("Accept header"), browser.acceptHeader);
    sheet.addFact(Facts::tr("Language"), browser.locale);
    if (browser.screenWidth && browser.screenHeight) {
        //: The screen of the shopper's device
        sheet.addFact(Facts::tr("Screen"),
                      u"%1 × %2"_s.arg(*browser.screenWidth).arg(*browser.screenHeight));
    }
    sheet.addFact(Facts::tr("Colour depth"), number(browser.colorDepth));
    sheet.addFact(Facts::tr("Java"), yesNo(browser.javaEnabled));
    sheet.addFact(Facts::tr("JavaScript"), yesNo(browser.javascriptEnabled));
    //: The time zone of the shopper's browser
    sheet.addFact(Facts::tr("Minutes from UTC"), number(browser.utcTimeZone));
}

void addCard(FactSheet &sheet, const PartnerTransaction &part)
{
    const counterfoil::Card &card = *part.card;
    sheet.addSection(partTitle(part));
    //: The card's network, such as Visa
    sheet.addFact(Facts::tr("Network"), card.selectedNetwork);
    //: the first digits of a card number, and its last four
    sheet.addFact(Facts::tr("Number"), joined({card.bin, u"••••"_s, card.lastFourDigits}, u" "_s));
    //: The card's holder
    sheet.addFact(Facts::tr("Holder"), card.holderName);
    sheet.addFact(Facts::tr("Expires"), joined({card.expiryMonth, card.expiryYear}, u"/"_s));
    //: The country of the card's issuer
    sheet.addFact(Facts::tr("Issued in"), card.countryCode);
    sheet.addFact(Facts::tr("Fingerprint"), card.fingerprint);
    if (!card.threeDs) {
        sheet.addFact(Facts::tr("3-D Secure"), Facts::tr("nothing reported"));
        return;
    }
    sheet.addFact(Facts::tr("3-D Secure flow"), card.threeDs->flow);
    sheet.addFact(Facts::tr("ECI"), card.threeDs->eci);
    sheet.addFact(Facts::tr("Protocol version"), card.threeDs->version);
    sheet.addCopyable(Facts::tr("DS transaction"), card.threeDs->dsTransactionId,
                      Facts::tr("DS transaction id"));
    sheet.addCopyable(Facts::tr("ACS transaction"), card.threeDs->acsTransactionId,
                      Facts::tr("ACS transaction id"));
}

/// Of the parts that repeat an authorisation of another payment.
void addParents(FactSheet &sheet, const std::vector<SplitItem> &split)
{
    constexpr size_t most = 50; // as with the cards
    for (size_t i = 0; i < split.size() && i < most; ++i) {
        const SplitItem &item = split[i];
        if (!item.hasParent())
            continue;
        sheet.addSection(
            Facts::tr("Repeats another authorisation: %1").arg(formatMoney(item.amount)));
        sheet.addCopyable(Facts::tr("Payment"), item.parentPaymentId,
                          Facts::tr("parent payment id"));
        sheet.addCopyable(Facts::tr("Transaction"), item.parentPartnerTransactionId,
                          Facts::tr("parent transaction id"));
        sheet.addCopyable(Facts::tr("Partner's token"), item.parentPartnerToken,
                          Facts::tr("parent transaction token"));
        sheet.addCopyable(Facts::tr("Partner's reference"), item.parentPartnerReference,
                          Facts::tr("parent transaction reference"));
    }
}

void addShipment(FactSheet &sheet, const Shipment &shipment, size_t number, const QDateTime &now)
{
    const QString heading = Facts::tr("Shipment %1").arg(number);
    if (shipment.shippingAddress)
        addAddress(sheet, heading, *shipment.shippingAddress);
    else
        sheet.addSection(heading);
    sheet.addFact(Facts::tr("Net"), amount(shipment.netAmount));
    sheet.addFact(Facts::tr("Delivery"),
                  joined({shipment.deliveryType, shipment.deliveryQuickness}, u", "_s));
    sheet.addFact(Facts::tr("Delivery reference"), shipment.deliveryMethodReference);
    //: When the delivery is expected
    sheet.addFact(Facts::tr("Expected"),
                  mediumTime(onClockOf(now, shipment.estimatedDelivery.local())));
}

void fillPayer(FactSheet &sheet, const Payer &payer, const std::optional<Customer> &given,
               const QDateTime &now)
{
    sheet.clear();
    if (!given && payer.name.isEmpty()) {
        showEmpty(
            sheet, Icon::User, Facts::tr("No customer"),
            Facts::tr(
                "The provider's answer has no customer, and no name in an address or on a card."));
    }
    if (payer.nameSource != PayerSource::Customer) {
        sheet.addSection(Facts::tr("Payer"));
        sheet.addFact(Facts::tr("Name"), payer.name);
        sheet.addFact(Facts::tr("Taken from"), nameSourceText(payer));
    }
    if (given) {
        const Customer &customer = *given;
        sheet.addSection(Facts::tr("Customer"));
        sheet.addFact(Facts::tr("Name"), customer.rawName());
        sheet.addCopyable(Facts::tr("E-mail"), customer.email, Facts::tr("e-mail address"));
        sheet.addCopyable(Facts::tr("Reference"), customer.reference,
                          Facts::tr("customer reference"));
        sheet.addFact(Facts::tr("Type"), customer.type);
        sheet.addFact(Facts::tr("Gender"), customer.gender);
        sheet.addFact(Facts::tr("Date of birth"), customer.birthDate);
        sheet.addFact(Facts::tr("National identifier"), customer.nationalIdentifier);
        sheet.addFact(Facts::tr("IP address"), customer.ipAddress);
        sheet.addFact(Facts::tr("Language"), customer.locale);
        if (customer.account)
            addAccount(sheet, *customer.account, now);
    }
}

} // namespace

QString restIsInJson()
{
    return Facts::tr("Only the beginning is shown. See the JSON tab for the rest.");
}

FactSheet *makeFactSheet(int columns, const QString &accessibleName, QWidget *parent)
{
    auto *sheet = new FactSheet(columns, accessibleName, parent);
    sheet->setCutNote(restIsInJson());
    return sheet;
}

QString yesNo(std::optional<bool> value)
{
    if (!value)
        return {};
    return *value ? Facts::tr("yes") : Facts::tr("no");
}

void fillCustomer(FactSheet &sheet, const Payment &payment, const QDateTime &now)
{
    fillPayer(sheet, payerOf(payment), payment.customer, now);
    if (payment.browser)
        addBrowser(sheet, *payment.browser);
}

void fillCustomer(FactSheet &sheet, const Session &session, const QDateTime &now)
{
    fillPayer(sheet, payerOf(session), session.customer, now);
}

void fillCustomer(FactSheet &sheet, const PaymentLink &link, const QDateTime &now)
{
    fillPayer(sheet, payerOf(link), link.customer, now);
}

void fillCards(FactSheet &sheet, const Payment &payment)
{
    // More cards than a person would look through come only from a payload of thousands.
    constexpr int most = 50;
    sheet.clear();
    int cards = 0;
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (part.card && ++cards <= most)
            addCard(sheet, part);
    }
    if (cards > most) {
        sheet.addSection({});
        sheet.addFact(
            Facts::tr("Not shown"),
            Facts::tr("%1 more cards. See the JSON tab for all of them.").arg(cards - most));
    }
    if (cards == 0) {
        showEmpty(sheet, Icon::CreditCard, Facts::tr("No card"),
                  Facts::tr("No part of this payment was made with a card."));
    }
    if (!payment.authentication.isEmpty()) {
        sheet.addSection(Facts::tr("Authentication"));
        sheet.addFact(Facts::tr("As sent"), payment.authentication);
    }
}

void fillLinks(FactSheet &sheet, const Payment &payment)
{
    sheet.clear();
    sheet.addSection(Facts::tr("Ids"));
    sheet.addCopyable(Facts::tr("Order"), payment.orderReference, Facts::tr("order reference"));
    sheet.addCopyable(Facts::tr("Payment"), payment.id.text(), Facts::tr("payment id"));
    sheet.addCopyable(Facts::tr("Session"), payment.clientSessionId.text(),
                      Facts::tr("session id"));
    sheet.addCopyable(Facts::tr("Payment link"), payment.paymentLinkId.text(),
                      Facts::tr("payment link id"));
    sheet.addCopyable(Facts::tr("Entity"), payment.entityId.text(), Facts::tr("entity id"));
    if (const auto version = payment.revision.number())
        sheet.addFact(Facts::tr("Version"), QString::number(*version));
    sheet.addFact(Facts::tr("Capture mode"), captureModeWords(payment.captureMode));
    sheet.addFact(Facts::tr("Future usage"), yesNo(payment.allowFutureUsage));
    sheet.addSection(Facts::tr("The provider's summary"));
    sheet.addCopyable(Facts::tr("State"), payment.providerState, Facts::tr("provider's state"));
    sheet.addFact(Facts::tr("Captured or voided"), payment.overview.consumed.text());
    sheet.addFact(Facts::tr("Captured"), payment.overview.captured.text());
    sheet.addFact(Facts::tr("Voided"), payment.overview.voided.text());
    sheet.addFact(Facts::tr("Refunded"), payment.overview.refunded.text());
    addParents(sheet, payment.split);
    addLinks(sheet, payment.links);
    if (payment.redirection) {
        sheet.addSection(Facts::tr("Shopper redirection"));
        sheet.addCopyable(shownText(payment.redirection->method), payment.redirection->href,
                          //: What a button copies
                          Facts::tr("redirection address"));
    }
    if (payment.webhook) {
        sheet.addSection(Facts::tr("Webhook"));
        sheet.addCopyable(Facts::tr("URL"), payment.webhook->url, Facts::tr("webhook address"));
        sheet.addFact(Facts::tr("Events"), payment.webhook->eventTypes.join(u", "_s));
        for (const WebhookHeader &header : payment.webhook->headers)
            sheet.addFact(shownText(header.name), hiddenText(header.values)); // decision P3
    }
}

void addLinks(FactSheet &sheet, const QMap<QString, Link> &links)
{
    if (!links.isEmpty())
        sheet.addSection(Facts::tr("Provider links"));
    for (auto it = links.cbegin(); it != links.cend(); ++it)
        sheet.addCopyable(joined({shownText(it.key()), shownText(it->method)}, u" · "_s), it->href,
                          //: What a button copies; %1 is the name of a link
                          Facts::tr("link %1").arg(shownText(it.key())));
}

void fillOrder(FactSheet &sheet, const Order &order, const QDateTime &now)
{
    sheet.clear();
    sheet.addSection(Facts::tr("Order"));
    sheet.addCopyable(Facts::tr("Reference"), order.reference, Facts::tr("order reference"));
    sheet.addFact(Facts::tr("Net"), amount(order.netAmount));
    sheet.addFact(Facts::tr("Discount"), amount(order.discountAmount));
    sheet.addFact(Facts::tr("Tax"), amount(order.taxAmount));
    for (const Discount &discount : order.discounts) {
        //: the tax within a discount
        const QString tax =
            discount.taxAmount ? Facts::tr("tax %1").arg(amount(discount.taxAmount)) : QString();
        sheet.addFact(Facts::tr("Coupon"), joined({discount.couponCode, amount(discount.netAmount),
                                                   tax, discount.sellerReference},
                                                  u" · "_s));
    }
    sheet.addFact(Facts::tr("Additional data"), order.additionalData);
    if (order.billingAddress)
        addAddress(sheet, Facts::tr("Billing address"), *order.billingAddress);
    // As with the cards: who needs the fifty-first reads the JSON.
    constexpr size_t most = 50;
    for (size_t i = 0; i < order.shipments.size() && i < most; ++i)
        addShipment(sheet, order.shipments[i], i + 1, now);
}

} // namespace counterfoil
