// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace counterfoil::payex {

/// What a callback tells: that something happened to a payment. It has no state and no signature,
/// so that it is only a reason to read the payment (decision E4).
struct Callback
{
    PaymentId payment;
    QString paymentNumber;
    QString transaction; ///< the path of what was made: an authorisation, a capture and so on
    QString transactionNumber;
};

/// Either of the forms that were published: {"payment": {"id", "number"}, "transaction": {…}}, or
/// {"payment", "paymentNumber", "transaction", "transactionNumber"}. A pure function: any bytes.
tl::expected<Callback, ApiError> parseCallback(const QByteArray &bytes);

/// A callback as any notification: only ever a reason to read. Any thread.
[[nodiscard]] Notice readNotice(const ReceivedNotice &received);

} // namespace counterfoil::payex
