// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/state/payment_json.h"

#include <algorithm>
#include <array>

namespace sandbox::payex {
namespace {

constexpr std::array listNames{"authorizations", "captures", "reversals", "cancellations"};

/// A time without its last zeros, and without fractions when there are none.
std::string trimmed(std::string time)
{
    while (time.back() == '0')
        time.pop_back();
    if (time.back() == '.')
        time.pop_back();
    return time + 'Z';
}

/// As transactions have it: 2016-09-14T01:01:01.03Z
std::string shortTime(TimePoint time)
{
    std::string text = toIso8601(time);
    text.pop_back();
    return trimmed(std::move(text));
}

/// As payments have it, with up to seven decimals: 2016-09-14T13:21:29.3182115Z
std::string longTime(TimePoint time)
{
    std::string text = toIso8601(time);
    text.pop_back();
    const std::string finer = std::to_string(10000 + time.time_since_epoch().count() % 9973);
    return trimmed(text + finer.substr(1));
}

Json link(const char *method, const std::string &href, const std::string &rel,
          const char *contentType)
{
    return {{"method", method}, {"href", href}, {"rel", rel}, {"contentType", contentType}};
}

Json operationsOf(const Payment &payment, const std::string &base)
{
    Json list = Json::array();
    const std::string self = base + pathOf(payment);
    if (isPayable(payment)) {
        const bool verifies = payment.operation == "Verify";
        list.push_back(link("PATCH", self, "update-payment-abort", "application/json"));
        list.push_back(link("GET", base + "/psp/creditcard/payments/authorize/" + payment.id,
                            verifies ? "redirect-verification" : "redirect-authorization",
                            "text/html"));
    }
    for (const Kind kind : {Kind::Capture, Kind::Cancellation, Kind::Reversal}) {
        if (isOffered(payment, kind))
            list.push_back(
                link("POST", self + '/' + collectionOf(kind), relOf(kind), "application/json"));
    }
    if (stateOf(payment) == "Ready" && hasSucceeded(payment))
        list.push_back(link("GET", self + "/paid", "paid-payment", "application/json"));
    return list;
}

Json failureOf(const Transaction &transaction)
{
    const bool isPayers = transaction.kind == Kind::Authorization;
    return {{"failedReason", "ExternalResponseError"},
            {"failedActivityName", isPayers ? "Authorize" : typeOf(transaction.kind)},
            {"failedErrorCode", "REJECTED_BY_ACQUIRER"},
            {"failedErrorDescription", "General decline, no comments :-)."},
            {"problem",
             {{"type", "https://api.payex.com/psp/errordetail/creditcard/acquirererror"},
              {"title", "Operation failed"},
              {"status", 403},
              {"detail", "Unable to complete " + typeOf(transaction.kind) +
                             " transaction, look at problem node!"},
              {"problems",
               Json::array({{{"name", "ExternalResponse"},
                             {"description", "REJECTED_BY_ACQUIRER: decline, no comments"}}})}}}};
}

/// The members of a transaction. The documents write isOperational as a text in lists and as a
/// boolean in the transaction itself.
Json transactionMembers(const Payment &payment, const Transaction &transaction,
                        const std::string &base, bool isInList)
{
    const std::string id = pathOf(payment) + "/transactions/" + transaction.id;
    Json operations = Json::array();
    if (transaction.isOpen() && transaction.kind == Kind::Authorization) {
        operations.push_back(link("PATCH",
                                  base + pathOf(payment) + "/authorizations/" + transaction.id,
                                  "edit-authorization", "application/json"));
    }
    const bool isOperational = !operations.empty();
    Json members{{"id", id},
                 {"created", shortTime(transaction.created)},
                 {"updated", shortTime(transaction.updated)},
                 {"type", typeOf(transaction.kind)},
                 {"state", transaction.state},
                 {"number", transaction.number},
                 {"amount", transaction.amount},
                 {"vatAmount", transaction.vatAmount},
                 {"description", transaction.description},
                 {"payeeReference", transaction.payeeReference},
                 {"failedReason", ""}};
    if (transaction.state == "Failed")
        members.update(failureOf(transaction));
    if (isInList)
        members["isOperational"] = isOperational ? "TRUE" : "FALSE";
    else
        members["isOperational"] = isOperational;
    members["operations"] = std::move(operations);
    return members;
}

/// One capture, authorisation and so on: {"id", …, "transaction"}.
Json itemMembers(const Payment &payment, const Transaction &transaction, const std::string &base)
{
    Json item{
        {"id", pathOf(payment) + '/' + collectionOf(transaction.kind) + '/' + transaction.id}};
    if (transaction.card.is_object())
        item.update(transaction.card);
    item["transaction"] = transactionMembers(payment, transaction, base, false);
    return item;
}

Json pricesOf(const Payment &payment)
{
    Json list = Json::array();
    for (const Json &price : payment.prices) {
        if (price.at("type") != "CreditCard") {
            list.push_back(price);
            continue;
        }
        // The generic type comes back as the brands that the merchant has.
        for (const char *brand : {"VISA", "MasterCard"}) {
            list.push_back(price);
            list.back()["type"] = brand;
        }
    }
    return list;
}

Json membersOf(const Payment &payment, const std::string &name, const std::string &base)
{
    Json members{{"id", pathOf(payment) + '/' + name}};
    const auto kind = kindOf(name);
    if (name == "prices") {
        members["priceList"] = pricesOf(payment);
    } else if (name == "payeeInfo") {
        members.update(payment.payeeInfo);
    } else if (name == "urls") {
        members.update(payment.urls);
    } else if (name == "transactions") {
        Json list = Json::array();
        for (const Transaction &transaction : payment.transactions)
            list.push_back(transactionMembers(payment, transaction, base, true));
        members["transactionList"] = std::move(list);
    } else if (kind) {
        Json list = Json::array();
        for (const Transaction &transaction : payment.transactions) {
            if (transaction.kind == *kind)
                list.push_back(itemMembers(payment, transaction, base));
        }
        members[itemOf(*kind) + "List"] = std::move(list);
    } else {
        return nullptr;
    }
    return members;
}

} // namespace

Json toWire(const Payment &payment, const std::string &base, const std::vector<std::string> &expand)
{
    const Remaining remaining = remainingOf(payment);
    Json wire{{"id", pathOf(payment)},
              {"number", payment.number},
              {"created", longTime(payment.created)},
              {"updated", longTime(payment.updated)},
              {"state", stateOf(payment)},
              {"operation", payment.operation},
              {"intent", payment.intent},
              {"currency", payment.currency},
              {"amount", payment.amount},
              {"remainingCaptureAmount", remaining.capture},
              {"remainingCancellationAmount", remaining.cancellation},
              {"remainingReversalAmount", remaining.reversal}};
    wire.update(payment.facts);
    std::vector<std::string> names{"prices", "payeeInfo", "urls", "transactions"};
    if (payment.operation == "Verify")
        names.emplace_back("verifications");
    names.insert(names.end(), listNames.begin(), listNames.end());
    for (const std::string &name : names) {
        if (std::ranges::count(expand, name) > 0)
            wire[name] = membersOf(payment, name, base);
        else
            wire[name] = {{"id", pathOf(payment) + '/' + name}};
    }
    return {{"payment", std::move(wire)}, {"operations", operationsOf(payment, base)}};
}

Json toWire(const Payment &payment, const Transaction &transaction, const std::string &base)
{
    return {{"payment", pathOf(payment)},
            {"transaction", transactionMembers(payment, transaction, base, false)}};
}

Json itemAnswer(const Payment &payment, const Transaction &transaction, const std::string &base)
{
    return {{"payment", pathOf(payment)},
            {itemOf(transaction.kind), itemMembers(payment, transaction, base)}};
}

Json subResource(const Payment &payment, const std::string &name, const std::string &base)
{
    Json members = membersOf(payment, name, base);
    if (members.is_null())
        return nullptr;
    return {{"payment", pathOf(payment)}, {name, std::move(members)}};
}

Json paidAnswer(const Payment &payment)
{
    const auto paid = std::ranges::find_if(
        payment.transactions, [](const Transaction &each) { return each.state == "Completed"; });
    if (paid == payment.transactions.end())
        return nullptr;
    return {{"payment", pathOf(payment)},
            {"paid",
             {{"id", pathOf(payment) + "/paid"},
              {"number", paid->number},
              {"transaction",
               {{"id", pathOf(payment) + "/transactions/" + paid->id}, {"number", paid->number}}},
              {"payeeReference", valueOr<std::string>(payment.payeeInfo, "payeeReference", {})},
              {"orderReference", valueOr<std::string>(payment.payeeInfo, "orderReference", {})},
              {"amount", paid->amount},
              {"tokens", Json::array()},
              {"details", paid->card.is_object() ? paid->card : Json::object()}}}};
}

} // namespace sandbox::payex
