// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_problems.h"

#include "core/net/json/json_value.h"
#include "core/net/problem.h"

#include <QRegularExpression>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// {"type", "code", "title"}: other problems have no code.
bool hasStatusForCode(JsonValue json, int status)
{
    const JsonValue code = json.member("code");
    return json.member("type").isText() && json.member("title").isText() && code.isText() &&
           code.toText() == QString::number(status);
}

} // namespace

bool isOwnProblem(const HttpResponse &response)
{
    if (!hasJsonType(response))
        return false;
    static const QRegularExpression code(u"\\APAY-[0-9]{1,6}\\z"_s);
    if (code.match(parseProblem(response.body, response.status).code).hasMatch())
        return true;
    auto document = JsonDocument::parse(response.body);
    return document && hasStatusForCode(document->root(), response.status);
}

bool isDuplicate(const ApiError &)
{
    return false;
}

RefusedInput refusedInput(const QStringList &pointer)
{
    using enum RefusedInput::Kind;
    const QString field = pointer.value(0);
    if (field == "amount"_L1)
        return {Amount};
    if (field == "description"_L1)
        return {Reference};
    if (field == "vatPercentage"_L1)
        return {TaxRate};
    if (field == "processDate"_L1)
        return {ProcessDate};
    return field == "products"_L1 ? RefusedInput{Lines} : RefusedInput{};
}

} // namespace counterfoil::pay
