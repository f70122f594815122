// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/requests.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <functional>

namespace counterfoil {

/// How a provider writes a request that creates something: for people who read and type it, and the
/// words that a form offers. The functions are pure: any thread, also when the gateway is gone. All
/// of it is empty where a provider creates nothing.
template <typename Request>
struct RequestText
{
    std::function<QByteArray(const Request &)> write;
    /// The account's own parts are not asked for. What is absent stays as in a new request; what is
    /// of a wrong type is an ErrorKind::Protocol that names the JSON pointer, or the byte.
    std::function<tl::expected<Request, ApiError>(const QByteArray &)> read;
};

struct RequestTexts
{
    RequestText<SessionRequest> session;
    RequestText<PaymentRequest> payment;
    QStringList currencies; ///< those it takes, the usual one first
    QStringList lineTypes;  ///< of an order line, the usual one first; others may be typed
    QString shippingType;   ///< of a line that is no article but its delivery
    QString customerType;   ///< of a customer who is a person
};

} // namespace counterfoil
