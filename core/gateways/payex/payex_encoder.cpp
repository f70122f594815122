// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_encoder.h"

#include "core/gateways/payex/payex_words.h"

#include <nlohmann/json.hpp>

namespace counterfoil::payex {

namespace {

/// Members in the order of the documents.
using PayexBody = nlohmann::ordered_json;

QByteArray bytesOfBody(const PayexBody &body)
{
    return QByteArray::fromStdString(
        body.dump(-1, ' ', false, PayexBody::error_handler_t::replace));
}

} // namespace

QByteArray encodeOperation(const OperationRequest &request)
{
    PayexBody transaction = PayexBody::object();
    if (request.kind != OperationKind::Void) {
        transaction["amount"] = request.amount.minorUnits();
        transaction["vatAmount"] = request.taxAmount ? request.taxAmount->minorUnits() : 0;
    }
    const QString description = request.description.isEmpty()
                                    ? wordIn(usualDescriptions, request.kind)
                                    : request.description;
    transaction["description"] = description.toStdString();
    transaction["payeeReference"] = request.merchantReference.toStdString();
    return bytesOfBody({{"transaction", std::move(transaction)}});
}

QByteArray encodeAbort()
{
    return bytesOfBody(
        {{"payment", {{"operation", "Abort"}, {"abortReason", "CancelledByConsumer"}}}});
}

} // namespace counterfoil::payex
