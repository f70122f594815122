// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"

namespace counterfoil::testing {

/// Sends what creates it, as the journal would.
inline Call<OperationAnswer> &create(PaymentGateway &gateway, const CreationRequest &request)
{
    return gateway.send(*gateway.prepareCreation(request),
                        IdempotencyKey(QStringLiteral("creation")));
}

} // namespace counterfoil::testing
