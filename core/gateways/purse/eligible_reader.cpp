// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/eligible_reader.h"

#include "core/gateways/purse/purse_readers.h"

using namespace Qt::StringLiterals;

namespace counterfoil::purse {

namespace {

EligibleSolutionsRequest readRequest(JsonValue json)
{
    EligibleSolutionsRequest request;
    const Currency currency = readCurrency(json);
    const bool isOrderAlone = !json.member("order") && json.member("net_amount");
    const JsonValue order = isOrderAlone ? json : json.requiredObject("order");
    request.order = readOrder(order, currency).value_or(Order());
    request.amount = json.member("amount") ? requiredMoney(json, "amount", currency)
                                           : requiredMoney(order, "net_amount", currency);
    request.customer = readCustomer(json.object("customer"));
    request.allowFutureUsage = json.boolean("allow_future_usage");
    return request;
}

} // namespace

tl::expected<EligibleSolutionsRequest, ApiError> parseEligibleRequest(const QByteArray &bytes)
{
    return readJson(bytes, &readRequest);
}

EligibleField eligibleField(const QStringList &pointer)
{
    const QString field = pointer.value(0);
    if (field == "amount"_L1 || field == "currency"_L1)
        return EligibleField::Amount;
    if (field == "order"_L1)
        return EligibleField::Order;
    if (field == "customer"_L1)
        return EligibleField::Customer;
    if (field == "allow_future_usage"_L1)
        return EligibleField::FutureUse;
    return EligibleField::None;
}

} // namespace counterfoil::purse
