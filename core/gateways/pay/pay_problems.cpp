// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_problems.h"

#include "core/net/problem.h"

#include <QRegularExpression>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

bool isOwnProblem(const HttpResponse &response)
{
    const QByteArray type = response.contentType.split(';').first().trimmed().toLower();
    if (type != "application/json" && type != "application/problem+json")
        return false;
    static const QRegularExpression code(u"\\APAY-[0-9]{1,6}\\z"_s);
    return code.match(parseProblem(response.body, response.status).code).hasMatch();
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
    return field == "products"_L1 ? RefusedInput{Lines} : RefusedInput{};
}

} // namespace counterfoil::pay
