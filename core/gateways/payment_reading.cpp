// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payment_reading.h"

#include "core/privacy/clean_json.h"

namespace counterfoil {

tl::expected<PaymentPtr, ApiError> parsePaymentBy(const QByteArray &bytes, PaymentOfJson read,
                                                  const SaidDecimals &decimals)
{
    const QByteArray shown = withoutCardNumbersIn(bytes);
    const std::function<Payment(JsonValue)> readAll = [read, &decimals](JsonValue json) {
        return read(json, decimals);
    };
    return readJson(shown, readAll).map([&shown](Payment &&payment) -> PaymentPtr {
        payment.raw = shown;
        return std::make_shared<const Payment>(std::move(payment));
    });
}

std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentReaderBy(PaymentOfJson read, std::shared_ptr<const SaidDecimals> decimals)
{
    return [read, decimals = std::move(decimals)](const QByteArray &bytes) {
        return parsePaymentBy(bytes, read, *decimals);
    };
}

} // namespace counterfoil
