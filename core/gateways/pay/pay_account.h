// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/gateways/pay/legacy_order.h"
#include "core/gateways/pay/order_encoder.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace counterfoil::pay {

/// What the gateway needs to speak for one service (pay-api.md, Addresses).
struct PayAccount
{
    QUrl host;                         ///< https, or http to loopback only; paths are added to it
    std::vector<QUrl> otherHosts = {}; ///< of the same orders; only reads go there
    QUrl refundHost;
    QString service;                  ///< "SL-1234-1234"
    QString userName;                 ///< a token code, or the service again
    Secret token;                     ///< of that
    OrderMode mode = OrderMode::Test; ///< of orders that are created
    LegacySetting legacy = {};        ///< of exchanges that name neither zone nor currency
};

/// With the hosts that belong to that one.
[[nodiscard]] PayAccount payAccount(const QUrl &host);

} // namespace counterfoil::pay
