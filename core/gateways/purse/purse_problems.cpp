// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_problems.h"

#include "core/net/json/json_value.h"
#include "core/net/problem.h"

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

bool isProblem(JsonValue json, int status)
{
    const JsonValue type = json.member("type");
    if (!type.isText())
        return false;
    const QString text = type.toText();
    if (!text.startsWith("urn:eu.purse:"_L1) &&
        !text.startsWith("https://api.purse.eu/problems/"_L1))
        return false;
    return !json.member("status") || json.integer("status") == status;
}

bool isOAuthError(JsonValue json, int status)
{
    const JsonValue error = json.member("error");
    return error.isText() && !error.toText().isEmpty() && (status == 400 || status == 401);
}

} // namespace

bool isOwnProblem(const HttpResponse &response)
{
    if (!hasJsonType(response))
        return false;
    auto document = JsonDocument::parse(response.body);
    return document && isProblem(document->root(), response.status);
}

bool isOwnTokenProblem(const HttpResponse &response)
{
    if (!hasJsonType(response))
        return false;
    auto document = JsonDocument::parse(response.body);
    return document && (isOAuthError(document->root(), response.status) ||
                        isProblem(document->root(), response.status));
}

bool isDuplicate(const ApiError &error)
{
    // The type is the documented mark; the title is all that some samples show.
    return error.httpStatus == 409 && (error.code == "urn:eu.purse:write-conflict"_L1 ||
                                       error.title == "Idempotency violation"_L1);
}

RefusedInput refusedInput(const QStringList &pointer)
{
    using enum RefusedInput::Kind;
    const QString field = pointer.value(0);
    if (field == "amount"_L1)
        return {Amount};
    if (field == "merchant_reference"_L1)
        return {Reference};
    if (field == "order"_L1)
        return {Lines};
    bool isRow = false;
    const int row = pointer.value(1).toInt(&isRow);
    // An account may rename the list (decision P1), and nothing else of a request has rows.
    if (field != "priorities"_L1 && !isRow)
        return {};
    return {Priorities, isRow ? std::optional(row) : std::nullopt};
}

} // namespace counterfoil::purse
