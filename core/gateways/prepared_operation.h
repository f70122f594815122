// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/net/http_message.h"

namespace counterfoil {

/// A money operation, or what is kept like one, as a gateway sends it, byte for byte each time. The
/// journal has it before it goes out for the first time.
struct PreparedOperation
{
    QString provider; ///< the word of the gateway that prepared it; no other sends it
    HttpMethod method = HttpMethod::Post;
    QString target; ///< encoded path below the account's base address
    QByteArray contentType;
    QByteArray body;
    PaymentId payment = {}; ///< the one it is about
    SessionId session = {}; ///< the one that it aborts; then there is no payment

    /// It creates a payment or a session: there is none yet that it is about.
    [[nodiscard]] bool isCreation() const { return payment.isEmpty() && session.isEmpty(); }

    friend bool operator==(const PreparedOperation &, const PreparedOperation &) = default;
};

} // namespace counterfoil
