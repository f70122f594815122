// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payment_gateway.h"

namespace counterfoil {

bool PaymentGateway::isOffered(PaymentDecision, const Payment &) const
{
    return false;
}

tl::expected<PreparedOperation, NotOffered> PaymentGateway::prepareDecision(PaymentDecision,
                                                                            const Payment &) const
{
    return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
}

} // namespace counterfoil
