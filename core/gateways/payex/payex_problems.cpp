// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_problems.h"

#include "core/net/json/json_value.h"
#include "core/net/problem.h"

#include <algorithm>

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

constexpr auto problemTypes = "https://api.payex.com/psp/errordetail/"_L1;
constexpr auto inputError = "https://api.payex.com/psp/errordetail/inputerror"_L1;

/// The documents write members' names in small letters and in capitals.
bool isNamed(const QString &text, QLatin1StringView name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isOwnProblem(const HttpResponse &response)
{
    if (!hasJsonType(response))
        return false;
    auto document = JsonDocument::parse(response.body);
    if (!document)
        return false;
    const JsonValue json = document->root();
    const JsonValue type = json.member("type");
    return type.isText() && type.toText().startsWith(problemTypes) &&
           (!json.member("status") || json.integer("status") == response.status);
}

bool isDuplicate(const ApiError &error)
{
    return error.httpStatus == 400 && error.code == inputError &&
           std::any_of(error.fields.begin(), error.fields.end(), [](const FieldProblem &field) {
               return isNamed(field.pointer, "/transaction/payeeReference"_L1);
           });
}

RefusedInput refusedInput(const QStringList &pointer)
{
    using enum RefusedInput::Kind;
    if (pointer.size() != 2 || !isNamed(pointer[0], "transaction"_L1))
        return {};
    if (isNamed(pointer[1], "amount"_L1))
        return {Amount};
    if (isNamed(pointer[1], "vatAmount"_L1))
        return {TaxAmount};
    if (isNamed(pointer[1], "description"_L1))
        return {Description};
    return isNamed(pointer[1], "payeeReference"_L1) ? RefusedInput{Reference} : RefusedInput{};
}

} // namespace counterfoil::payex
