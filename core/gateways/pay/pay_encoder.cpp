// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_encoder.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// Members in the order of the documents.
using PayJson = nlohmann::ordered_json;

QByteArray encoded(const PayJson &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, PayJson::error_handler_t::replace));
}

PayJson encodeMoney(Money money)
{
    return {{"value", money.minorUnits()}, {"currency", money.currency().code().toStdString()}};
}

/// By the id of the product; lines of one product are one.
std::vector<std::pair<QString, qint64>> quantitiesOf(const std::vector<OperationLine> &lines)
{
    std::vector<std::pair<QString, qint64>> quantities;
    for (const OperationLine &line : lines) {
        const auto known =
            std::find_if(quantities.begin(), quantities.end(), [&line](const auto &quantity) {
                return quantity.first == line.line.skuReference;
            });
        if (known == quantities.end())
            quantities.emplace_back(line.line.skuReference, line.line.quantity);
        else
            known->second += line.line.quantity;
    }
    return quantities;
}

} // namespace

QByteArray encodeCaptureAmount(Money amount)
{
    return encoded({{"amount", amount.minorUnits()}});
}

QByteArray encodeCaptureProducts(const std::vector<OperationLine> &lines)
{
    PayJson products = PayJson::array();
    for (const auto &[id, quantity] : quantitiesOf(lines))
        products.push_back({{"id", id.toStdString()}, {"quantity", quantity}});
    return encoded({{"products", products}});
}

QByteArray encodeRefund(const OperationRequest &request)
{
    PayJson json = PayJson::object();
    json["amount"] = encodeMoney(request.amount);
    // What a person finds the refund by comes first.
    const QString description = request.description.isEmpty()
                                    ? request.merchantReference
                                    : request.merchantReference + u' ' + request.description;
    json["description"] = description.trimmed().toStdString();
    if (request.processDate.isValid())
        json["processDate"] = request.processDate.toString(Qt::ISODate).toStdString();
    if (!request.taxRate.isEmpty())
        json["vatPercentage"] = PayJson::parse(request.taxRate.toStdString());
    for (const auto &[id, quantity] : quantitiesOf(request.lines))
        json["products"][id.toStdString()] = quantity;
    return encoded(json);
}

bool canNameLines(const std::vector<OperationLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const OperationLine &line) {
        return !line.line.skuReference.isEmpty() && line.line.quantity > 0;
    });
}

bool isTaxRate(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:0|[1-9][0-9]?|100)(?:\\.[0-9]{1,2})?\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace counterfoil::pay
