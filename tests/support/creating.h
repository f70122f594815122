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

/// Of an order that says how much and which one, and no more.
inline CreationRequest creationOf(CreationKind kind, const QString &reference,
                                  qint64 amount = 12000)
{
    Order order;
    order.reference = reference;
    order.netAmount = Money(amount, *Currency::fromCode(u"EUR"));
    if (kind == CreationKind::Session) {
        SessionRequest session;
        session.amount = *order.netAmount;
        session.order = order;
        session.shopperRedirectionUrl = QStringLiteral("https://shop.example/back");
        return session;
    }
    PaymentRequest payment;
    payment.amount = *order.netAmount;
    payment.order = order;
    payment.split = {
        {payment.amount, {QStringLiteral("dalenys"), QStringLiteral("creditcard")}, {}, {}, {}}};
    return payment;
}

} // namespace counterfoil::testing
