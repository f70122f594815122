// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/session.h"

#include "sandbox/purse/state/partners.h"

#include <algorithm>

namespace sandbox::purse {
namespace {

constexpr const char *widgetScript = "https://cdn.purse-secure.com/dropin/v3-stable/purse.js";

TimePoint timeOf(const Json &state, const char *key)
{
    return TimePoint{std::chrono::milliseconds{state.at(key).get<std::int64_t>()}};
}

void copyIfGiven(Json &to, const Json &from, const char *key)
{
    if (const auto found = from.find(key); found != from.end())
        to[key] = *found;
}

} // namespace

bool isHosted(const Session &session)
{
    return valueOr<std::string>(session.request, "integration_mode", {}) == "HOSTED_PAGE";
}

std::string pageOf(const Session &session)
{
    return "/entities/" + session.request.at("entity_id").get<std::string>() + "/sessions/" +
           session.id;
}

void noteAttempt(PaymentLink &link, const Payment &payment)
{
    const auto isThis = [&payment](const Json &attempt) {
        return attempt.at("payment_id") == payment.id;
    };
    auto attempt = std::ranges::find_if(link.attempts, isThis);
    if (attempt == link.attempts.end()) {
        link.attempts.push_back({{"payment_id", payment.id},
                                 {"client_session_id", payment.clientSessionId},
                                 {"status", ""},
                                 {"created_at", toIso8601(payment.createdAt)}});
        attempt = std::prev(link.attempts.end());
    }
    (*attempt)["status"] = payment.authorizationStatus;
    if (payment.authorizationStatus == "AUTHORIZED")
        link.status = "PAID"; // decision P8
    ++link.version;
}

Json toWire(const Session &session, bool linksToAbort, const std::string &pages)
{
    const Json &request = session.request;
    const auto amount = request.at("amount").get<Minor>();
    const auto currency = request.at("currency").get<std::string>();
    const bool futureUsage = valueOr(request, "allow_future_usage", false);
    const std::string self = "/v2/client-sessions/" + session.id;

    Json json{{"id", session.id},
              {"status", session.status},
              {"amount", amount},
              {"currency", currency},
              {"entity_id", request.at("entity_id")},
              {"capture_mode", valueOr<std::string>(request, "capture_mode", "MANUAL")},
              {"integration_mode", valueOr<std::string>(request, "integration_mode", "EMBEDDED")},
              {"allow_future_usage", futureUsage},
              {"order", request.at("order")}};
    json["expires_at"] = toIso8601(session.expiresAt);
    const auto shop = valueOr<std::string>(request, "shopper_redirection_url", {});
    if (!shop.empty())
        json["shopper_redirection_url"] = absolute(shop, pages);
    if (!session.paymentId.empty())
        json["payment_id"] = session.paymentId;
    json["widget"] = {{"data", "w9R5pLx2E7fqA3B1cV8z0YeL"}, {"js_url", widgetScript}};
    json["eligible_solutions"] = Json::array();
    for (const Solution &solution : eligibleSolutions(amount, currency, futureUsage)) {
        json["eligible_solutions"].push_back(
            {{"partner", solution.partner}, {"method", solution.method}});
    }
    json["links"] = {{"self", {{"href", self}, {"method", "GET"}}}};
    if (isHosted(session))
        json["links"]["hosted_page"] = {{"href", pages + pageOf(session)}, {"method", "GET"}};
    if (linksToAbort)
        json["links"]["abort"] = {{"href", self + "/abort"}, {"method", "POST"}};
    if (session.status == "SUBMITTED" && !session.paymentId.empty()) {
        json["links"]["payment"] = {{"href", "/v2/payments/" + session.paymentId},
                                    {"method", "GET"}};
    }
    return json;
}

Json toWire(const PaymentLink &link)
{
    const Json &request = link.request;
    Json json{{"id", link.id},
              {"version", link.version},
              {"entity_id", request.at("entity_id")},
              {"status", link.status},
              {"amount", request.at("amount")},
              {"currency", request.at("currency")},
              {"capture_mode", valueOr<std::string>(request, "capture_mode", "MANUAL")},
              {"expires_at", toIso8601(link.expiresAt)}};
    copyIfGiven(json, request, "order");
    json["allow_future_usage"] = valueOr(request, "allow_future_usage", false);
    json["payment_attempts"] = link.attempts;
    // No document says where a link is paid: as sessions have it (decision P28).
    const std::string self = "/v2/payment-links/" + link.id;
    json["links"] = {
        {"self", {{"href", self}, {"method", "GET"}}},
        {"hosted_page", {{"href", "https://pay.example.org/links/" + link.id}, {"method", "GET"}}}};
    return json;
}

Json toState(const Session &session)
{
    return {{"id", session.id},
            {"status", session.status},
            {"expires_at", session.expiresAt.time_since_epoch().count()},
            {"payment_id", session.paymentId},
            {"request", session.request},
            {"payment_link_id", session.paymentLinkId}};
}

Session sessionFromState(const Json &state)
{
    return {state.at("id").get<std::string>(),
            state.at("status").get<std::string>(),
            timeOf(state, "expires_at"),
            state.at("payment_id").get<std::string>(),
            state.at("request"),
            valueOr<std::string>(state, "payment_link_id", {})};
}

Json toState(const PaymentLink &link)
{
    return {{"id", link.id},           {"version", link.version},
            {"status", link.status},   {"expires_at", link.expiresAt.time_since_epoch().count()},
            {"request", link.request}, {"attempts", link.attempts}};
}

PaymentLink linkFromState(const Json &state)
{
    return {state.at("id").get<std::string>(),
            state.at("version").get<int>(),
            state.at("status").get<std::string>(),
            timeOf(state, "expires_at"),
            state.at("request"),
            state.at("attempts")};
}

} // namespace sandbox::purse
