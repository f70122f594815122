// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QByteArray>

namespace counterfoil::pay {

enum class OrderMode { Test, Live };

/// The body that creates an order of the service: the payer is sent to a page of the provider,
/// where the method is chosen. What the documents have no member for is left out: how it is
/// captured, and how it is split.
[[nodiscard]] QByteArray encodeNewOrder(const PaymentRequest &request, const QString &service,
                                        OrderMode mode);

} // namespace counterfoil::pay
