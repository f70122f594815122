// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_callback.h"

#include "core/gateways/payex/payex_readers.h"

namespace counterfoil::payex {

namespace {

Callback readCallback(JsonValue root)
{
    Callback callback;
    const JsonValue payment = root.member("payment");
    callback.payment =
        payment.isObject() ? readPaymentId(payment, "id") : readPaymentId(root, "payment");
    const JsonLeniency lenient = root.lenient(); // the rest is read with the payment
    const JsonValue transaction = root.member("transaction");
    callback.paymentNumber =
        payment.isObject() ? payment.idText("number") : root.idText("paymentNumber");
    callback.transaction =
        transaction.isObject() ? transaction.idText("id") : root.idText("transaction");
    callback.transactionNumber =
        transaction.isObject() ? transaction.idText("number") : root.idText("transactionNumber");
    return callback;
}

} // namespace

tl::expected<Callback, ApiError> parseCallback(const QByteArray &bytes)
{
    return readJson(bytes, &readCallback);
}

} // namespace counterfoil::payex
