// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/api/endpoints.h"
#include "sandbox/payex/api/problems.h"
#include "sandbox/payex/api/shapes.h"
#include "sandbox/payex/state/payment_json.h"
#include "sandbox/payex/state/transactions.h"

#include <QUrlQuery>

#include <algorithm>

namespace sandbox::payex {
namespace {

constexpr std::size_t longestDescription = 40;

/// The names that $expand asks for.
std::vector<std::string> expansionOf(const Request &request)
{
    const QUrlQuery query(QString::fromStdString(request.query));
    std::vector<std::string> names;
    const QString list = query.queryItemValue(QStringLiteral("$expand"), QUrl::FullyDecoded) +
                         QLatin1Char(',') +
                         query.queryItemValue(QStringLiteral("%24expand"), QUrl::FullyDecoded);
    for (const QString &name : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.push_back(name.trimmed().toStdString());
    return names;
}

Problem nothingAt(const Context &context)
{
    return notFound("There is nothing at " + context.request.path + '.');
}

/// Moves what is only shown, in the order of the documents.
Json factsOf(const Json &payment)
{
    Json facts = Json::object();
    for (const char *name : {"description", "payerReference", "generatePaymentToken"}) {
        if (payment.contains(name))
            facts[name] = payment.at(name);
    }
    facts["initiatingSystemUserAgent"] = "";
    for (const char *name : {"userAgent", "language"})
        facts[name] = payment.at(name);
    return facts;
}

} // namespace

Result<Payment *> findPayment(Context &context)
{
    if (Payment *payment = context.store.payments.find(context.segments.front()))
        return payment;
    return refuse(notFound("No payment has this address."));
}

Result<Response> createPayment(Context &context)
{
    const auto body = readBody(context.request, shapes::payment());
    if (!body)
        return refuse(body.error());
    const Json &given = body->at("payment");
    if (given.at("prices").empty())
        return refuse(inputError("/payment/prices", "A price is missing."));
    if (given.at("description").get<std::string>().size() > longestDescription)
        return refuse(inputError("/payment/description", "The description is too long."));
    const auto reference = given.at("payeeInfo").at("payeeReference").get<std::string>();
    if (context.store.isReferenceUsed(reference)) {
        return refuse(inputError("/payment/payeeInfo/payeeReference",
                                 "The payeeReference was already used."));
    }
    Random &random = context.store.random;
    Payment payment;
    payment.id = random.uuid();
    payment.number = 1000000000 + std::int64_t(random.below(900000000));
    payment.created = context.now;
    payment.updated = context.now;
    given.at("operation").get_to(payment.operation);
    given.at("intent").get_to(payment.intent);
    given.at("currency").get_to(payment.currency);
    payment.prices = given.at("prices");
    payment.amount = payment.prices.front().at("amount").get<Minor>();
    payment.facts = factsOf(given);
    payment.facts["initiatingSystemUserAgent"] = context.request.header("user-agent");
    payment.payeeInfo = given.at("payeeInfo");
    payment.urls = given.at("urls");
    context.store.markChanged();
    return jsonResponse(201, toWire(context.store.payments.add(std::move(payment)), context.base));
}

Result<Response> readPayment(Context &context)
{
    return findPayment(context).map([&](const Payment *payment) {
        return jsonResponse(200, toWire(withoutLatest(*payment, context.script.stale), context.base,
                                        expansionOf(context.request)));
    });
}

Result<Response> abortPayment(Context &context)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const auto body = readBody(context.request, shapes::abort());
    if (!body)
        return refuse(body.error());
    if (!isPayable(**payment))
        return refuse(forbidden("This payment cannot be aborted."));
    payex::abortPayment(**payment, body->at("payment").at("abortReason").get<std::string>(),
                        context.now);
    context.store.markChanged();
    return jsonResponse(200, toWire(**payment, context.base, expansionOf(context.request)));
}

Result<Response> readSubResource(Context &context)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const Json body = subResource(withoutLatest(**payment, context.script.stale),
                                  context.segments[1], context.base);
    if (body.is_null())
        return refuse(nothingAt(context));
    return jsonResponse(200, body);
}

Result<Response> readItem(Context &context)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const std::string &name = context.segments[1];
    const auto &transactions = (*payment)->transactions;
    const auto found = std::ranges::find(transactions, context.segments[2], &Transaction::id);
    if (found == transactions.end())
        return refuse(nothingAt(context));
    if (name == "transactions")
        return jsonResponse(200, toWire(**payment, *found, context.base));
    if (kindOf(name) != found->kind)
        return refuse(nothingAt(context));
    return jsonResponse(200, itemAnswer(**payment, *found, context.base));
}

Result<Response> readPaid(Context &context)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const Json body = paidAnswer(**payment);
    if (body.is_null())
        return refuse(nothingAt(context));
    return jsonResponse(200, body);
}

} // namespace sandbox::payex
