// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/order_with_lines.h"

namespace counterfoil::testing {

/// What turns its surroundings round, breaks lines, hides, strikes through and is no text at all.
inline QString hostileText()
{
    return u"\u202ERUE 99.99\u202C\u2067\u05D0\u200B\n\t\u001B[31m\u0085\u2029\u061C"_s +
           QChar(u'\0') + QChar(0xD83D) + u"a"_s + u"\u0336"_s.repeated(400);
}

inline void setEveryText(Customer &customer, const QString &text)
{
    for (QString *field :
         {&customer.reference, &customer.type, &customer.email, &customer.gender,
          &customer.firstName, &customer.middleName, &customer.lastName,
          &customer.nationalIdentifier, &customer.birthDate, &customer.ipAddress, &customer.locale})
        *field = text;
    CustomerAccount account;
    for (QString *field : {&account.authenticationMethod, &account.ageIndicator,
                           &account.changeIndicator, &account.passwordChangeIndicator})
        *field = text;
    customer.account = account;
}

inline void setEveryText(Order &order, const QString &text)
{
    Address address;
    for (QString *field :
         {&address.companyName, &address.gender, &address.firstName, &address.middleName,
          &address.lastName, &address.city, &address.postalCode, &address.countryCode,
          &address.provinceCode, &address.phoneNumber, &address.mobilePhoneNumber,
          &address.workPhoneNumber, &address.deliveryPointName})
        *field = text;
    address.addressLines = {text, text};
    order.reference = text;
    order.additionalData = text;
    order.billingAddress = address;
    order.discounts = {{money(100), {}, text, text}};
    for (Shipment &shipment : order.shipments) {
        shipment.deliveryType = text;
        shipment.deliveryQuickness = text;
        shipment.deliveryMethodReference = text;
        shipment.shippingAddress = address;
        for (ItemLine &line : shipment.itemLines) {
            for (QString *field : {&line.type, &line.skuReference, &line.name, &line.brand,
                                   &line.taxRate, &line.sellerReference, &line.sellerName})
                *field = text;
        }
    }
}

inline void setEveryText(PartnerTransaction &part, const QString &text)
{
    part.solution = {text, text};
    for (QString *field :
         {&part.partnerReference, &part.partnerStatus, &part.partnerStatusDescription,
          &part.partnerToken, &part.status, &part.partnerAdditionalData})
        *field = text;
    part.facts = {{text, text}};
    part.card.emplace();
    part.card->threeDs.emplace();
    for (QString *field :
         {&part.card->bin, &part.card->lastFourDigits, &part.card->holderName,
          &part.card->expiryMonth, &part.card->expiryYear, &part.card->countryCode,
          &part.card->fingerprint, &part.card->selectedNetwork, &part.card->threeDs->eci,
          &part.card->threeDs->version, &part.card->threeDs->flow,
          &part.card->threeDs->dsTransactionId, &part.card->threeDs->acsTransactionId})
        *field = text;
}

/// The payment with lines, whose every text but its id is this one.
inline Payment paymentOfTexts(const QString &text)
{
    Payment payment = paymentWithLines();
    payment.entityId = EntityId(text);
    payment.clientSessionId = SessionId(text);
    payment.paymentLinkId = PaymentLinkId(text);
    payment.orderReference = text;
    payment.providerState = text;
    payment.facts = {{text, {{text, text}}}};
    payment.captureMode = Word<CaptureMode>::unknown(text);
    payment.authentication = text;
    setEveryText(*payment.order, text);
    setEveryText(*payment.customer, text);
    for (SplitItem &item : payment.split)
        item = {{text, text}, item.amount, text, text, text, text};
    payment.authorisation.status = Word<AuthorisationStatus>::unknown(text);
    for (PartnerTransaction &part : payment.authorisation.partnerTransactions)
        setEveryText(part, text);
    for (std::vector<Operation> *operations : {&payment.captures, &payment.refunds}) {
        for (Operation &operation : *operations) {
            operation.id = OperationId(text);
            operation.triggeredBy = text;
            operation.merchantReference = text;
            operation.status = Word<OperationStatus>::unknown(text);
            for (PartnerTransaction &part : operation.partnerTransactions)
                setEveryText(part, text);
        }
    }
    payment.browser.emplace();
    for (QString *field : {&payment.browser->userAgent, &payment.browser->referrer,
                           &payment.browser->acceptHeader, &payment.browser->locale})
        *field = text;
    payment.webhook = Webhook{text, {text}, {{text, {text}}}};
    payment.redirection = Link{text, text};
    payment.links.insert(text, {text, text});
    payment.raw = "{\"order_reference\":\"" + text.toUtf8() + "\"}";
    return payment;
}

/// What is wrong with a text that is shown, for a failure's message; empty when nothing is.
inline QString faultOf(const QString &shown, qsizetype longest)
{
    if (shown.size() > longest)
        return u"%1 characters"_s.arg(shown.size());
    int marks = 0;
    for (const QChar c : shown) {
        const QChar::Category category = c.category();
        const bool isOurs = c == u'\n' || c == QChar(0x2068) || c == QChar(0x2069);
        if (!isOurs && (category == QChar::Other_Control || category == QChar::Other_Format ||
                        category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                        category == QChar::Separator_Paragraph))
            return u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > 4)
            return u"a pile of marks"_s;
    }
    return {};
}

} // namespace counterfoil::testing
