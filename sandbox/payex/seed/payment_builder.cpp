// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/seed/payment_builder.h"

#include "sandbox/payex/state/transactions.h"

namespace sandbox::payex {
namespace {

std::string languageOf(const std::string &currency)
{
    if (currency == "SEK")
        return "sv-SE";
    return currency == "NOK" ? "nb-NO" : "en-US";
}

/// A quarter on top: VAT of 25 per cent.
Minor vatOf(Minor amount)
{
    return amount / 5;
}

void describe(Payment &payment, const PaymentSpec &spec, Random &random)
{
    payment.facts = {{"description", spec.description},
                     {"payerReference", spec.payerReference},
                     {"initiatingSystemUserAgent", "shop/4.2"},
                     {"userAgent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0"},
                     {"language", languageOf(spec.currency)}};
    payment.prices = Json::array(
        {{{"type", "CreditCard"}, {"amount", spec.amount}, {"vatAmount", vatOf(spec.amount)}}});
    payment.payeeInfo = {{"payeeId", "12345678-1234-1234-1234-123456789012"},
                         {"payeeReference", "EN" + random.digits(8)},
                         {"payeeName", "Nordic Light Shop"},
                         {"productCategory", "EF1234"},
                         {"orderReference", spec.orderReference}};
    const std::string shop = "https://shop.example.com/";
    payment.urls = {{"completeUrl", shop + "payment-complete"},
                    {"cancelUrl", shop + "payment-canceled"},
                    {"callbackUrl", shop + "payment-callback"},
                    {"logoUrl", shop + "logo.png"},
                    {"termsOfServiceUrl", shop + "terms"}};
}

void letPayerAct(Payment &payment, Payer payer, TimePoint now, Random &random)
{
    const Outcome failure{"FAILURE", std::nullopt, {}};
    switch (payer) {
    case Payer::Nothing:
        break;
    case Payer::IsAway:
        authorise(payment, {"PENDING", std::nullopt, {}}, now, random).state = "AwaitingActivity";
        break;
    case Payer::DeclinedForGood:
        while (!payment.failed)
            authorise(payment, failure, now, random);
        break;
    case Payer::Aborted:
        abortPayment(payment, "CancelledByConsumer", now);
        break;
    case Payer::DeclinedOnce:
        authorise(payment, failure, now, random);
        authorise(payment, {}, now + std::chrono::minutes{1}, random);
        break;
    case Payer::Paid:
        authorise(payment, {}, now, random);
        break;
    }
}

} // namespace

Payment buildPayment(const PaymentSpec &spec, Random &random, TimePoint now)
{
    Payment payment;
    payment.id = random.uuid();
    payment.number = 1000000000 + std::int64_t(random.below(900000000));
    payment.created = now - spec.age;
    payment.updated = payment.created;
    payment.operation = spec.operation;
    payment.intent = spec.intent;
    payment.currency = spec.currency;
    payment.amount = spec.amount;
    payment.scenario = spec.scenario;
    describe(payment, spec, random);
    letPayerAct(payment, spec.payer, payment.created + std::chrono::minutes{2}, random);
    for (const StepSpec &step : spec.steps) {
        TransactionRequest request;
        request.kind = step.kind;
        request.amount = step.amount;
        request.vatAmount = step.kind == Kind::Cancellation ? 0 : vatOf(step.amount);
        request.description = step.description;
        request.payeeReference = relOf(step.kind).substr(7, 2) + random.digits(8);
        startTransaction(payment, request, {step.status, std::nullopt, {}},
                         payment.created + step.after, random);
    }
    return payment;
}

} // namespace sandbox::payex
