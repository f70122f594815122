// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QByteArray>

namespace counterfoil::pay {

/// The bodies of requests to PAY. The same request always gives the same bytes.
[[nodiscard]] QByteArray encodeCaptureAmount(Money amount);
/// Of lines that have an id and a quantity.
[[nodiscard]] QByteArray encodeCaptureProducts(const std::vector<OperationLine> &lines);
/// The amount is always stated: without it, all would be refunded.
[[nodiscard]] QByteArray encodeRefund(const OperationRequest &request);

/// Whether each line can be named in a request.
[[nodiscard]] bool canNameLines(const std::vector<OperationLine> &lines);
/// Whether it is a rate in per cent: "21", "5.5".
[[nodiscard]] bool isTaxRate(const QString &text);

} // namespace counterfoil::pay
