// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_encoder.h"

#include "core/gateways/purse/order_encoder.h"
#include "core/gateways/purse/purse_words.h"

#include <nlohmann/json.hpp>

#include <map>

namespace counterfoil::purse {

namespace {

QByteArray toBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// The lines by shipment, each shipment with the sum of its lines.
Json encodeLines(const std::vector<OperationLine> &lines)
{
    std::map<size_t, std::vector<const ItemLine *>> byShipment;
    for (const OperationLine &line : lines)
        byShipment[line.shipment].push_back(&line.line);

    Json shipments = Json::array();
    for (const auto &[index, itemLines] : byShipment) {
        auto sum = tl::expected<Money, MoneyError>(itemLines.front()->netAmount.with(0));
        Json encoded = Json::array();
        for (const ItemLine *line : itemLines) {
            sum = sum.and_then([line](Money money) { return money.plus(line->netAmount); });
            encoded.push_back(encodeItemLine(*line));
        }
        Json shipment = Json::object();
        if (sum)
            shipment["net_amount"] = sum->minorUnits();
        shipment["item_lines"] = std::move(encoded);
        shipments.push_back(std::move(shipment));
    }
    return shipments;
}

Json encodeCandidate(const SplitCandidate &candidate)
{
    Json json = Json::object();
    json["amount"] = candidate.amount.minorUnits();
    if (!candidate.parentPaymentId.isEmpty()) {
        put(json, "parent_payment_id", candidate.parentPaymentId);
        return json;
    }
    put(json, "partner", candidate.solution.partner);
    put(json, "method", candidate.solution.method);
    put(json, "parent_partner_token", candidate.parentPartnerToken); // decision P12
    put(json, "parent_partner_reference", candidate.parentPartnerReference);
    return json;
}

template <typename Enum>
void putWord(Json &object, const char *name, Enum value)
{
    object[name] = std::string(wordFor(value));
}

void putMoney(Json &json, Money money)
{
    json["amount"] = money.minorUnits();
    put(json, "currency", money.currency().code());
}

/// What the requests for a session and for a payment have in common.
template <typename Request>
Json purchase(const Request &request, const EntityId &entity)
{
    Json json = Json::object();
    put(json, "entity_id", entity.text());
    putMoney(json, request.amount);
    putWord(json, "capture_mode", request.captureMode);
    json["allow_future_usage"] = request.allowFutureUsage;
    put(json, "shopper_redirection_url", request.shopperRedirectionUrl);
    json["order"] = encodeOrder(request.order);
    if (request.customer)
        json["customer"] = encodeCustomer(*request.customer);
    if (request.webhook)
        json["webhook"] = encodeWebhook(*request.webhook);
    return json;
}

} // namespace

QByteArray encodeOperation(const OperationRequest &request, const QString &prioritiesField)
{
    Json json = Json::object();
    json["amount"] = request.amount.minorUnits(); // decision P2: always stated
    if (!request.lines.empty())
        json["order"]["shipments"] = encodeLines(request.lines);
    put(json, "merchant_reference", request.merchantReference);
    for (const Priority &entry : request.priorities.entries) {
        Json priority = Json::object();
        priority["partner"] = entry.partner.toStdString();
        priority["method"] = entry.method.toStdString();
        json[prioritiesField.toStdString()].push_back(std::move(priority)); // decision P1
    }
    return toBytes(json);
}

QByteArray encodeSessionRequest(const SessionRequest &request, const EntityId &entity)
{
    Json json = purchase(request, entity);
    putWord(json, "integration_mode", request.integrationMode);
    if (request.challenge != ChallengeIndicator::None)
        putWord(json["three_ds_authentication_options"], "challenge_indicator", request.challenge);
    return toBytes(json);
}

QByteArray encodePaymentRequest(const PaymentRequest &request, const EntityId &entity)
{
    Json json = purchase(request, entity);
    if (request.browser)
        json["browser"] = encodeBrowser(*request.browser);
    for (const SplitCandidate &candidate : request.split)
        json["split"].push_back(encodeCandidate(candidate));
    return toBytes(json);
}

QByteArray encodeEligibleSolutionsRequest(const EligibleSolutionsRequest &request,
                                          const EntityId &entity)
{
    Json json = Json::object();
    put(json, "entity_id", entity.text());
    putMoney(json, request.amount);
    json["order"] = encodeOrder(request.order);
    if (request.customer)
        json["customer"] = encodeCustomer(*request.customer);
    put(json, "allow_future_usage", request.allowFutureUsage);
    return toBytes(json);
}

QByteArray encodeAbort(SessionStatus reason)
{
    Json json = Json::object();
    putWord(json, "status", reason);
    return toBytes(json);
}

} // namespace counterfoil::purse
